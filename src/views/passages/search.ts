/** Free text search over what is on the page: case, kind of quotation mark, dash and space make no difference. */
import type { NameSpan } from '../../corpus/people.ts';
import type { Span } from '../../engine/types.ts';
import { shownSpan } from './shown-span.ts';
import { witnessOf, type Scene } from './scene.ts';
import type { Row } from './rows.ts';

/** Where `query` stands in `span` of `text`. A masked name is never hit: what is not shown cannot be searched. */
export function findHits(text: string, span: Span, query: string, masked: readonly NameSpan[]): readonly Span[] {
  const wanted = plain(query.trim());
  if (!wanted) return [];
  const within = plain(text.slice(span.start, span.end));
  const hits: Span[] = [];
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length))
    hits.push({ start: span.start + at, end: span.start + at + wanted.length });
  return hits.filter((hit) => !masked.some((name) => name.start < hit.end && hit.start < name.end));
}

/** Whether any reading shown, or the label as shown, holds the query. */
export function rowHolds(scene: Scene, row: Row, docs: readonly string[], query: string, label: string): boolean {
  if (!query.trim() || findHits(label, { start: 0, end: label.length }, query, []).length > 0) return true;
  return docs.some((id) => {
    const cell = row.cells.get(id);
    if (cell?.state !== 'reading') return false;
    const { witness, names } = witnessOf(scene, id);
    return findHits(witness.text, shownSpan(witness.text, cell.reading), query, names).length > 0;
  });
}

/** One unit in, one unit out, so that offsets stay. */
function plain(text: string): string {
  return text.replace(/[\s\u2010-\u201f\u02bc\p{Lu}]/gu, (unit) => {
    if (/\s/.test(unit)) return ' ';
    if (/[\u2010-\u2015]/.test(unit)) return '-';
    if (/[\u2018-\u201b\u02bc]/.test(unit)) return "'";
    if (/[\u201c-\u201f]/.test(unit)) return '"';
    const lower = unit.toLowerCase();
    return lower.length === unit.length ? lower : unit;
  });
}
