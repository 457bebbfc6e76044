/** Finds the exact strings that `source.json` gives as places in a text. */
import type { Complain } from '../corpus/problems.ts';
import type { Span } from '../engine/types.ts';

export interface Place {
  readonly text: string;
  /** Which occurrence, from 1. */
  readonly nth?: number | undefined;
  /** All occurrences. */
  readonly every?: boolean | undefined;
}

/** The spans a place names; none, and a complaint, where the text does not settle which. */
export function locate(text: string, place: Place, file: string, path: string, complain: Complain): readonly Span[] {
  const spans = occurrences(text, place.text);
  const shown = JSON.stringify(place.text);
  if (spans.length === 0) {
    complain(path, `${shown} does not occur in ${file}`);
  } else if (place.every) {
    return spans;
  } else if (place.nth === undefined && spans.length > 1) {
    complain(path, `${shown} occurs ${spans.length} times in ${file}; say which with "nth"`);
  } else {
    const span = spans[(place.nth ?? 1) - 1];
    if (span) return [span];
    complain(path, `${shown} occurs only ${spans.length} times in ${file}`);
  }
  return [];
}

function occurrences(text: string, wanted: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + wanted.length)) {
    spans.push({ start, end: start + wanted.length });
  }
  return spans;
}
