import type { ReactNode } from 'react';

/** What the button of a menu shows: the name of a choice, and what is chosen. */
export function MenuLabel({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  return (
    <span className="pick">
      {name} {value}
      <span className="chevron" aria-hidden="true" />
    </span>
  );
}

interface TickProps {
  readonly on: boolean;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

/** A checkbox with its words. */
export function Tick({ on, onChange, children }: TickProps) {
  return (
    <label className="tick flex min-h-7 items-start gap-2 py-1 text-ink max-page:min-h-11 max-page:py-3">
      <input type="checkbox" checked={on} onChange={onChange} />
      {children}
    </label>
  );
}
