import { maskText, findNames } from '../../corpus/people.ts';
import type { ViewState } from '../../state/view-state.ts';
import { PassageLink } from '../../ui/PassageLink.tsx';
import { Siglum } from '../../ui/Siglum.tsx';
import { attributionOf } from './attribution.ts';
import { counted } from './change-words.ts';
import { differencesOf, longestRun, ruleWords, timesWords, type Difference } from './explain.ts';
import type { Row } from './rows.ts';
import { listWords, outletOf, witnessOf, wordsOf, type Scene } from './scene.ts';

export interface ExplanationProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly docs: readonly string[];
  readonly base: string;
  readonly linkTo: (patch: Partial<ViewState>) => string;
  readonly onRead: () => void;
  readonly readPatch: Partial<ViewState>;
}

/** More differences than this are better read in the cells themselves. */
const DIFFERENCES_SHOWN = 3;

/** A quoted run longer than this is shown by its ends. */
const RUN_SHOWN = 4;

/** Why these readings are one passage, what differs, who checked it, and where to go from here. */
export function Explanation(props: ExplanationProps) {
  const { scene, row, docs, base, linkTo, onRead, readPatch } = props;
  const differences = differencesOf(scene, row, docs, DIFFERENCES_SHOWN);
  return (
    <div className="explanation">
      <h2>Why linked</h2>
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
      </div>
      <Checked scene={scene} row={row} />
      <div className="actions">
        <PassageLink href={linkTo(readPatch)} onFollow={onRead}>
          Read it in place
        </PassageLink>
        <PassageLink href={linkTo({ place: row.passage.id })} copies>
          Link to this passage
        </PassageLink>
      </div>
    </div>
  );
}

function SameWords({ scene, row }: Pick<ExplanationProps, 'scene' | 'row'>) {
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

function Introduced({ scene, row, docs }: Pick<ExplanationProps, 'scene' | 'row' | 'docs'>) {
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
}: Pick<ExplanationProps, 'scene' | 'row' | 'docs'> & { readonly difference: Difference }) {
  const { kind, base, here, witnesses } = difference;
  const [first = ''] = witnesses;
  const others = docs.filter((id) => row.cells.get(id)?.state === 'reading' && !witnesses.includes(id));
  const baseWords = base && wordsOf(scene, row.against, base);
  const hereWords = here && wordsOf(scene, first, here);
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

function Checked({ scene, row }: Pick<ExplanationProps, 'scene' | 'row'>) {
  const { review } = row.passage;
  if (!review)
    return (
      <p>
        <b>Found by the engine alone.</b> Nobody has checked it. Likeness of its readings:{' '}
        {row.passage.score.toFixed(2)} of 1.
      </p>
    );
  const note =
    review.note &&
    maskText(
      review.note,
      { start: 0, end: review.note.length },
      scene.namesShown ? [] : findNames(review.note, scene.corpus.people),
    );
  return (
    <p>
      <b>Checked by hand.</b> {note ? `${note} ` : ''}The engine alone found {review.engineFound.found} of its{' '}
      {counted(review.engineFound.of, 'pair')}. These texts do not say who used the words first.
    </p>
  );
}
