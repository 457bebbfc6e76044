import type { ViewState } from '../../state/view-state.ts';
import type { Row } from './rows.ts';

/** To Read, at this passage, with a document that has it beside the one compared with; `wanted` is among them. */
export function readPatch(state: ViewState, row: Row, wanted?: string): Partial<ViewState> {
  const has = (id: string) => row.cells.get(id)?.state === 'reading';
  const patch = { view: 'read', place: row.passage.id } as const;
  if (state.columns.every(has) && (wanted === undefined || state.columns.includes(wanted))) return patch;
  const first = wanted ?? row.against;
  const other = [row.against, ...state.docs].find((id) => id !== first && has(id));
  if (other === undefined) return patch;
  return { ...patch, columns: state.docs.filter((id) => id === other || id === first) };
}
