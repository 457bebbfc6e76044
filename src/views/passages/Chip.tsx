import type { ReactNode } from 'react';

export interface ChipProps {
  readonly on: boolean;
  /** How many passages it leaves. */
  readonly count: number;
  readonly title?: string | undefined;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** One choice of a filter, on or off, with how many passages it leaves. */
export function Chip({ on, count, title, onPress, children }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={on} title={title} onClick={onPress}>
      {children} <span className="count-of">{count}</span>
    </button>
  );
}
