import type { NameSpan } from '../../corpus/people.ts';
import type { Witness } from '../../corpus/schema.ts';
import type { Span } from '../../engine/types.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { numberWords } from '../../ui/number-words.ts';
import type { Numbered } from './numbered.ts';

export interface SpotPanelProps {
  readonly title: string;
  readonly witness: Witness;
  readonly span: Span;
  readonly names: readonly NameSpan[];
  /** Shared passages that reach into it. */
  readonly passages: readonly Numbered[];
  readonly onChoose: (id: string) => void;
  readonly onDrop: () => void;
}

/** Words of one document that a link or a step leads to. */
export function SpotPanel({ title, witness, span, names, passages, onChoose, onDrop }: SpotPanelProps) {
  return (
    <>
      <h2 className="read-title">{title}</h2>
      <p className="read-meta">
        characters {numberWords(span.start)} to {numberWords(span.end)}
      </p>
      <p className="read-words read-spot-words">
        <MarkedText text={witness.text} span={span} marks={[]} names={names} />
      </p>
      {passages.length > 0 && (
        <ol className="read-index" aria-label="Shared passages here">
          {passages.map(({ passage, number, title }) => (
            <li key={passage.id}>
              <button type="button" onClick={() => onChoose(passage.id)}>
                <span className="read-number">{number}</span>
                <span>{title}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      <button type="button" className="link-button" onClick={onDrop}>
        Let go of these words
      </button>
    </>
  );
}
