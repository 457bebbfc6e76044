import type { Asked } from './agent-rows.ts';

export interface CountButtonProps {
  readonly count: number;
  /** For listeners: what is counted. */
  readonly of: string;
  readonly question: Asked;
  readonly asked: Asked | null;
  readonly onAsk: (asked: Asked | null) => void;
}

/** A count that opens what it counts; a zero opens nothing. */
export function CountButton({ count, of, question, asked, onAsk }: CountButtonProps) {
  if (count === 0) return <span className="agents-zero">0</span>;
  const isOpen = asked?.form === question.form && asked.witness === question.witness;
  return (
    <button
      type="button"
      className="agents-count"
      aria-expanded={isOpen}
      aria-label={`${count}: ${of}`}
      onClick={() => onAsk(isOpen ? null : question)}
    >
      {count}
    </button>
  );
}
