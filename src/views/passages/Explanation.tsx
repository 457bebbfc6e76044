import { PassageLink } from '../../ui/PassageLink.tsx';
import { maskWords } from '../../ui/passage-words.ts';
import { Siglum } from '../../ui/Siglum.tsx';
import { passagesOf } from '../../state/ordered-passages.ts';
import { passageNumbers } from '../../ui/passage-numbers.ts';
import { attributionOf } from './attribution.ts';
import { counted } from '../../ui/number-words.ts';
import { changesByType } from '../../ui/changes/change-words.ts';
import type { Comparison } from '../../ui/changes/compare-readings.ts';
import { usePassages } from './context.ts';
import { differencesOf, longestRun, ruleWords, timesWords, type Difference } from './explain.ts';
import { titleOf } from './labels.ts';
import { overlapsOf } from './overlaps.ts';
import { printOpenPassage } from './print-passage.ts';
import { ReadLink } from './ReadLink.tsx';
import { Records } from './Records.tsx';
import type { Row } from './rows.ts';
import { listWords, outletOf, peopleMasked, witnessOf, wordsOf, type Scene } from '../../state/scene.ts';

export interface ExplanationProps {
  readonly scene: Scene;
  readonly row: Row;
}

interface ShownProps extends ExplanationProps {
  readonly docs: readonly string[];
}

/** More differences than this are better read in the cells themselves. */
const DIFFERENCES_SHOWN = 3;

/** A quoted run longer than this is shown by its ends. */
const RUN_SHOWN = 4;

/** Why these readings are one passage, what differs, who checked it, and where to go from here. */
export function Explanation({ scene, row }: ExplanationProps) {
  const { state, change, linkTo } = usePassages();
  const { docs, base } = state;
  const differences = differencesOf(scene, row, docs, DIFFERENCES_SHOWN);
  const same = docs.filter((id) => comparisonIn(row, id)?.isMarked);
  const print = () => {
    // A phone shows a passage that is not open in the grid, and paper has the grid.
    if (state.place !== row.passage.id) change({ place: row.passage.id });
    printOpenPassage();
  };
  return (
    <>
      <div>
        <p>
          <SameWords scene={scene} row={row} docs={docs} /> {ruleWords(row, docs)}
        </p>
        <Elsewhere scene={scene} row={row} docs={docs} />
        <Introduced scene={scene} row={row} docs={docs} />
      </div>
      <div>
        {row.against !== base && (
          <p>
            <b>{outletOf(scene, base)} has no reading here</b>, so the others are compared with{' '}
            {outletOf(scene, row.against)}.
          </p>
        )}
        {differences.map((difference, index) => (
          <p key={index}>
            <DifferenceLine scene={scene} row={row} docs={docs} difference={difference} />
          </p>
        ))}
        {differences.length === 0 && same.length > 0 && (
          <p>
            No word differs in <Sigla scene={scene} ids={same} />.
          </p>
        )}
        <TypesOfChanges scene={scene} row={row} docs={docs} />
      </div>
      <Checked scene={scene} row={row} />
      <div className="actions">
        <ReadLink row={row}>Read it in place</ReadLink>
        <PassageLink href={linkTo({ place: row.passage.id })} copies>
          Link to this passage
        </PassageLink>
        <button type="button" className="link-button" onClick={print}>
          Print this passage
        </button>
      </div>
      <Records scene={scene} row={row} docs={docs} />
    </>
  );
}

function SameWords({ scene, row, docs }: ShownProps) {
  const shown = docs.filter((id) => row.cells.get(id)?.state === 'reading');
  const [only = ''] = shown;
  if (shown.length < 2)
    return (
      <b>
        Of the documents shown, only {outletOf(scene, only)} has it{scene.edition.draft && ' so far'}.
      </b>
    );
  if (row.passage.links.length === 0)
    return <b>This corpus is large: links and gaps are worked out passage by passage.</b>;
  const run = longestRun(scene, row, docs);
  if (!run) return <b>No three words in a row are the same.</b>;
  const words = wordsOf(scene, run.witness, run.span).split(/\s+/);
  const ends = [words.slice(0, 2).join(' '), words.slice(-2).join(' ')] as const;
  const all = run.among.length === shown.length;
  const every = shown.length === 2 ? 'both readings' : `all ${shown.length} readings`;
  const among = all ? every : listWords(run.among.map((id) => outletOf(scene, id)));
  return (
    <>
      <b>{run.words} words in a row are the same</b> in {among}
      {words.length > RUN_SHOWN ? (
        <>
          , from <span className="said">{ends[0]}</span> to <span className="said">{ends[1]}</span>.
        </>
      ) : (
        <>
          : <span className="said">{words.join(' ')}</span>.
        </>
      )}
    </>
  );
}

