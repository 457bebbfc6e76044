/** Where a figure stands: its sentence, and as much of it as a line has room for. */
import type { Span } from '../../engine/types.ts';
import type { Figure } from '../../engine/words/figures.ts';
import type { SceneWitness } from '../../state/scene.ts';

/** With its approximator and what it counts: "as many as 25 criminal aliens". */
export function wholeFigure({ start, end, approximator, counted }: Figure): Span {
  const reachesOn = counted !== null && counted.start >= end && counted.start - end <= FARTHEST_COUNTED;
  return { start: approximator?.start ?? start, end: reachesOn ? counted.end : end };
}

/** "of the" and an adverb may stand before what is counted. In characters. */
const FARTHEST_COUNTED = 12;

/** Up to the end of its clause, where the words say of what and where: "25 illegal aliens being held in the state". */
export function clauseAt(text: string, sentence: Span, figure: Figure): Excerpt {
  const { start, end } = wholeFigure(figure);
  const rest = text.slice(end, sentence.end);
  const clause = CLAUSE_END.exec(rest)?.index ?? rest.length;
  const isLong = clause > LONGEST_CLAUSE;
  const kept = isLong ? rest.slice(0, LONGEST_CLAUSE).replace(/\s+\S*$/, '').length : clause;
  return { start, end: end + kept, cutBefore: false, cutAfter: isLong };
}

const CLAUSE_END = /[,;:.!?–—](?:\s|$)|["”\n]|\s-{1,2}\s/;

/** Three lines of a narrow column, in characters. */
const LONGEST_CLAUSE = 84;

/** As written, with its approximator: "about 70 percent". */
export function asWritten({ start, end, approximator }: Figure): Span {
  return { start: approximator?.start ?? start, end };
}

/** The sentence around a span; its line where sentences are not known yet. */
export function sentenceAt({ witness, layout }: SceneWitness, span: Span): Span {
  const { text } = witness;
  const found = layout?.sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  if (found) return found;
  const next = text.indexOf('\n', span.end);
  return { start: text.lastIndexOf('\n', span.start) + 1, end: next < 0 ? text.length : next };
}

export interface Excerpt extends Span {
  /** Whether words of the sentence are left out before it, and after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The words around `span` in its sentence, up to `reach` characters on either side, never a part of a word. */
export function excerptAt(text: string, sentence: Span, span: Span, reach: number): Excerpt {
  const from = Math.max(sentence.start, span.start - reach);
  const to = Math.min(sentence.end, span.end + reach);
  const before = from === sentence.start ? 0 : (/^\S*\s+/.exec(text.slice(from, span.start))?.[0].length ?? 0);
  const after = to === sentence.end ? 0 : (/\s+\S*$/.exec(text.slice(span.end, to))?.[0].length ?? 0);
  return {
    start: from + before,
    end: to - after,
    cutBefore: from > sentence.start,
    cutAfter: to < sentence.end,
  };
}
