/** One change to a state, with what follows from it. */
import { defaultsOf, type Setting } from './defaults.ts';
import type { Places } from './resolve.ts';
import { queryWithinLimit } from './url.ts';
import { partsOf, type ViewState } from './view-state.ts';

/**
 * The state after `patch`, still one that a link can carry: the base is shown, no document is asked both to have and
 * to lack a passage, the place exists in the layer and is one place, pins are shown, there are two columns to read, and
 * they follow the base until the reader sets them.
 */
export function step(state: ViewState, patch: Partial<ViewState>, setting: Setting, places: Places): ViewState {
  const next = { ...state, ...patch };
  const docs = next.docs.length ? next.docs : state.docs;
  const base = docs.includes(next.base) ? next.base : defaultsOf(setting, { docs }).base;
  const asBefore = !patch.columns && same(next.columns, defaultsOf(setting, state).columns);
  const tooFew = next.columns.length < Math.min(2, setting.corpus.witnesses.length);
  return {
    ...next,
    docs,
    base,
    query: queryWithinLimit(next.query),
    foundIn: patch.notFoundIn ? next.foundIn.filter((id) => !next.notFoundIn.includes(id)) : next.foundIn,
    notFoundIn: patch.notFoundIn ? next.notFoundIn : next.notFoundIn.filter((id) => !next.foundIn.includes(id)),
    columns: asBefore || tooFew ? defaultsOf(setting, { docs, base }).columns : next.columns,
    pins: next.pins.filter((id) => docs.includes(id)),
    ...tableOf(state, next, patch),
    ...placeOf(next, patch, places),
  };
}

/** Another view has other parts, and another part another table. */
function tableOf(before: ViewState, { view, part, by, rows, cell }: ViewState, patch: Partial<ViewState>) {
  const kept = partsOf(view).indexOf(part) > 0 ? part : '';
  const isSame = view === before.view && kept === before.part;
  const of = isSame ? { by, rows, cell } : { by: '', rows: '', cell: '', ...patch };
  return { part: kept, by: of.by, rows: queryWithinLimit(of.rows), cell: of.cell };
}

/** The later of a passage and a stretch of text takes the place of the other. */
function placeOf({ place, spot, layer }: ViewState, patch: Partial<ViewState>, places: Places) {
  const known = place !== null && places[layer].has(place) ? place : null;
  return patch.spot || known === null ? { place: null, spot } : { place: known, spot: null };
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
