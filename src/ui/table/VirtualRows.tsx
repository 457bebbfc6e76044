import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useEffectEvent } from 'react';
import { TableLine } from './TableLine.tsx';
import type { TableRowsProps } from './TableRows.tsx';

/** Lines kept beyond the edge of the scrolling area: the next one by Tab is there already. */
const BEYOND = 8;

/** Of a line of one row of words, in CSS px; lines are measured once they are there. */
const LINE = 34;

export interface VirtualRowsProps<Row> extends TableRowsProps<Row> {
  readonly area: HTMLElement;
}

/** The lines near the visible part of the scrolling area, and empty space of the height of all others. */
export function VirtualRows<Row>({ items, setting, area }: VirtualRowsProps<Row>) {
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: items.length,
    getScrollElement: () => area,
    estimateSize: () => LINE,
    getItemKey: useCallback((index: number) => items[index]?.key ?? index, [items]),
    overscan: BEYOND,
  });
  // A link opens with its row in sight; rows that the reader opens later are in sight already.
  const bring = useEffectEvent(() => {
    const open = items.findIndex((item) => item.kind === 'row' && item.isOpen);
    if (open >= 0) virtualizer.scrollToIndex(open, { align: 'center' });
  });
  useEffect(() => bring(), []);
  const shown = virtualizer.getVirtualItems();
  const columns = setting.columns.length;
  return (
    <tbody>
      <Space height={shown[0]?.start ?? 0} columns={columns} />
      {shown.map(({ index, key }) => {
        const item = items[index];
        return (
          item && <TableLine key={key} item={item} setting={setting} place={index} ref={virtualizer.measureElement} />
        );
      })}
      <Space height={virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0)} columns={columns} />
    </tbody>
  );
}

function Space({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height < 1) return null;
  return (
    <tr aria-hidden="true" className="space" style={{ height }}>
      <td colSpan={columns} aria-hidden="true" />
    </tr>
  );
}
