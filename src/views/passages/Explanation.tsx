import { PassageLink } from '../../ui/PassageLink.tsx';
import { maskWords } from '../../ui/passage-words.ts';
import { Siglum } from '../../ui/Siglum.tsx';
import { attributionOf } from './attribution.ts';
import { changesByType, counted } from './change-words.ts';
import { usePassages } from './context.ts';
import { differencesOf, longestRun, ruleWords, timesWords, type Difference } from './explain.ts';
import { ReadLink } from './ReadLink.tsx';
import type { Row } from './rows.ts';
import { listWords, outletOf, peopleMasked, witnessOf, wordsOf, type Scene } from './scene.ts';

export interface ExplanationProps {
  readonly scene: Scene;
  readonly row: Row;
}

/** More differences than this are better read in the cells themselves. */
const DIFFERENCES_SHOWN = 3;

/** A quoted run longer than this is shown by its ends. */
const RUN_SHOWN = 4;

/** Why these readings are one passage, what differs, who checked it, and where to go from here. */
export function Explanation({ scene, row }: ExplanationProps) {
  const { state, linkTo } = usePassages();
  const { docs, base } = state;
  const differences = differencesOf(scene, row, docs, DIFFERENCES_SHOWN);
  return (
    <>
      <div>
        <p>
          <SameWords scene={scene} row={row} /> {ruleWords(row)}
        </p>
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
        {differences.length === 0 && <p>No word differs between the readings that are marked.</p>}
        <TypesOfChanges scene={scene} row={row} docs={docs} />
      </div>
      <Checked scene={scene} row={row} />
      <div className="actions">
        <ReadLink row={row}>Read it in place</ReadLink>
        <PassageLink href={linkTo({ place: row.passage.id })} copies>
          Link to this passage
        </PassageLink>
      </div>
    </>
  );
}

function SameWords({ scene, row }: ExplanationProps) {
  const run = longestRun(scene, row);
  if (!run) return <b>No three words in a row are the same.</b>;
  const words = wordsOf(scene, run.witness, run.span).split(/\s+/);
  const ends = [words.slice(0, 2).join(' '), words.slice(-2).join(' ')] as const;
  const all = run.among.length === row.passage.readings.length;
  const among =
    all && run.among.length > 2
      ? `all ${run.among.length} readings`
      : listWords(run.among.map((id) => outletOf(scene, id)));
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
function TypesOfChanges({ scene, row, docs }: ExplanationProps & { readonly docs: readonly string[] }) {
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
  const cell = row.cells.get(id);
  if (cell?.state !== 'reading' || !cell.comparison || cell.comparison.changes.length === 0) return null;
  const { changes, isMarked } = cell.comparison;
  return isMarked ? changesByType(changes) : 'reworded: too few words are the same to mark each change';
}

function Introduced({ scene, row, docs }: ExplanationProps & { readonly docs: readonly string[] }) {
  const verbs = timesWords(docs.flatMap((id) => attributionOf(scene, row, id).verb ?? []));
  if (verbs.length === 0) return null;
  return (
    <p>
      Introduced by{' '}
      {verbs.map(({ verb, times }, index) => (
        <span key={verb}>
          {index > 0 && (index === verbs.length - 1 ? ' and ' : ', ')}
          <span className="said">{verb}</span> {times}
        </span>
      ))}
      .
    </p>
  );
}

function DifferenceLine({
  scene,
  row,
  docs,
  difference,
}: ExplanationProps & { readonly docs: readonly string[]; readonly difference: Difference }) {
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
  const { review } = row.passage;
  if (!review)
    return (
      <p>
        <b>Found by the engine alone.</b> Nobody has checked it. Likeness of its readings:{' '}
        {row.passage.score.toFixed(2)} of 1.
      </p>
    );
  const note = review.note && maskWords(review.note, peopleMasked(scene));
  return (
    <p>
      <b>Checked by hand.</b> {note ? `${note} ` : ''}The engine alone found {review.engineFound.found} of its{' '}
      {counted(review.engineFound.of, 'pair')}. These texts do not say who used the words first.
    </p>
  );
}
