/** Same slot, different word: what one reading has where another of the same passage has other words. */
import { isFunctionWord } from '../text/function-words.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import type { Change, ChangeType, Reading, Span, Token } from '../types.ts';
import type { LabelUse } from './labels.ts';

/** Two readings of one passage and what changes from `a` to `b`. */
export interface ComparedPair {
  /** Id of the passage. */
  readonly passage: string;
  readonly a: Reading;
  readonly b: Reading;
  readonly changes: readonly Change[];
}

/** A witness's text, with its labels where there is a lexicon: "illegal" is then shown as "illegal aliens". */
export interface SubstitutedText {
  readonly text: string;
  readonly labels?: readonly LabelUse[];
}

/** One place where two word groups stand for each other: `a` holds the first of the words, `b` the second. */
export interface SubstitutionPlace {
  readonly passage: string;
  readonly a: Reading;
  readonly b: Reading;
}

export interface Substitution {
  /** Comparison forms of both word groups, in code unit order: `['bodies', 'partners']`. */
  readonly words: readonly [string, string];
  /** Passages in which they stand for each other. A passage of many readings counts once. */
  readonly passages: number;
  /** Every pair of readings, in order of passage, witness and text. */
  readonly places: readonly SubstitutionPlace[];
}

/** Groups the changes by their two sides, those of most passages first. `texts` by witness id. */
export function substitutions(
  pairs: readonly ComparedPair[],
  texts: ReadonlyMap<string, SubstitutedText>,
): readonly Substitution[] {
  const groups = new Map<string, { readonly words: readonly [string, string]; readonly places: SubstitutionPlace[] }>();
  for (const pair of pairs) {
    for (const change of pair.changes) {
      const found = toPlace(pair, change, texts);
      if (!found) continue;
      const key = found.words.join(' / ');
      const known = groups.get(key);
      if (known) known.places.push(found.place);
      else groups.set(key, { words: found.words, places: [found.place] });
    }
  }
  return [...groups.values()]
    .map(({ words, places }) => ({
      words,
      passages: new Set(places.map(({ passage }) => passage)).size,
      places: places.sort(inOrder),
    }))
    .sort((x, y) => y.passages - x.passages || y.places.length - x.places.length || byCodeUnits(keyOf(x), keyOf(y)));
}

/** Types of change in which one word can stand for another. A number for a number is told elsewhere. */
const WORDED: ReadonlySet<ChangeType> = new Set(['label', 'name', 'verb-of-saying', 'other']);

/** Longer stretches are other statements, not other words. A name with its title has four: "acting ICE Director Albence". */
const MOST_WORDS = 4;

function toPlace(pair: ComparedPair, change: Change, texts: ReadonlyMap<string, SubstitutedText>) {
  const [left, right] = [texts.get(pair.a.witness), texts.get(pair.b.witness)];
  if (!left || !right || !WORDED.has(change.type)) return null;
  // The grammar words of other changes are the verbs of this one: "said", "told".
  const isGrammar = change.type === 'verb-of-saying' ? () => false : isFunctionWord;
  const x = groupOf(left, change.a, isGrammar);
  const y = groupOf(right, change.b, isGrammar);
  if (!x || !y || sameStems(x.forms, y.forms)) return null;
  const a = { witness: pair.a.witness, ...x.span };
  const b = { witness: pair.b.witness, ...y.span };
  const [first, second] = [x.forms.join(' '), y.forms.join(' ')];
  return first < second
    ? { words: [first, second] as const, place: { passage: pair.passage, a, b } }
    : { words: [second, first] as const, place: { passage: pair.passage, a: b, b: a } };
}

/** The words of one side without grammar words at its ends; null where none is left, or too many are. */
function groupOf(
  { text, labels = [] }: SubstitutedText,
  changed: Span,
  isGrammar: (form: string) => boolean,
): { readonly span: Span; readonly forms: readonly string[] } | null {
  // "illegal" alone is half a label: it goes on to "illegal aliens". "Partners" ends "law enforcement partners".
  const ends = labels.filter(({ start, end }) => start < changed.end && changed.end < end).map(({ end }) => end);
  const tokens = tokenize(text.slice(changed.start, Math.max(changed.end, ...ends)));
  const first = tokens.findIndex(({ form }) => !isGrammar(form));
  const last = tokens.findLastIndex(({ form }) => !isGrammar(form));
  if (first < 0 || last - first >= MOST_WORDS) return null;
  const [from, to] = [tokens[first] as Token, tokens[last] as Token];
  return {
    span: { start: changed.start + from.start, end: changed.start + to.end },
    forms: tokens.slice(first, last + 1).map(({ form }) => form),
  };
}

/** "alien" for "aliens" is no other word. */
function sameStems(x: readonly string[], y: readonly string[]): boolean {
  return x.length === y.length && x.every((form, i) => stem(form) === stem(y[i] ?? ''));
}

function keyOf({ words }: Substitution): string {
  return words.join(' / ');
}

function inOrder(x: SubstitutionPlace, y: SubstitutionPlace): number {
  return (
    byCodeUnits(x.passage, y.passage) ||
    byCodeUnits(x.a.witness, y.a.witness) ||
    byCodeUnits(x.b.witness, y.b.witness) ||
    x.a.start - y.a.start ||
    x.b.start - y.b.start
  );
}

function byCodeUnits(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
