import { maskText, type NameSpan } from '../../corpus/people.ts';
import type { Witness } from '../../corpus/schema.ts';
import type { Span } from '../../engine/types.ts';
import { byCount, groupTitle, type Heated } from './heat.ts';

export interface HeatIndexProps {
  readonly witness: Witness;
  readonly names: readonly NameSpan[];
  readonly heated: readonly Heated[];
  /** How many other documents there are. */
  readonly others: number;
  /** Whether other wording is still looked for. */
  readonly draft: boolean;
  readonly onPassage: (id: string) => void;
  readonly onSentence: (sentence: Span) => void;
}

/** Words of a sentence that tell it from the others. */
const FIRST_WORDS = 9;

/** The heat map as a list: the sentences by how many documents have them. */
export function HeatIndex({ witness, names, heated, others, draft, onPassage, onSentence }: HeatIndexProps) {
  const first = (sentence: Span) => {
    const words = maskText(witness.text, sentence, names).trim().split(/\s+/);
    return words.slice(0, FIRST_WORDS).join(' ') + (words.length > FIRST_WORDS ? ' …' : '');
  };
  return (
    <>
      <h2 className="read-title">
        {heated.length} {heated.length === 1 ? 'sentence' : 'sentences'}
      </h2>
      <p className="read-meta">
        Of {witness.outlet}, by how many of {others} other {others === 1 ? 'document has' : 'documents have'} them.
      </p>
      {byCount(heated).map(({ count, sentences }) => (
        <section key={count}>
          <h3 className="read-group">
            {groupTitle({ count, others, draft, outlet: witness.outlet })} · {sentences.length}
          </h3>
          <ol className="read-index plain">
            {sentences.map((sentence) => (
              <li key={sentence.start}>
                <button
                  type="button"
                  onClick={() => (sentence.passage === null ? onSentence(sentence) : onPassage(sentence.passage))}
                >
                  {first(sentence)}
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
