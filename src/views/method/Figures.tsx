import type { ReactNode } from 'react';
import { COVERAGE, type MeasuredSet, type SetUse } from '../../corpus/accuracy.ts';
import { ACCURACY, ofHundred, setName, share, totalOf } from './accuracy.ts';

const USE_WORDS: Readonly<Record<SetUse, string>> = {
  'held-out': 'Held out: never used for fitting',
  fitted: 'Took part in fitting the numbers, so expect less elsewhere',
  seen: 'Looked at while the rules were made, not part of the fit',
};

/** The most telling first. */
const USES: readonly SetUse[] = ['held-out', 'fitted', 'seen'];

/** What was measured, on what, and what the words mean. */
export function Figures() {
  return (
    <>
      <Meanings />
      <div className="two-tables">
        <MeasuredTable
          caption="How right and how complete: the engine alone against links made by people or known beforehand."
          heads={['Pairs', 'Precision', 'Recall', 'F1']}
          sets={ACCURACY.sets}
          cells={({ pairs, precision, recall, f1 }) => [String(pairs), share(precision), share(recall), share(f1)]}
        />
        <MeasuredTable
          caption="What is found: recall of copied and of reworded pairs, and look-alikes that were joined all the same."
          heads={['Copied', 'Reworded', 'Look-alikes']}
          sets={ACCURACY.sets.filter(({ recallParaphrase }) => recallParaphrase !== null)}
          cells={({ recallVerbatim, recallParaphrase, joined, distractors }) => [
            shareOrDash(recallVerbatim),
            shareOrDash(recallParaphrase),
            distractors === 0 ? '–' : `${joined} of ${distractors}`,
          ]}
        />
      </div>
      <p>
        The invented stories were written for this project; no event, person or company in them is real. The two
        translations are the letter of James and the Acts of the Apostles, verse by verse. The four accounts are the
        four gospels, which tell many of the same episodes in different orders. A dash means that the set has no such
        pairs.
      </p>
    </>
  );
}

/** Precision and recall in words, with the figures of texts that the engine never saw, where there are any. */
function Meanings() {
  const measured = totalOf('held-out') ?? totalOf('bundled');
  if (!measured) return null;
  const { precision, recall, f1, recallVerbatim, recallParaphrase, joined, distractors, pairs, use, sets } = measured;
  return (
    <>
      {use === 'held-out' ? (
        <p>
          {sets} invented news stories were set aside: no number of the engine was fitted on them. A reader linked{' '}
          {pairs} pairs of sentences in them by hand. Then the engine linked them by its rules alone. Their figures were
          looked at while rules changed, and one rule, for short quotations, was written after it was missed there.
        </p>
      ) : (
        <p>
          People linked {pairs} pairs of sentences in the bundled texts by hand, and the engine linked them by its rules
          alone. Its numbers were fitted on these texts among others, so expect less on other news.
        </p>
      )}
      <dl className="figures wide">
        <Meaning name="Precision" figure={share(precision)}>
          Of 100 pairs that the engine links, {ofHundred(precision)} are pairs that people linked too. It tells how far
          you can rely on a link. A pair of the engine that shares at least {percent(COVERAGE.excuses)} but less than{' '}
          {percent(COVERAGE.finds)} with a pair of theirs is left out of the count, as are pairs that they left open:
          neither is right or wrong.
        </Meaning>
        <Meaning name="Recall" figure={share(recall)}>
          Of 100 pairs that people linked, the engine finds {ofHundred(recall)}. It tells how far you can rely on “not
          found”.
          {recallVerbatim !== null && recallParaphrase !== null && (
            <>
              {' '}
              Of copied pairs it finds {ofHundred(recallVerbatim)} in 100, of reworded pairs{' '}
              {ofHundred(recallParaphrase)}.
            </>
          )}
        </Meaning>
        <Meaning name="F1" figure={share(f1)}>
          One figure for both. It is low when either is low.
        </Meaning>
        <Meaning name="Look-alikes" figure={`${joined} of ${distractors}`}>
          Pairs that share words but do not say the same, such as one charge against two people. The engine should join
          none.
        </Meaning>
      </dl>
    </>
  );
}

function Meaning(props: { readonly name: string; readonly figure: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>
        {props.name} <b>{props.figure}</b>
      </dt>
      <dd>{props.children}</dd>
    </div>
  );
}

interface MeasuredTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly sets: readonly MeasuredSet[];
  /** One for each head. */
  readonly cells: (set: MeasuredSet) => readonly string[];
}

/** A row for each set, grouped by what it was used for. */
function MeasuredTable({ caption, heads, sets, cells }: MeasuredTableProps) {
  return (
    <table className="measured">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {['Texts', ...heads].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {USES.map((use) => ({ use, own: sets.filter((set) => set.use === use) }))
        .filter(({ own }) => own.length > 0)
        .map(({ use, own }) => (
          <tbody key={use}>
            <tr>
              <th scope="rowgroup" colSpan={heads.length + 1} className="group">
                {USE_WORDS[use]}
              </th>
            </tr>
            {own.map((set) => (
              <tr key={set.id} className={set.sets > 1 ? 'total' : undefined}>
                <th scope="row">{setName(set)}</th>
                {cells(set).map((cell, index) => (
                  <td key={heads[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
    </table>
  );
}

function percent(value: number): string {
  return `${ofHundred(value)} %`;
}

function shareOrDash(value: number | null): string {
  return value === null ? '–' : share(value);
}
