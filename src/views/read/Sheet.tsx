import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';

export interface SheetProps {
  /** The passage in hand: choosing one opens the sheet. */
  readonly place: string | null;
  readonly title: string;
  /** Shorter, for when the panel below gives the title whole. */
  readonly heading: string;
  /** Stays in sight above the bar, open or not. */
  readonly top?: ReactNode;
  readonly steps: ReactNode;
  readonly children: ReactNode;
}

/** The panel where there is no room beside the text: a bar at the foot of the screen that opens upwards. */
export function Sheet({ place, title, heading, top, steps, children }: SheetProps) {
  const [set, setSet] = useState<{ readonly place: string | null; readonly open: boolean } | null>(null);
  const open = set?.place === place ? set.open : place !== null;
  const body = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) setSet({ place, open: false });
  };
  return (
    <aside className="read-sheet no-print" aria-label="Passage in hand" data-open={open} onKeyDown={onKeyDown}>
      {top}
      <div className="read-sheet-bar">
        <button
          type="button"
          className="read-sheet-title"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setSet({ place, open: !open })}
        >
          <span className="chevron" />
          <span>{open ? heading : title}</span>
        </button>
        {steps}
      </div>
      <div className="read-sheet-body" id={body} hidden={!open}>
        {children}
      </div>
    </aside>
  );
}
