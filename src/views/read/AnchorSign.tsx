import { useContext } from 'react';
import { MarginContext } from './margin.ts';

export interface AnchorSignProps {
  readonly id: string;
}

/** What Read sets before a place in the text: a line's number, how many documents have a sentence, where a link leads. */
export function AnchorSign({ id }: AnchorSignProps) {
  const [kind, number = ''] = id.split('-');
  switch (kind) {
    case 'line':
    case 'first':
      return <LineStart number={number} first={kind === 'first'} />;
    case 'sentence':
      return <SentenceCount index={Number(number)} />;
    default:
      return <SpotButton />;
  }
}

/** The break before a line is drawn by style, so that it is not copied. */
function LineStart({ number, first }: { readonly number: string; readonly first: boolean }) {
  return (
    <span className="read-line-start" data-first={first}>
      <span className="read-line-number">
        <span className="mark-said"> line </span>
        {number}
        <span className="mark-said"> </span>
      </span>
    </span>
  );
}

/** How many others have a sentence; where any has, a way to the passage. */
function SentenceCount({ index }: { readonly index: number }) {
  const scene = useContext(MarginContext);
  const sentence = scene?.heated[index];
  if (!scene || !sentence) return null;
  const { others, passage } = sentence;
  const entry = passage === null ? undefined : scene.passages.get(passage);
  const total = scene.witnesses.length - 1;
  const word = total === 1 ? 'other' : 'others';
  const count = (
    <>
      <span className="mark-said"> Found in </span>
      <span className="read-count">
        {others.length} of {total}
      </span>
    </>
  );
  if (!entry || passage === null)
    return (
      <span className="read-margin read-heat">
        {count}
        <span className="mark-said"> {word}. </span>
      </span>
    );
  const outlets = scene.witnesses.filter(({ id }) => others.includes(id)).map(({ outlet }) => outlet);
  const chosen = scene.chosen === passage;
  return (
    <button
      type="button"
      className="read-margin read-heat"
      data-of={passage}
      aria-pressed={chosen}
      title={`${outlets.join(', ')}: passage ${entry.number}, ${entry.title}`}
      onClick={() => scene.choose(chosen ? null : passage)}
    >
      {count}
      <span className="mark-said">
        {' '}
        {word}: {outlets.join(', ')}; passage {entry.number}, {entry.title}
      </span>
    </button>
  );
}

function SpotButton() {
  const scene = useContext(MarginContext);
  return (
    <button type="button" className="read-margin read-spot" title="Let go of these words" onClick={scene?.dropSpot}>
      <span>here</span>
      <span className="mark-said">: the words marked; press to let go of them</span>
    </button>
  );
}
