import type { ViewState } from '../../state/view-state.ts';
import type { Row } from './rows.ts';

/** To Read, at this passage, with at least one column that has it beside the one compared with. */
export function readPatch(state: ViewState, row: Row): Partial<ViewState> {
  const has = (id: string) => row.cells.get(id)?.state === 'reading';
  const patch = { view: 'read', place: row.passage.id } as const;
  if (state.columns.every(has)) return patch;
  const other = state.docs.find((id) => id !== row.against && has(id));
  if (other === undefined) return patch;
  return { ...patch, columns: state.docs.filter((id) => id === other || id === row.against) };
}
