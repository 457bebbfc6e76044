/**
 * Figures of one text that its own words put together: a part and its whole, a count and a length of time. Found by what
 * stands between them; what the text says of the two ("majority") is kept beside the calculation, without comment.
 */
import { isFunctionWord } from '../text/function-words.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import type { FigureText } from './figure-context.ts';
import type { Figure } from './figures.ts';

/**
 * `of`: "21 of 54". `whole-first`: "Of the 1,300 arrests, 199 ...". `including`: "25 ..., including four". `share-word`: a
 * share or a percentage beside a count, and the whole before them. `percent-of`: "70 percent of the 160,000".
 * `in-time`: "9 assaults in 9 weeks".
 */
export type PairRule = 'of' | 'whole-first' | 'including' | 'share-word' | 'percent-of' | 'in-time';

export interface FigurePair {
  readonly rule: PairRule;
  /** The part, the percentage, or what is counted in a time. */
  readonly a: Figure;
  /** The whole, or the time. */
  readonly b: Figure;
  /** The share that the text itself names: "majority", "half", "about 40 percent". */
  readonly said: Figure | null;
}

/** Pairs in text order, each once, by the first rule that finds it. */
export function pairsIn(text: FigureText): readonly FigurePair[] {
  const sentences = text.sentences.map((sentence) => ({
    sentence,
    figures: text.figures.filter(({ start, end }) => sentence.start <= start && end <= sentence.end),
  }));
  const pairs = sentences.flatMap(({ sentence, figures }, at) => [
    ...withShares(text.text, figures, sentences.slice(Math.max(0, at - SENTENCES_BACK), at)),
    ...withinSentence(text.text, sentence, figures),
  ]);
  const known = new Set<string>();
  return pairs
    .filter(({ a, b }) => !known.has(`${a.start} ${b.start}`) && known.add(`${a.start} ${b.start}`))
    .toSorted((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}

/** A whole is told shortly before its parts, or the reader would not know it any more. */
const SENTENCES_BACK = 3;

interface SentenceFigures {
  readonly sentence: Span;
  readonly figures: readonly Figure[];
}

function withinSentence(text: string, sentence: Span, figures: readonly Figure[]): readonly FigurePair[] {
  return figures.flatMap((a, i) => {
    const next = figures[i + 1];
    const follow = next && !isOfEither(text, figures[i - 1], a, next) ? beside(text, a, next) : [];
    return [...follow, ...wholeFirst(text, sentence, a, figures.slice(i + 1))];
  });
}

/** "84 cases across 19 states, including seven": of which of the two the seven are is not told. */
function isOfEither(text: string, last: Figure | undefined, a: Figure, b: Figure): boolean {
  const isPlain = isCount(b) && !b.counted && INCLUDING.test(text.slice(endOf(a), startOf(b)));
  return isPlain && last !== undefined && isCount(last) && !CLAUSE_MARK.test(text.slice(last.end, a.start));
}

const CLAUSE_MARK = /[,;:–—]\s/;

/** What a figure and the next one of its sentence are to each other. */
function beside(text: string, a: Figure, b: Figure): readonly FigurePair[] {
  const gap = text.slice(a.end, startOf(b));
  const behind = text.slice(endOf(a), startOf(b));
  if (isCount(a) && isCount(b) && OF.test(gap) && isPart(a, b)) return [{ rule: 'of', a, b, said: null }];
  if (isPercentage(a) && isCount(b) && OF_THE.test(gap)) return [{ rule: 'percent-of', a, b, said: null }];
  if (isCount(a) && isCount(b) && INCLUDING.test(behind) && isPart(b, a) && areOneKind(text, b, a))
    return [{ rule: 'including', a: b, b: a, said: null }];
  if (isCount(a) && a.counted && b.kind === 'duration' && (b.value ?? 0) > 1 && IN_TIME.test(behind))
    return [{ rule: 'in-time', a, b, said: null }];
  return [];
}

/** "of", "out of", "in" and an article, with nothing else between: "one in three", "21 of the 54". */
const OF = /^\s+(?:(?:out\s+)?of|in)\s+(?:the\s+|these\s+|those\s+|all\s+|its\s+|their\s+|every\s+|some\s+)?$/i;
const OF_THE = /^\s+of\s+(?:the\s+|these\s+|those\s+|all\s+|its\s+|their\s+)?$/i;

/** Right before the part. */
const INCLUDING = /\b(?:including|among\s+(?:them|those)|of\s+(?:whom|them|which|those))\s+(?:the\s+)?$/i;

/** Right before the length of time; "within" and "for" give a limit, or how long something lasted. */
const IN_TIME = /\b(?:in|over|during)\s+(?:the\s+)?(?:past\s+|last\s+|span\s+of\s+)?$/i;

/** "Of the nearly 1,300 arrests, officers apprehended 199": the next count of the sentence, where it is smaller. */
function wholeFirst(text: string, sentence: Span, b: Figure, after: readonly Figure[]): readonly FigurePair[] {
  if (!isCount(b) || !OPENS_WITH_OF.test(text.slice(sentence.start, startOf(b)))) return [];
  const a = after.find(isCount);
  return a && isPart(a, b) ? [{ rule: 'whole-first', a, b, said: null }] : [];
}

const OPENS_WITH_OF = /^\P{L}*(?:out\s+)?of\s+(?:the\s+|these\s+|those\s+|all\s+)?$/iu;

/** A share word or percentage beside a count, with the whole before it in the sentence or shortly before. */
function withShares(
  text: string,
  figures: readonly Figure[],
  before: readonly SentenceFigures[],
): readonly FigurePair[] {
  return figures.flatMap((said, i) => {
    const part = partOf(text, said, figures[i - 1], figures[i + 1]);
    if (!part) return [];
    const whole =
      nearest(figures.filter((each) => each.start < Math.min(said.start, part.start) && isPart(part, each))) ??
      figures.find((each) => each.start > part.start && OF.test(text.slice(part.end, startOf(each)))) ??
      wholeBefore(text, said.counted ?? part.counted, part, before);
    return whole && isCount(whole) && isPart(part, whole) ? [{ rule: 'share-word', a: part, b: whole, said }] : [];
  });
}

/** The count that a share stands for: in its brackets, right behind it or right before it. */
function partOf(text: string, said: Figure, last: Figure | undefined, next: Figure | undefined): Figure | null {
  if (isCount(said)) return SHARE_IN_WORDS.test(text.slice(said.start, said.end)) ? said : null;
  if (!isPercentage(said)) return null;
  if (next && isCount(next) && APPOSED.test(text.slice(endOf(said), startOf(next)))) return next;
  if (last && isCount(last) && APPOSED.test(text.slice(last.end, startOf(said)))) return last;
  if (last && isCount(last) && APPOSED.test(text.slice(endOf(last), startOf(said)))) return last;
  return null;
}

/** "half (47)", "two-thirds (30)". */
const SHARE_IN_WORDS = /^(?:half|\p{L}+[\s-](?:half|halves|thirds?|quarters?|fourths?|fifths?|tenths?))\s+\(\d/iu;

/** A comma, a bracket or a dash, with "or" and an article: the same said in another way. */
const APPOSED = /^\s*[,(–—:]\s*(?:or\s+)?(?:an?\s+|the\s+|some\s+)?$|^\s+-{1,2}\s+(?:an?\s+)?$/;

/** The last count before that shares a word with what the share is of: "arrested" of "those arrested". */
function wholeBefore(
  text: string,
  counted: Span | null,
  part: Figure,
  before: readonly SentenceFigures[],
): Figure | undefined {
  const wanted = counted ? stemsOf(text.slice(counted.start, counted.end)) : new Set<string>();
  if (wanted.size === 0) return undefined;
  return nearest(
    before.flatMap(({ sentence, figures }) =>
      figures.filter((each) => {
        const clause = text.slice(clauseStart(text, sentence, each), endOf(each));
        return isPart(part, each) && [...stemsOf(clause)].some((word) => wanted.has(word));
      }),
    ),
  );
}

function clauseStart(text: string, sentence: Span, { start }: Figure): number {
  const marks = [...text.slice(sentence.start, start).matchAll(/[,;:–—]\s/g)];
  return sentence.start + (marks.at(-1)?.index ?? 0);
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(tokenize(words).flatMap(({ form }) => (isFunctionWord(form) || /^\d/.test(form) ? [] : [stem(form)])));
}

function nearest(figures: readonly Figure[]): Figure | undefined {
  return figures.at(-1);
}

function isCount({ kind, value }: Figure): boolean {
  return value !== null && (kind === 'number' || kind === 'count-word');
}

function isPercentage({ kind, unit }: Figure): boolean {
  return kind === 'share' || (kind === 'percentage' && unit === 'percent');
}

/** A part is no larger than its whole, and is something. */
function isPart(part: Figure, whole: Figure): boolean {
  return part !== whole && isCount(whole) && part.value !== null && part.value > 0 && part.value < (whole.value ?? 0);
}

/** "40 boats, including two ferries" may count other things, "including four" cannot. */
function areOneKind(text: string, part: Figure, whole: Figure): boolean {
  if (!part.counted) return true;
  if (!whole.counted) return false;
  const wanted = stemsOf(text.slice(whole.counted.start, whole.counted.end));
  return [...stemsOf(text.slice(part.counted.start, part.counted.end))].some((word) => wanted.has(word));
}

/** With its approximator: "of nearly 1,300". */
function startOf({ start, approximator }: Figure): number {
  return approximator?.start ?? start;
}

/** With what is counted. */
function endOf({ end, counted }: Figure): number {
  return Math.max(end, counted?.end ?? 0);
}
