import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** Free space kept between a tooltip and the edge of what is visible, in CSS px. */
const EDGE = 6;

export interface NoteMarkProps {
  readonly className: string;
  /** The sign's accessible name: says all that the note says. */
  readonly label: string;
  /** What the note shows. */
  readonly note: ReactNode;
  /** The sign itself, where CSS does not draw it. */
  readonly children?: ReactNode;
}

/**
 * A small sign in running text with a note. Pointer, focus or press opens it; Escape closes it;
 * it stays while the pointer is on it (WCAG 1.4.13).
 */
export function NoteMark({ className, label, note, children }: NoteMarkProps) {
  const [open, setOpen] = useState(false);
  const tip = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (open && tip.current) keepVisible(tip.current);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
  };
  return (
    <span
      className={`mark-note ${className}`}
      onPointerEnter={() => setOpen(true)}
      onPointerLeave={() => setOpen(false)}
    >
      <button
        type="button"
        aria-label={label}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      >
        {children}
      </button>
      {open && (
        <span className="mark-tip" ref={tip} aria-hidden="true">
          {note}
        </span>
      )}
    </span>
  );
}

/** Moves the tooltip sideways into its scroll area, and below the line where there is no room above. */
function keepVisible(tip: HTMLElement): void {
  const area = scrollArea(tip);
  const box = tip.getBoundingClientRect();
  const shift = Math.max(area.left + EDGE - box.left, 0) + Math.min(area.right - EDGE - box.right, 0);
  tip.style.setProperty('--tip-shift', `${shift}px`);
  tip.classList.toggle('below', box.top < area.top + EDGE);
}

function scrollArea(element: HTMLElement): { left: number; right: number; top: number } {
  const view = { left: 0, right: document.documentElement.clientWidth, top: 0 };
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (getComputedStyle(above).overflowX === 'visible') continue;
    const box = above.getBoundingClientRect();
    return {
      left: Math.max(view.left, box.left),
      right: Math.min(view.right, box.left + above.clientWidth),
      top: Math.max(view.top, box.top),
    };
  }
  return view;
}
