import { follow, type Go } from '../../../state/follow.ts';
import { type Scene, witnessOf } from '../../../state/scene.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { counted, numberWords } from '../../../ui/number-words.ts';
import { shownName } from '../voice-words.ts';
import { CLASS_NAMES } from './class-names.ts';
import { closedTable, openCell, type VerbTable } from './open-verb.ts';
import { type ClassRow, countIn, type Placed, totalOf, type VerbRow } from './verb-uses.ts';

export interface VerbColumned {
  readonly scene: Scene;
  readonly docs: readonly string[];
  /** All verbs of saying, by witness id. */
  readonly totals: ReadonlyMap<string, number>;
  /** Words outside quotation marks, by witness id: where verbs of saying can stand. */
  readonly words: ReadonlyMap<string, number>;
  readonly go: Go;
  /** `state.cell`. */
  readonly cell: string;
}

/** A class, what its verbs have in common and from where that is, and its count in each document. */
export function classColumns(given: VerbColumned): readonly Column<ClassRow>[] {
  return [
    {
      id: 'class',
      head: 'Class',
      isRowHead: true,
      width: 10,
      value: ({ note }) => CLASS_NAMES[note.class],
    },
    {
      id: 'means',
      head: 'The verb …',
      width: 15,
      sortable: false,
      value: ({ note, verbs }) => `${note.means} ${verbs.map(({ lemma }) => lemma).join(' ')}`,
      csv: ({ note }) => note.means,
      cell: ({ note, verbs }) => (
        <span className="class-means">
          {note.means}
          {verbs.length > 0 && <small>{verbs.map(({ lemma }) => lemma).join(', ')}</small>}
        </span>
      ),
    },
    ...documentColumns<ClassRow>(given, 'classes', ({ note }) => note.class),
  ];
}

/** A verb, its class, and its count in each document. */
export function verbColumns(given: VerbColumned): readonly Column<VerbRow>[] {
  return [
    {
      id: 'verb',
      head: 'Verb',
      isRowHead: true,
      width: 10,
      value: ({ lemma }) => shownName(given.scene, lemma),
      cell: ({ lemma }) => <span className="verb-name">{shownName(given.scene, lemma)}</span>,
    },
    { id: 'class', head: 'Class', width: 9, value: (row) => CLASS_NAMES[row.class] },
    ...documentColumns<VerbRow>(given, 'verbs', ({ number }) => String(number)),
  ];
}

function documentColumns<Row extends Placed>(
  given: VerbColumned,
  table: VerbTable,
  keyOf: (row: Row) => string,
): readonly Column<Row>[] {
  const { scene, docs, totals, words } = given;
  return [
    ...docs.map((doc): Column<Row> => {
      const { witness, index } = witnessOf(scene, doc);
      return {
        id: doc,
        head: witness.outlet,
        headMark: <Siglum siglum={witness.siglum} index={index} size="small" />,
        headDetail: `${totals.get(doc) ?? 0} in ${counted(words.get(doc) ?? 0, 'word')}`,
        align: 'end',
        firstDown: true,
        value: (row) => countIn(row, doc),
        cell: (row) => <Count {...given} {...{ table, doc }} rowKey={keyOf(row)} count={countIn(row, doc)} />,
      };
    }),
    {
      id: 'all',
      head: 'Together',
      align: 'end',
      firstDown: true,
      value: totalOf,
      cell: (row) => <span className={totalOf(row) === 0 ? 'voice-zero' : undefined}>{numberWords(totalOf(row))}</span>,
    },
  ];
}

interface CountProps extends VerbColumned {
  readonly table: VerbTable;
  readonly rowKey: string;
  readonly doc: string;
  readonly count: number;
}

/** A count that opens the places counted. */
function Count({ scene, go, cell, table, rowKey, doc, count }: CountProps) {
  if (count === 0) return <span className="voice-zero">0</span>;
  const own = openCell(table, rowKey, doc);
  return (
    <a
      className="voice-count"
      aria-current={own === cell || undefined}
      {...follow(go, { cell: own === cell ? closedTable(table) : own })}
    >
      <b>{numberWords(count)}</b>
      <span className="sr-only"> in {witnessOf(scene, doc).witness.outlet}</span>
    </a>
  );
}
