import { type KeyboardEvent, lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { EditedPassage } from '../../corpus/schema.ts';
import type { Scene } from '../../state/scene.ts';
import { AllRows } from './AllRows.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import { usePassages } from './context.ts';
import type { RowSetting } from './GridRow.tsx';
import { rowAfter, rowOf, stepInRow } from './row-keys.ts';
import type { Row } from './rows.ts';
import type { Shift } from './shift.ts';
import { documentsIn, type useGridTable } from './table.ts';
import type { ColumnsInView } from './use-column-window.ts';
import { usePrinting } from '../../ui/use-printing.ts';

/** Up to as many rows are all on the page, for the browser's own search. */
const ALL_AT_ONCE = 150;
/** More would take a browser minutes to set, and nobody prints a book of it. */
const PRINTED = 500;
/** More columns on a sheet would break every line after a word or two. */
const PRINTED_COLUMNS = 8;

const VirtualRows = lazy(async () => ({ default: (await import('./VirtualRows.tsx')).VirtualRows }));

export interface GridProps {
  readonly scene: Scene;
  readonly table: ReturnType<typeof useGridTable>;
  readonly view: ColumnsInView;
  /** Those listed, in order. */
  readonly all: readonly Row[];
  /** All of the layer, filtered or not: the strips show every one. */
  readonly passages: readonly EditedPassage[];
  readonly labelIn: (row: Row) => string;
  readonly shifts: ReadonlyMap<string, Shift>;
}

/** What leads to a row, wherever it is. */
export interface RowsHandle {
  readonly focus: (index: number) => void;
}

/** The aligned grid: a row a passage, a column a document, heads that stay in sight. */
export function Grid({ scene, table, view, all, passages, labelIn, shifts }: GridProps) {
  const { state, change } = usePassages();
  const printing = usePrinting();
  const handle = useRef<RowsHandle>(null);
  const [tried, setTried] = useState<{ readonly id: string; readonly width: number } | null>(null);
  const [held, setHeld] = useState(-1);
  const documents = documentsIn(table).join(' ');
  const { base, query, amount, docs, pins, place } = state;
  const columns = useMemo(() => {
    const ids = documents.split(' ');
    return printing ? onPaper(ids, [base, ...pins]) : ids.filter((id) => view.shown.includes(id));
  }, [documents, printing, base, pins, view.shown]);
  const list = useMemo(() => (printing && all.length > PRINTED ? all.slice(0, PRINTED) : all), [printing, all]);
  const setting: RowSetting = useMemo(
    () => ({ scene, base, query, amount, columns, documents: docs.length, labelIn, shifts }),
    [scene, base, query, amount, columns, docs.length, labelIn, shifts],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    stepInRow(event);
    const next = rowAfter(event, list.length);
    if (next !== null) {
      event.preventDefault();
      handle.current?.focus(next);
    }
    if (event.key !== 'Escape' || event.defaultPrevented || place === null) return;
    handle.current?.focus(list.findIndex(({ passage }) => passage.id === place));
    change({ place: null }, 'push');
  };
  const virtual = !printing && list.length > ALL_AT_ONCE;
  const rows = { list, setting, place, handle };
  return (
    <>
      <h2 className="sr-only">Shared passages</h2>
      {printing && (list.length < all.length || columns.length < docs.length) && (
        <p className="print-limit">
          The first {list.length} of {all.length} passages listed are printed, in {columns.length} of {docs.length}{' '}
          documents. Filter the passages and choose the documents to print others.
        </p>
      )}
      <table
        className={`passage-grid amount-${amount}`}
        aria-rowcount={virtual ? list.length + 1 : undefined}
        onKeyDown={onKeyDown}
        onFocus={(event) => setHeld(rowOf(event.target))}
      >
        <caption className="sr-only">Shared passages, one column for each document</caption>
        <thead>
          <tr aria-rowindex={virtual ? 1 : undefined}>
            <th scope="col" className="lead">
              {amount === 'index' ? 'Passage' : 'Where shared passages lie; taller is in more documents'}
            </th>
            {columns.map((id, index) => (
              <ColumnHead
                key={id}
                {...{ scene, id, passages }}
                width={tried?.id === id ? tried.width : (view.widths.get(id) ?? 0)}
                given={!printing && (tried?.id === id || state.widths[id] !== undefined)}
                side={index < columns.length / 2 ? 'start' : 'end'}
                onTry={(width) => setTried(width === null ? null : { id, width })}
              />
            ))}
          </tr>
        </thead>
        {virtual ? (
          <Suspense fallback={null}>
            <VirtualRows {...rows} held={held} />
          </Suspense>
        ) : (
          <AllRows {...rows} />
        )}
      </table>
    </>
  );
}

/** The columns that stay in any case, and the first of the others. */
function onPaper(ids: readonly string[], keep: readonly string[]): readonly string[] {
  const others = ids.filter((id) => !keep.includes(id));
  const left = others.slice(0, Math.max(0, PRINTED_COLUMNS - (ids.length - others.length)));
  return ids.filter((id) => keep.includes(id) || left.includes(id));
}
