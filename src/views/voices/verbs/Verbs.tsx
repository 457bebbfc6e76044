import { useMemo } from 'react';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { PickOne } from '../../../ui/PickOne.tsx';
import type { VoicesPartProps } from '../part.ts';
import { counted } from '../../../ui/number-words.ts';
import { shownName } from '../voice-words.ts';
import { ClassBars } from './ClassBars.tsx';
import { CLASS_NAMES } from './class-names.ts';
import { closedTable, openCell, readOpen, type VerbTable } from './open-verb.ts';
import { classColumns, verbColumns, type VerbColumned } from './verb-columns.tsx';
import { VerbDetail } from './VerbDetail.tsx';
import { type ClassRow, classRows, countIn, notFound, totalOf, type VerbRow, verbRows } from './verb-uses.ts';
import './verbs.css';

const TABLES: readonly { readonly value: VerbTable; readonly words: string }[] = [
  { value: 'classes', words: 'classes' },
  { value: 'verbs', words: 'verbs' },
];

/** The verbs that say that somebody speaks, by class and one by one, in every document; every count opens its places. */
export function Verbs(props: VoicesPartProps) {
  const { scene, evidence, state, change, linkTo } = props;
  const { docs, cell } = state;
  const { texts } = evidence;
  const { table, key, doc } = readOpen(cell, docs);
  const verbs = useMemo(() => verbRows(texts, docs), [texts, docs]);
  const classes = useMemo(() => classRows(verbs), [verbs]);
  const given = useMemo((): VerbColumned => {
    const totals = new Map(docs.map((id) => [id, verbs.reduce((sum, row) => sum + countIn(row, id), 0)]));
    const words = new Map(texts.map((text) => [text.id, outsideMarks(text.words)]));
    return { scene, docs, totals, words, go: { change, linkTo }, cell };
  }, [scene, docs, texts, verbs, change, linkTo, cell]);
  const ofClasses = useMemo(() => classColumns(given), [given]);
  const ofVerbs = useMemo(() => verbColumns(given), [given]);
  const found = verbs.reduce((sum, row) => sum + totalOf(row), 0);
  const common = {
    sort: state.by,
    onSort: (by: string) => change({ by }),
    filter: state.rows,
    onFilter: (rows: string) => change({ rows }),
    openKey: key,
    onOpen: (row: string | null) => change({ cell: row === null ? closedTable(table) : openCell(table, row, null) }),
    tools: (
      <span className="no-print">
        <PickOne
          label="Rows:"
          value={table}
          options={TABLES}
          onPick={(next) => change({ cell: closedTable(next), by: '', rows: '' }, 'push')}
        />
      </span>
    ),
  };
  const detail = { ...props, ...given, docs: doc === null ? docs : [doc] };
  return (
    <section aria-labelledby="voices-verbs">
      <h2 id="voices-verbs">Verbs that say that somebody speaks</h2>
      <p className="voices-about">{sumWords(found, verbs.length, docs.length)}</p>
      {found > 0 && <ClassBars {...{ scene, docs, classes }} words={given.words} />}
      {table === 'classes' ? (
        <DataTable<ClassRow>
          {...common}
          caption="Verbs of saying of each class, by document"
          columns={ofClasses}
          rows={classes}
          rowKey={({ note }) => note.class}
          fileName="verbs-of-saying-classes"
          unit="classes"
          empty="There are no classes of verbs."
          detail={(row) => (
            <>
              <p className="voices-about">
                {CLASS_NAMES[row.note.class]}: {row.note.means}. Source: {row.note.source}.
              </p>
              <VerbDetail {...detail} row={row} name={CLASS_NAMES[row.note.class]} />
            </>
          )}
        />
      ) : (
        <DataTable<VerbRow>
          {...common}
          caption="Verbs of saying, by document"
          columns={ofVerbs}
          rows={verbs}
          rowKey={({ number }) => String(number)}
          fileName="verbs-of-saying"
          unit="verbs"
          empty="No verb of saying was found in these documents."
          groupOf={(row) => CLASS_NAMES[row.class]}
          detail={(row) => <VerbDetail {...detail} row={row} name={shownName(scene, row.lemma)} />}
        />
      )}
      <Sources classes={classes} lacking={notFound(verbs)} />
    </section>
  );
}

/** From where the sorting is, and what was looked for without a result. */
function Sources({ classes, lacking }: { readonly classes: readonly ClassRow[]; readonly lacking: readonly string[] }) {
  const sources = [...new Set(classes.map(({ note }) => note.source))];
  return (
    <div className="verb-sources">
      <h3>How the verbs are sorted</h3>
      <p>
        The class is of the verb, not of who uses it, and none is an error. A verb counts once for each place where it
        says that somebody speaks, outside quotation marks. The sorting is a reading, not a measurement:
      </p>
      <dl>
        {sources.map((source) => (
          <div key={source}>
            <dt>
              {classes
                .filter(({ note }) => note.source === source)
                .map(({ note }) => CLASS_NAMES[note.class])
                .join(', ')}
            </dt>
            <dd>{source}</dd>
          </div>
        ))}
      </dl>
      {lacking.length > 0 && (
        <details>
          <summary>
            <span className="chevron on" aria-hidden="true" />
            {counted(lacking.length, 'verb')} looked for and found in none of the documents shown
          </summary>
          <p className="lacking">{lacking.join(', ')}</p>
        </details>
      )}
    </div>
  );
}

function sumWords(found: number, verbs: number, docs: number): string {
  return found === 0
    ? `No verb of saying was found in ${counted(docs, 'document')}.`
    : `${counted(verbs, 'verb')}, found in ${counted(found, 'place')} of ${counted(docs, 'document')}.`;
}

function outsideMarks({
  headline,
  own,
  furniture,
}: { readonly [K in 'headline' | 'own' | 'furniture']: number }): number {
  return headline + own + furniture;
}
