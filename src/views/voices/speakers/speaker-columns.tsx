import type { ReactNode } from 'react';
import type { SpeechCount } from '../../../engine/words/speaker-counts.ts';
import { follow, type Go } from '../../../state/follow.ts';
import { witnessOf, type Scene } from '../../../state/scene.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { counted, numberWords } from '../../../ui/number-words.ts';
import { roleLabel, shownName, NOBODY } from '../voice-words.ts';
import { countIn, type KindRow, type NumberedSpeaker } from './speaker-rows.ts';

export interface Columned {
  readonly scene: Scene;
  readonly docs: readonly string[];
  /** Words inside quotation marks by witness id: what counts are out of. */
  readonly quotedWords: ReadonlyMap<string, number>;
  readonly go: Go;
  /** What `cell` is where the count of a row in one document is open. */
  readonly cellOf: (key: string, doc: string) => string;
  readonly open: string;
  /** What `cell` is where nothing is open. */
  readonly closed: string;
}

/** Who, of which kind, and how many words in each document. */
export function speakerColumns(given: Columned): readonly Column<NumberedSpeaker>[] {
  const { scene } = given;
  const nameOf = ({ kind, name }: NumberedSpeaker) => (kind === null ? NOBODY : shownName(scene, name));
  return [
    {
      id: 'speaker',
      head: 'Speaker',
      isRowHead: true,
      width: 13,
      value: nameOf,
      cell: (row) => <span className={row.kind === null ? 'voice-none' : 'voice-name'}>{nameOf(row)}</span>,
    },
    { id: 'kind', head: 'Kind', width: 8, value: ({ role }) => roleLabel(role) },
    ...documentColumns<NumberedSpeaker>(given, (row) => ({ key: String(row.number), rows: [row] })),
  ];
}

/** What kind, whom it holds, and how many words in each document. */
export function kindColumns(given: Columned): readonly Column<KindRow>[] {
  const { scene } = given;
  const holds = ({ speakers }: KindRow) =>
    speakers.flatMap(({ kind, name }) => (kind === null ? [] : shownName(scene, name)));
  return [
    {
      id: 'kind',
      head: 'Kind of speaker',
      isRowHead: true,
      width: 21,
      value: ({ role }) => role.label,
      cell: (row) => (
        <span className="voice-kind">
          {row.role.label}
          <small>{heldWords(holds(row)) || row.role.note}</small>
        </span>
      ),
    },
    ...documentColumns<KindRow>(given, ({ role, speakers }) => ({ key: role.id, rows: speakers })),
  ];
}

/** So many of those that a row holds are named in its head; the others stand in its detail. */
const NAMED = 4;

function heldWords(names: readonly string[]): string {
  const more = names.length - NAMED;
  return more > 1 ? `${names.slice(0, NAMED).join(', ')} and ${more} others` : names.join(', ');
}

interface Counted {
  readonly key: string;
  readonly rows: readonly NumberedSpeaker[];
}

function documentColumns<Row>(given: Columned, countedOf: (row: Row) => Counted): readonly Column<Row>[] {
  const { scene, docs, quotedWords } = given;
  const total = (row: Row) => docs.reduce((sum, doc) => sum + countIn(countedOf(row).rows, doc).words, 0);
  const told = (row: Row) => docs.reduce((sum, doc) => sum + countIn(countedOf(row).rows, doc).indirect, 0);
  return [
    ...docs.map((doc): Column<Row> => {
      const { witness, index } = witnessOf(scene, doc);
      const countOf = (row: Row) => countIn(countedOf(row).rows, doc);
      return {
        id: doc,
        head: witness.outlet,
        headMark: <Siglum siglum={witness.siglum} index={index} size="small" />,
        headDetail: `of ${counted(quotedWords.get(doc) ?? 0, 'quoted word')}`,
        align: 'end',
        firstDown: true,
        value: (row) => countOf(row).words,
        cell: (row) => <Count {...given} doc={doc} of={countedOf(row).key} count={countOf(row)} />,
      };
    }),
    { id: 'all', head: 'Together', align: 'end', firstDown: true, value: total, cell: (row) => sumCell(total(row)) },
    {
      id: 'told',
      head: 'Told',
      headDetail: 'without marks',
      align: 'end',
      firstDown: true,
      value: told,
      cell: (row) => sumCell(told(row)),
    },
  ];
}

function sumCell(count: number): ReactNode {
  return count === 0 ? <span className="voice-zero">0</span> : numberWords(count);
}

type CountProps = Columned & { readonly doc: string; readonly of: string; readonly count: SpeechCount };

/** A count that opens exactly what was counted. */
function Count({ scene, go, cellOf, open, closed, doc, of, count: { words, quoted, indirect } }: CountProps) {
  if (quoted + indirect === 0) return <span className="voice-zero">0</span>;
  const cell = cellOf(of, doc);
  const outlet = witnessOf(scene, doc).witness.outlet;
  return (
    <a
      className="voice-count"
      aria-current={cell === open || undefined}
      title={`${counted(words, 'word')} in ${counted(quoted, 'stretch', 'stretches')}, told without marks ${counted(indirect, 'time')}`}
      {...follow(go, { cell: cell === open ? closed : cell })}
    >
      <b className={words === 0 ? 'voice-zero' : undefined}>{numberWords(words)}</b>
      <span className="sr-only"> words quoted in {outlet}</span>
      {indirect > 0 && (
        <small>
          {indirect} told<span className="sr-only"> without marks</span>
        </small>
      )}
    </a>
  );
}
