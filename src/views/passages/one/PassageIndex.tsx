import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { Scene } from '../../../state/scene.ts';
import { IndexItem } from './IndexItem.tsx';
import { MarksKey } from './DocumentMarks.tsx';
import { MARKED_DOCUMENTS } from './document-marks.ts';
import { usePassages } from '../context.ts';
import type { PassageGroup } from './passage-groups.ts';
import type { Row } from '../rows.ts';
import './passage-index.css';

export interface PassageIndexProps {
  readonly scene: Scene;
  readonly groups: readonly PassageGroup[];
  readonly labels: ReadonlyMap<string, string>;
  /** The passage in hand. */
  readonly current: string;
}

type Item =
  | { readonly kind: 'head'; readonly title: string; readonly count: number }
  | { readonly kind: 'row'; readonly row: Row };

/** Heights before they are measured, in CSS px: one line of a title is shorter than two. */
const HEIGHTS = { head: 31, row: 44 } as const;

/** Items kept beyond the edges of what is seen. */
const BEYOND = 12;

/** All passages listed, those of most documents first. Only what is seen is on the page: there can be thousands. */
export function PassageIndex({ scene, groups, labels, current }: PassageIndexProps) {
  const { docs } = usePassages().state;
  const items = useMemo(() => groups.flatMap(itemsOf), [groups]);
  const at = items.findIndex((item) => item.kind === 'row' && item.row.passage.id === current);
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => HEIGHTS[items[index]?.kind ?? 'row'],
    getItemKey: (index) => keyOf(items[index], index),
    overscan: BEYOND,
    // Until it is measured: a page that is drawn once, as in a test, has items too.
    initialRect: { width: 250, height: 800 },
  });
  const hadFocus = useFocusOf(box);
  useEffect(() => {
    virtual.scrollToIndex(at, { align: 'auto' });
    // With the list's scrolling the link in hand comes to be; the focus that was in the list goes with it.
    if (hadFocus.current) requestAnimationFrame(() => linkOf(box.current, current)?.focus({ preventScroll: true }));
  }, [virtual, at, current, hadFocus]);
  return (
    <nav className="passage-index no-print" aria-label="Index of passages">
      {docs.length <= MARKED_DOCUMENTS && <MarksKey scene={scene} docs={docs} />}
      <div ref={box} className="index-box" {...ARROWS}>
        <ul style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const item = items[index];
            if (!item) return null;
            return (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={item.kind === 'head' ? 'index-head' : undefined}
                style={{ transform: `translateY(${start}px)` }}
              >
                {item.kind === 'head' ? (
                  <>
                    <span>{item.title}</span> <span>{item.count}</span>
                  </>
                ) : (
                  <IndexItem
                    scene={scene}
                    row={item.row}
                    title={labels.get(item.row.passage.id) ?? item.row.passage.id}
                    isCurrent={item.row.passage.id === current}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </nav>
  );
}

function itemsOf({ title, rows }: PassageGroup): readonly Item[] {
  return [{ kind: 'head', title, count: rows.length }, ...rows.map((row): Item => ({ kind: 'row', row }))];
}

function keyOf(item: Item | undefined, index: number): string | number {
  if (!item) return index;
  return item.kind === 'row' ? item.row.passage.id : `head ${item.title}`;
}

/** Whether the focus is in the list, kept up to the moment before a change takes its place away. */
function useFocusOf(box: { readonly current: HTMLElement | null }) {
  const had = useRef(false);
  useEffect(() => {
    const follow = () => {
      had.current = box.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [box]);
  return had;
}

/** Up and down lead from link to link; only the one in hand is a stop of the tabulator. */
const ARROWS = {
  onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a')].sort(byIndex);
    const next = links[links.findIndex((link) => link === document.activeElement) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  },
};

function byIndex(a: HTMLElement, b: HTMLElement): number {
  return indexOf(a) - indexOf(b);
}

function indexOf(link: HTMLElement): number {
  return Number(link.closest('li')?.dataset['index'] ?? 0);
}

function linkOf(box: HTMLElement | null, id: string): HTMLElement | null {
  return box?.querySelector(`a[data-passage="${CSS.escape(id)}"]`) ?? null;
}
