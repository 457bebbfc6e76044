/** The columns of the grid as a TanStack table: one for every document of the corpus, after the side-head. */
import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { GREATEST_WIDTH, LEAST_WIDTH } from '../../state/resolve.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Row } from './rows.ts';

const features = tableFeatures({
  columnVisibilityFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
});

const helper = createColumnHelper<typeof features, Row>();

/** The side-head. */
const SIDE = 'passage';

/** The table is asked for its columns alone; what is listed is no business of theirs. */
const NO_ROWS: Row[] = [];

/** `witnesses` is every witness of the corpus. All state comes from the address, so the table is told and never asked. */
export function useGridTable(
  witnesses: readonly string[],
  { docs, pins, widths }: Pick<ViewState, 'docs' | 'pins' | 'widths'>,
) {
  const columns = useMemo(() => columnsFor(witnesses), [witnesses]);
  const columnVisibility = useMemo(() => {
    const shown = new Set(docs);
    return Object.fromEntries(witnesses.map((id) => [columnOf(id), shown.has(id)]));
  }, [witnesses, docs]);
  const columnOrder = useMemo(() => [SIDE, ...docs.map(columnOf)], [docs]);
  const columnPinning = useMemo(() => ({ start: [SIDE, ...pins.map(columnOf)], end: [] }), [pins]);
  const columnSizing = useMemo(
    () => Object.fromEntries(Object.entries(widths).map(([id, width]) => [columnOf(id), width])),
    [widths],
  );
  return useTable({
    features,
    columns,
    data: NO_ROWS,
    state: { columnVisibility, columnOrder, columnPinning, columnSizing },
  });
}

/** Ids of the documents' columns in the order on the page: pinned ones, then the others. */
export function documentsIn(table: ReturnType<typeof useGridTable>): readonly string[] {
  return [...table.getStartVisibleLeafColumns(), ...table.getCenterVisibleLeafColumns()].flatMap(
    ({ id }) => witnessIn(id) ?? [],
  );
}

/** Column ids are apart from ours, whatever a witness is called. */
function columnOf(witness: string): string {
  return `doc:${witness}`;
}

function witnessIn(column: string): string | null {
  return column.startsWith('doc:') ? column.slice(4) : null;
}

function columnsFor(witnesses: readonly string[]) {
  return helper.columns([
    helper.display({ id: SIDE }),
    ...witnesses.map((id) => helper.display({ id: columnOf(id), minSize: LEAST_WIDTH, maxSize: GREATEST_WIDTH })),
  ]);
}
