import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  Fragment,
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { openerOf, type RowsProps } from './AllRows.tsx';
import { GridRow } from './GridRow.tsx';
import { heightsOf } from './row-height.ts';

/** Rows beyond the screen: the next one by Tab or key is on the page already. */
const BEYOND = 5;

export interface VirtualRowsProps extends RowsProps {
  /** The row that has the focus stays on the page, wherever the page is scrolled; -1 for none. */
  readonly held: number;
}

/** The rows near the screen, and empty space of the height of all others. */
export function VirtualRows({ list, setting, place, handle, held }: VirtualRowsProps) {
  const top = useRef<HTMLTableSectionElement>(null);
  const { start, head } = useTableTop(top);
  const virtualizer = useWindowVirtualizer<HTMLTableSectionElement>({
    count: list.length,
    estimateSize: useMemo(() => heightsOf(list, setting), [list, setting]),
    getItemKey: useCallback((index: number) => list[index]?.passage.id ?? index, [list]),
    rangeExtractor: useCallback((range: Range) => withHeld(range, held), [held]),
    overscan: BEYOND,
    scrollMargin: start,
    scrollPaddingStart: head,
  });
  const wanted = useRef<string | null>(null);
  const focus = useCallback(
    (index: number, align: 'start' | 'auto' = 'auto') => {
      const id = list[index]?.passage.id;
      if (id === undefined) return;
      wanted.current = id;
      virtualizer.scrollToIndex(index, { align });
      openerOf(id)?.focus({ preventScroll: true });
    },
    [list, virtualizer],
  );
  useImperativeHandle(handle, () => ({ focus }), [focus]);
  // Rows that are filtered or sorted anew do not call the reader back to the passage in hand.
  const bring = useEffectEvent(() => {
    const index = list.findIndex(({ passage }) => passage.id === place);
    if (index >= 0 && openerOf(place ?? '') !== document.activeElement) focus(index, 'start');
  });
  useEffect(() => bring(), [place, start]);
  const items = virtualizer.getVirtualItems();
  useLayoutEffect(() => {
    const opener = wanted.current === null ? null : openerOf(wanted.current);
    if (!opener) return;
    wanted.current = null;
    opener.focus({ preventScroll: true });
  });
  let done = start;
  return (
    <>
      <tbody ref={top} />
      {items.map(({ index, key, start: from, end }) => {
        const row = list[index];
        const space = from - done;
        done = end;
        return (
          row && (
            <Fragment key={key}>
              <Space height={space} columns={setting.columns.length + 1} />
              <GridRow
                ref={virtualizer.measureElement}
                {...{ setting, row, index }}
                open={row.passage.id === place}
                numbered
              />
            </Fragment>
          )
        );
      })}
      <Space height={start + virtualizer.getTotalSize() - done} columns={setting.columns.length + 1} />
    </>
  );
}

function Space({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height < 1) return null;
  return (
    <tbody aria-hidden="true" className="space">
      <tr style={{ height }}>
        <td colSpan={columns} aria-hidden="true" />
      </tr>
    </tbody>
  );
}

function withHeld(range: Range, held: number): number[] {
  const shown = defaultRangeExtractor(range);
  return held < 0 || held >= range.count || shown.includes(held) ? shown : [...shown, held].sort((a, b) => a - b);
}

/** Where the first row begins on the page, and how much of the screen the heads cover; CSS px. */
function useTableTop(top: RefObject<HTMLElement | null>) {
  const [place, setPlace] = useState({ start: 0, head: 0 });
  useLayoutEffect(() => {
    const look = () => {
      if (!top.current) return;
      const start = Math.round(top.current.getBoundingClientRect().top + window.scrollY);
      const head = top.current.closest('table')?.tHead?.offsetHeight ?? 0;
      setPlace((before) => (before.start === start && before.head === head ? before : { start, head }));
    };
    look();
    // What opens or wraps above the table makes the page as a whole longer.
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [top]);
  return place;
}
