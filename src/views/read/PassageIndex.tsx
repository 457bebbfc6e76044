import type { Witness } from '../../corpus/schema.ts';
import { readingIn } from '../../state/ordered-passages.ts';
import { type Numbered, inOrderOf } from './numbered.ts';

export interface PassageIndexProps {
  readonly passages: readonly Numbered[];
  /** The documents side by side, left to right. */
  readonly shown: readonly Witness[];
  readonly onChoose: (id: string) => void;
}

/** Where nothing is in hand: the passages that the first document shares with the others shown, in its order. */
export function PassageIndex({ passages, shown, onChoose }: PassageIndexProps) {
  const [first, ...others] = shown;
  if (!first) return null;
  const shared = inOrderOf(passages, first.id).filter(({ passage }) => others.some(({ id }) => readingIn(passage, id)));
  return (
    <>
      <h2 className="read-title">
        {shared.length} shared {shared.length === 1 ? 'passage' : 'passages'}
      </h2>
      <p className="read-meta">
        {others.length === 0
          ? 'There is no document beside it.'
          : `In ${first.outlet} and in ${others.map(({ outlet }) => outlet).join(' or ')}, in the order of ${first.outlet}.`}{' '}
        Half-brackets in the text show where each begins and ends.
      </p>
      <ol className="read-index">
        {shared.map(({ passage, number, title }) => (
          <li key={passage.id}>
            <button type="button" onClick={() => onChoose(passage.id)}>
              <span className="read-number">{number}</span>
              <span>{title}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
