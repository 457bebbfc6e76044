import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

export interface MenuProps {
  /** What the button shows. */
  readonly label: ReactNode;
  readonly className?: string;
  /** Which edge of the button the panel keeps to. */
  readonly side?: 'start' | 'end';
  readonly children: ReactNode;
}

/** A button that opens a small panel beneath it. Escape or a press elsewhere closes it; focus returns to the button. */
export function Menu({ label, className = '', side = 'start', children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      const menu = details.current;
      if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, []);
  const onToggle = () => {
    if (details.current?.open && panel.current) keepVisible(panel.current);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !event.currentTarget.open) return;
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary')?.focus();
  };
  return (
    <details ref={details} className={`menu ${className}`} onKeyDown={onKeyDown} onToggle={onToggle}>
      <summary>{label}</summary>
      <div ref={panel} className={`menu-panel ${side}`}>
        {children}
      </div>
    </details>
  );
}

/** Free space kept between a panel and the edge of the page, in CSS px. */
const EDGE = 8;

/** Moves a panel sideways into the page. */
function keepVisible(panel: HTMLElement): void {
  panel.style.translate = '';
  const { left, right } = panel.getBoundingClientRect();
  const room = document.documentElement.clientWidth - EDGE;
  const shift = Math.max(EDGE - left, 0) || Math.min(room - right, 0);
  if (shift !== 0) panel.style.translate = `${shift}px`;
}