/** What kind of changes each document has, in words: what the marks alone do not say. */
function TypesOfChanges({ scene, row, docs }: ShownProps) {
  const groups = new Map<string, readonly string[]>();
  for (const id of docs) {
    const words = typesIn(row, id);
    if (words !== null) groups.set(words, [...(groups.get(words) ?? []), id]);
  }
  if (groups.size === 0) return null;
  return (
    <ul aria-label="Types of changes">
      {[...groups].map(([words, ids]) => (
        <li key={words}>
          <Sigla scene={scene} ids={ids} /> {words}
        </li>
      ))}
    </ul>
  );
}

function typesIn(row: Row, id: string): string | null {
  const comparison = comparisonIn(row, id);
  if (!comparison || comparison.changes.length === 0) return null;
  const { changes, isMarked } = comparison;
  return isMarked ? changesByType(changes) : 'reworded: too few words are the same to mark each change';
}

function comparisonIn(row: Row, id: string): Comparison | null {
  const cell = row.cells.get(id);
  return cell?.state === 'reading' ? cell.comparison : null;
}

/** Where the same words stand in another passage of a third document. */
function Elsewhere({ scene, row, docs }: ShownProps) {
  const { state, change, linkTo } = usePassages();
  const numbers = passageNumbers(passagesOf(scene.edition, state.layer), scene.corpus.witnesses);
  return overlapsOf(scene, row, docs, state.layer).map(({ witness, passage, run }) => (
    <p key={`${witness} ${passage.id}`}>
      {outletOf(scene, witness)} also has <span className="said">{wordsOf(scene, run.witness, run)}</span> in passage{' '}
      <PassageLink href={linkTo({ place: passage.id })} onFollow={() => change({ place: passage.id }, 'push')}>
        {numbers.get(passage.id)}, {titleOf(scene, passage, witness)}
      </PassageLink>
    </p>
  ));
}

function Introduced({ scene, row, docs }: ShownProps) {
  const verbs = timesWords(docs.flatMap((id) => attributionOf(scene, row, id).verb ?? []));
  if (verbs.length === 0) return null;
  return (
    <p>
      Introduced by{' '}
      {verbs.map(({ verb, times }, index) => (
        <span key={verb}>
          {index > 0 && (index === verbs.length - 1 ? ' and ' : ', ')}
          <i>{verb}</i> {times}
        </span>
      ))}
      .
    </p>
  );
}

function DifferenceLine({ scene, row, docs, difference }: ShownProps & { readonly difference: Difference }) {
  const { kind, base, here, witnesses } = difference;
  const [first = ''] = witnesses;
  const others = docs.filter((id) => row.cells.get(id)?.state === 'reading' && !witnesses.includes(id));
  const baseWords = base && withoutStops(wordsOf(scene, row.against, base));
  const hereWords = here && withoutStops(wordsOf(scene, first, here));
  if (kind === 'dropped')
    return (
      <>
        <b className="said">{baseWords}</b> is not found in <Sigla scene={scene} ids={witnesses} />.
      </>
    );
  return (
    <>
      <b className="said">{hereWords}</b>{' '}
      {kind === 'added' ? (
        'is in'
      ) : (
        <>
          stands for <span className="said">{baseWords}</span> in
        </>
      )}{' '}
      <Sigla scene={scene} ids={witnesses} />.
      {kind === 'added' && others.length > 0 && (
        <>
          {' '}
          It is not found in <Sigla scene={scene} ids={others} />.
        </>
      )}
    </>
  );
}

/** Words for a sentence of ours, without the commas and stops around them. */
function withoutStops(words: string): string {
  return words.replace(/^[\s,.;:]+|[\s,.;:]+$/g, '') || words;
}

function Sigla({ scene, ids }: { readonly scene: Scene; readonly ids: readonly string[] }) {
  return (
    <span className="sigla">
      {ids.map((id) => {
        const { witness, index } = witnessOf(scene, id);
        return <Siglum key={id} siglum={witness.siglum} index={index} size="small" name={witness.outlet} />;
      })}
    </span>
  );
}

function Checked({ scene, row }: ExplanationProps) {
  const { review, readings } = row.passage;
  const hidden = row.found < readings.length ? ' in all documents' : '';
  if (!review)
    return (
      <p>
        <b>Found by the engine alone.</b> Nobody has checked it. Likeness of its readings{hidden}:{' '}
        {row.passage.score.toFixed(2)} of 1.
      </p>
    );
  const note = review.note && maskWords(review.note, peopleMasked(scene));
  return (
    <p>
      <b>Checked by hand.</b> {note ? `${note} ` : ''}
      {!scene.edition.draft &&
        `The engine alone found ${review.engineFound.found} of its ${counted(review.engineFound.of, 'pair')}${hidden}. `}
      These texts do not say who used the words first.
    </p>
  );
}
