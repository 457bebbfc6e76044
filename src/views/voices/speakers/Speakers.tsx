import { useMemo } from 'react';
import { isCorrected } from '../../../corpus/correct-voices.ts';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { PickOne } from '../../../ui/PickOne.tsx';
import type { VoicesPartProps } from '../part.ts';
import { counted } from '../../../ui/number-words.ts';
import { NOBODY, shownName } from '../voice-words.ts';
import { KindBars } from './KindBars.tsx';
import { cellOf, closedCell, readCell, type RowsShown } from './open-cell.ts';
import { kindColumns, speakerColumns, type Columned } from './speaker-columns.tsx';
import { countIn, kindRows, numberedSpeakers, type KindRow, type NumberedSpeaker } from './speaker-rows.ts';
import { SpeakerDetail } from './SpeakerDetail.tsx';

const ROWS: readonly { readonly value: RowsShown; readonly words: string }[] = [
  { value: 'kinds', words: 'kinds of speaker' },
  { value: 'speakers', words: 'speakers' },
];

/** How many words each speaker, and each kind of speaker, is quoted with in every document; nobody's row is left out. */
export function Speakers(props: VoicesPartProps) {
  const { scene, desk, evidence, state, change, linkTo } = props;
  const { docs, cell } = state;
  const { texts } = evidence;
  const asFound = desk.evidence.texts;
  const { shown, key, doc } = readCell(cell, docs);
  const speakers = useMemo(() => numberedSpeakers(texts, docs, asFound), [texts, docs, asFound]);
  const kinds = useMemo(() => kindRows(speakers), [speakers]);
  const quotedWords = useMemo(() => new Map(texts.map(({ id, voices }) => [id, wordsOf(voices.quoted)])), [texts]);
  const allWords = useMemo(() => new Map(texts.map(({ id, words }) => [id, sumOf(words)])), [texts]);
  const corrected = texts.reduce((sum, { voices }) => sum + voices.quoted.filter(isCorrected).length, 0);
  const given: Columned = {
    scene,
    docs,
    quotedWords,
    go: { change, linkTo },
    cellOf: (row, of) => cellOf(shown, row, of),
    open: cell,
    closed: closedCell(shown),
  };
  const common = {
    sort: state.by,
    onSort: (by: string) => change({ by }),
    filter: state.rows,
    onFilter: (rows: string) => change({ rows }),
    openKey: key,
    onOpen: (row: string | null) => change({ cell: row === null ? closedCell(shown) : cellOf(shown, row, null) }),
    tools: (
      <span className="no-print">
        <PickOne
          label="Rows:"
          value={shown}
          options={ROWS}
          onPick={(next) => change({ cell: closedCell(next), by: '', rows: '' }, 'push')}
        />
      </span>
    ),
  };
  const opened = doc === null ? docs : [doc];
  const detail = { ...props, docs: opened };
  return (
    <section aria-labelledby="voices-speakers">
      <h2 id="voices-speakers">Words inside quotation marks, by who is said to speak</h2>
      <p className="voices-about">
        {sumWords(speakers, kinds, docs)}
        {corrected > 0 && ` ${counted(corrected, 'stretch', 'stretches')} corrected by you.`}
      </p>
      <KindBars {...{ scene, docs, kinds, allWords }} />
      {shown === 'kinds' ? (
        <DataTable<KindRow>
          {...common}
          caption="Words quoted of each kind of speaker, by document"
          columns={kindColumns(given)}
          rows={kinds}
          rowKey={({ role }) => role.id}
          fileName="kinds-of-speaker"
          unit="kinds of speaker"
          empty="There are no kinds of speaker."
          detail={({ role, speakers: rows }) => (
            <>
              <p className="voices-about">{role.note}</p>
              <SpeakerDetail {...detail} rows={rows} name={role.label} />
            </>
          )}
        />
      ) : (
        <DataTable<NumberedSpeaker>
          {...common}
          caption="Words quoted of each speaker, by document"
          columns={speakerColumns(given)}
          rows={speakers}
          rowKey={({ number }) => String(number)}
          fileName="speakers"
          unit="speakers"
          empty="Nobody is quoted in these documents."
          detail={(row) => (
            <SpeakerDetail {...detail} rows={[row]} name={row.kind === null ? NOBODY : shownName(scene, row.name)} />
          )}
        />
      )}
      <p className="voices-rules">
        A number is of words between quotation marks; “told” counts the places where the document says without marks
        what somebody said. Who speaks is read by rule from the words around, and the kind from the nouns beside a name:
        both can be corrected in Quotations. What is told of nobody, as with “reportedly”, counts only in Quotations and
        in Verbs of saying. Rows with 0 stay, for who is not quoted is a finding too.
      </p>
    </section>
  );
}

function sumWords(speakers: readonly NumberedSpeaker[], kinds: readonly KindRow[], docs: readonly string[]): string {
  const wordsIn = (rows: readonly NumberedSpeaker[]) => docs.reduce((sum, doc) => sum + countIn(rows, doc).words, 0);
  const words = wordsIn(speakers);
  if (words === 0) return `No words in quotation marks were found in ${counted(docs.length, 'document')}.`;
  const told = kinds.filter(({ role }) => role.id !== 'no-source' && role.id !== 'unsorted');
  const silent = told.filter(({ speakers: rows }) => !rows.some(isQuoted));
  const open = wordsIn(kinds.find(({ role }) => role.id === 'unsorted')?.speakers ?? []);
  return (
    `${counted(words, 'word')} in quotation marks in ${counted(docs.length, 'document')}. ` +
    `${silent.length} of ${told.length} kinds of speaker are quoted in none of them.` +
    (open > 0 ? ` For ${counted(open, 'word')} the kind of speaker is not told, or not in this list.` : '')
  );
}

function isQuoted({ counts }: NumberedSpeaker): boolean {
  return [...counts.values()].some(({ words }) => words > 0);
}

function wordsOf(quoted: readonly { readonly use: string; readonly words: number }[]): number {
  return quoted.reduce((sum, { use, words }) => (use === 'speech' ? sum + words : sum), 0);
}

function sumOf(words: Readonly<Record<string, number>>): number {
  return Object.values(words).reduce((sum, count) => sum + count, 0);
}
