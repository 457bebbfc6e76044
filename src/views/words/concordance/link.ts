/** How other parts lead to the concordance. */
import { QUERY_LIMIT } from '../../../state/url.ts';
import type { ViewState } from '../../../state/view-state.ts';

/** Every use of any of the forms: as many of them as a link can carry. */
export function toConcordance(forms: readonly string[]): Partial<ViewState> {
  let query = '';
  for (const form of new Set(forms)) {
    const longer = query === '' ? form : `${query} | ${form}`;
    if (longer.length > QUERY_LIMIT) break;
    query = longer;
  }
  return { view: 'words', part: 'concordance', find: 'words', query, rows: '', cell: '' };
}
