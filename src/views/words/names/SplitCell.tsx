import { memo, type ReactNode } from 'react';
import { hueOf } from '../../../ui/Siglum.tsx';
import { perThousand } from './asked-uses.ts';
import { isSameAsked, type Asked } from './cell.ts';
import { PLACES, type MatrixDocument, type Tally } from './matrix.ts';
import { PLACE_WORDS } from './variant-words.ts';

export interface SplitCellProps {
  readonly variant: string;
  readonly witness: string;
  /** For listeners: what is counted, and in which document. */
  readonly name: string;
  readonly outlet: string;
  /** The document's place in its corpus: gives the hue. */
  readonly index: number;
  readonly own: Tally;
  /** Words of the document by place. */
  readonly wordsBy: MatrixDocument['wordsBy'];
  /** False while words that were just added are still being counted. */
  readonly isCounted: boolean;
  /** With the variants that are counted with it. */
  readonly together: Tally | null;
  /** Null where what is open is not in this cell, so that few cells are drawn again. */
  readonly asked: Asked | null;
  readonly onAsk: (asked: Asked | null) => void;
}

/** The uses of one variant in one document by where they stand. Each count opens that many uses. */
export const SplitCell = memo(function SplitCell(cell: SplitCellProps) {
  const { variant, witness, name, outlet, index, own, asked, onAsk, ...props } = cell;
  const { wordsBy, together, isCounted } = props;
  const all: Asked = { variant, witness, place: null, together: false };
  const ask = (question: Asked) => ({ question, asked, onAsk, of: `${name}, ${outlet}` });
  return (
    <div className={`split ${hueOf(index)}`}>
      {own.total === 0 ? (
        <span className="zero none">{isCounted ? 0 : '…'}</span>
      ) : (
        PLACES.map((place) =>
          own.by[place] === 0 ? (
            <span key={place} className="zero">
              {wordsBy[place] > 0 ? '0' : NO_SUCH_PART} <small>{PLACE_WORDS[place]}</small>
            </span>
          ) : (
            <AskButton key={place} className="count" {...ask({ ...all, place })}>
              {own.by[place]} <Strokes count={own.by[place]} />
              <small>{PLACE_WORDS[place]}</small>
            </AskButton>
          ),
        )
      )}
      {own.total > 0 &&
        (PLACES.some((place) => own.by[place] === own.total) ? (
          // All stand in one place: that count has said it.
          <span className="rate">{perThousand(own.rate)} per 1,000</span>
        ) : (
          <AskButton className="rate" {...ask(all)}>
            <b>{own.total}</b> in all · {perThousand(own.rate)} per 1,000
          </AskButton>
        ))}
      {together !== null && together.total > own.total && (
        <AskButton className="rate" {...ask({ ...all, together: true })}>
          <b>{together.total}</b> with words counted with it
        </AskButton>
      )}
    </div>
  );
});

/** No zero: there is nothing that could have been counted. */
const NO_SUCH_PART = '–';

export interface AskButtonProps {
  readonly question: Asked;
  readonly asked: Asked | null;
  readonly onAsk: (asked: Asked | null) => void;
  /** For listeners, after what is seen: of what. */
  readonly of: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A count that opens its uses, or closes them. */
export function AskButton({ question, asked, onAsk, of, className, children }: AskButtonProps) {
  const isOpen = isSameAsked(asked, question);
  return (
    <button
      type="button"
      className={`ask ${className}`}
      aria-expanded={isOpen}
      onClick={() => onAsk(isOpen ? null : question)}
    >
      {children}
      <span className="sr-only">: {of}</span>
    </button>
  );
}

/** One stroke a use, drawn closer together where there are many. */
function Strokes({ count }: { readonly count: number }) {
  const step = Math.min(4, 28 / count);
  return (
    <span
      className="strokes"
      aria-hidden="true"
      style={{ width: `${step * count}px`, backgroundSize: `${step}px 100%` }}
    />
  );
}
