import type { Row } from '../rows.ts';

export interface StepBarProps {
  readonly rows: readonly Row[];
  /** The passage in hand, as its place in the list. */
  readonly at: number;
  readonly labels: ReadonlyMap<string, string>;
  readonly step: (by: number) => void;
}

/** More dots than this are no longer counted at a glance. */
const DOTS = 12;

/** To the passage before and the one after. */
export function StepBar({ rows, at, labels, step }: StepBarProps) {
  return (
    <nav className="step-bar no-print" aria-label="Passages">
      <StepButton row={rows[at - 1]} labels={labels} onPress={() => step(-1)} side="back" />
      <Position at={at} of={rows.length} />
      <StepButton row={rows[at + 1]} labels={labels} onPress={() => step(1)} side="on" />
    </nav>
  );
}

interface StepButtonProps {
  readonly row: Row | undefined;
  readonly labels: ReadonlyMap<string, string>;
  readonly onPress: () => void;
  readonly side: 'back' | 'on';
}

/** Stays in place at either end, so that focus is not lost. */
function StepButton({ row, labels, onPress, side }: StepButtonProps) {
  const words = side === 'back' ? 'Previous' : 'Next';
  const label = row && labels.get(row.passage.id);
  return (
    <button
      type="button"
      className={side}
      aria-disabled={!row}
      aria-label={label ? `${words}: ${label}` : words}
      title={label}
      onClick={onPress}
    >
      <span className={`chevron ${side}`} aria-hidden="true" />
      <span>{words}</span>
    </button>
  );
}

/** The status says it in words. */
function Position({ at, of }: { readonly at: number; readonly of: number }) {
  if (of > DOTS)
    return (
      <span className="position" aria-hidden="true">
        {at + 1} of {of}
      </span>
    );
  return (
    <span className="dots" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <i key={index} className={index === at ? 'on' : undefined} />
      ))}
    </span>
  );
}
