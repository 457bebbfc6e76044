/** Answers for the concordance: what the page shows of the texts is made ready once, then asked as often as it takes. */
import type { NameSpan } from '../corpus/people.ts';
import type { Segmented, Span } from '../engine/types.ts';
import type { ConcordanceOrder, Finder } from '../engine/words/concordance.ts';
import { inOrder, toLine, toUses, type Use } from '../engine/words/concordance-lines.ts';
import { readPattern } from '../engine/words/concordance-pattern.ts';
import { phraseFinder } from '../engine/words/concordance-words.ts';
import { BAD_PATTERN, type Concordance, type ConcordanceRequest, type ConcordanceUse } from './desk-protocol.ts';
import { showText, type ShownText } from './desk-shown.ts';
import { toError } from './failure.ts';

export interface ConcordanceDesk {
  /** Makes texts ready, so that no question waits for it. */
  readonly prepare: (texts: readonly Segmented[]) => void;
  /** What the texts have of what is asked for; throws a `PatternError` for a pattern that cannot be read. */
  readonly answer: (texts: readonly Segmented[], request: ConcordanceRequest) => Concordance;
}

export function concordanceDesk(): ConcordanceDesk {
  const show = shower();
  return {
    prepare: (texts) => texts.forEach((text) => show(text, [])),
    answer(texts, { find, query, order, hidden }) {
      const finder = find === 'words' ? phraseFinder(query) : patternFinder(query);
      const found = texts.map((text) => {
        const ready = show(text, hidden[text.id] ?? []);
        const { spans, ...rest } = finder(ready.shown);
        return { ready, spans: spans.filter(ready.isWhole), ...rest };
      });
      const documents = found.map(({ ready, spans, more }) => ({
        witness: ready.shown.id,
        uses: spans.length + more,
      }));
      const lines = listed(found, order);
      const more = documents.reduce((sum, { uses }) => sum + uses, 0) - lines.length;
      return { lines, more, documents, blanks: found.reduce((sum, { blanks }) => sum + blanks, 0) };
    },
  };
}

interface FoundIn {
  readonly ready: ShownText;
  readonly spans: readonly Span[];
}

/** Lines listed: more than anybody reads, and few enough to send and to draw at once. */
const MOST_LINES = 2000;

/** The first lines of an order; by place nothing beyond them is looked at. */
function listed(found: readonly FoundIn[], order: ConcordanceOrder): readonly ConcordanceUse[] {
  const readyOf = new Map(found.map(({ ready }) => [ready.shown, ready]));
  let left = order === 'position' ? MOST_LINES : Infinity;
  const uses = found.flatMap(({ ready, spans }) => {
    const taken = spans.slice(0, left);
    left -= taken.length;
    return toUses(ready.shown, taken);
  });
  return inOrder(uses, order)
    .slice(0, MOST_LINES)
    .flatMap((use) => inSource(use, readyOf.get(use.text)) ?? []);
}

function inSource(use: Use, ready: ShownText | undefined): ConcordanceUse | null {
  if (!ready) return null;
  const { witness, left, right } = toLine(use);
  const { start, end } = ready.toSource(use);
  return {
    witness,
    start,
    end,
    left: { start: ready.toSource(left).start, end: start },
    right: { start: end, end: ready.toSource(right).end },
    place: ready.placeOf({ start, end }),
  };
}

function patternFinder(source: string): Finder {
  const pattern = readPattern(source);
  if (!pattern.ok) throw toError({ name: BAD_PATTERN, message: pattern.reason });
  return pattern.find;
}

/** Keeps what was made ready of each text until other names are hidden in it. */
function shower() {
  const known = new WeakMap<Segmented, { readonly key: string; readonly ready: ShownText }>();
  return (text: Segmented, hidden: readonly NameSpan[]): ShownText => {
    const key = JSON.stringify(hidden);
    const kept = known.get(text);
    if (kept?.key === key) return kept.ready;
    const ready = showText(text, hidden);
    known.set(text, { key, ready });
    return ready;
  };
}
