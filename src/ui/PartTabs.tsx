import type { MouseEvent } from 'react';
import './part-tabs.css';

export interface Part<T extends string> {
  readonly part: T;
  readonly title: string;
  /** Where it stands as a page of its own. */
  readonly href: string;
}

export interface PartTabsProps<T extends string> {
  /** What the parts are parts of. */
  readonly label: string;
  readonly parts: readonly Part<T>[];
  readonly current: T;
  readonly onChoose: (part: T) => void;
}

/** Links to the parts of a view that shows one at a time. */
export function PartTabs<T extends string>({ label, parts, current, onChoose }: PartTabsProps<T>) {
  const choose = (part: T) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onChoose(part);
  };
  return (
    <nav aria-label={label} className="part-tabs no-print">
      {parts.map(({ part, title, href }) => (
        <a key={part} href={href} aria-current={part === current ? 'page' : undefined} onClick={choose(part)}>
          {title}
        </a>
      ))}
    </nav>
  );
}
