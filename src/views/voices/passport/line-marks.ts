/** The marks on what a document has: what differs, who is said to speak, and what is around the words compared. */
import type { Span } from '../../../engine/types.ts';
import { marksOf } from '../../../ui/changes/compare-readings.ts';
import type { Mark } from '../../../ui/marks.ts';
import { shownSpan } from '../../../ui/shown-span.ts';
import type { PassportLine } from './entries.ts';

/** `baseWords` gives words of the document compared with as they may be shown. */
export function marksOfLine(text: string, line: PassportLine, baseWords: (span: Span) => string): readonly Mark[] {
  const { entry, comparison, tellings } = line;
  const shown = shownSpan(text, entry.reading);
  const layers = [
    { layer: 'beside', start: entry.within.start, end: shown.start },
    { layer: 'beside', start: shown.end, end: entry.within.end },
    ...distinct(tellings.flatMap(({ spans }) => spans.speaker ?? [])).map((span) => ({ ...span, ...SPEAKER })),
    ...distinct(tellings.flatMap(({ spans }) => spans.verb ?? [])).map((span) => ({ ...span, ...VERB })),
  ];
  return [
    ...(comparison ? marksOf(comparison, baseWords) : []),
    ...layers.filter(({ start, end }) => start < end).map((layer): Mark => ({ kind: 'layer', ...layer })),
  ];
}

const SPEAKER = { layer: 'speaker', says: 'speaker' };
const VERB = { layer: 'verb', says: 'verb of saying' };

function distinct(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [span.start, span])).values()];
}
