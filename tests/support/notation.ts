/**
 * A small written form for texts, spans and passages, so that a test shows the rule and not the plumbing.
 *
 *     one [two/twi] three     base reading "one two three" beside "one twi three", and the change between them
 *     First one. | Second.    a text with a bar wherever a unit ends
 *     A1=B1 A2~C1             the first paragraph of A and of B are one passage with the same words, ...
 */
import { compareReadings, type CompareOptions } from '../../src/engine/compare/changes.ts';
import type { Excerpt } from '../../src/engine/compare/lexemes.ts';
import type { Alignment, Change, Kind, Passage, Reading, Span, WitnessInput } from '../../src/engine/types.ts';

/** A whole text as an excerpt. */
export function whole(text: string): Excerpt {
  return { text, span: { start: 0, end: text.length } };
}

/** The words that spans claim. */
export function slices(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

/** The span of the first `words` in `text`. */
export function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`"${words}" is not in "${text.slice(0, 60)}"`);
  return { start, end: start + words.length };
}

/** Both texts of `one [two/twi] three`; a side may be empty: `one[ two/]`. */
export function sidesOf(notation: string): { readonly a: string; readonly b: string } {
  return {
    a: notation.replaceAll(CHANGE, (_, before: string) => before),
    b: notation.replaceAll(CHANGE, (_, __, after: string) => after),
  };
}

const CHANGE = /\[([^/\]]*)\/([^\]]*)\]/g;

/** Compares the two texts of `notation` and prints what was found in the same notation. */
export function compared(notation: string, options?: CompareOptions): string {
  const { a, b } = sidesOf(notation);
  return printChanges(a, b, compareReadings(whole(a), whole(b), options));
}

/** The base text with every change marked in place. */
export function printChanges(a: string, b: string, changes: readonly Change[]): string {
  let printed = '';
  let from = 0;
  for (const change of changes) {
    printed += `${a.slice(from, change.a.start)}[${slices(a, [change.a])[0]}/${slices(b, [change.b])[0]}]`;
    from = change.a.end;
  }
  return printed + a.slice(from);
}

/** The types of the changes between the two texts of `notation`. */
export function changeTypes(notation: string, options?: CompareOptions): string[] {
  const { a, b } = sidesOf(notation);
  return compareReadings(whole(a), whole(b), options).map(({ type }) => type);
}

/** Prints units as `one | two`. */
export function bars(text: string, spans: readonly Span[]): string {
  return slices(text, spans).join(' | ');
}

/** The text of `one | two`. */
export function withoutBars(notation: string): string {
  return notation.replaceAll(' | ', ' ');
}

/** Witnesses from paragraphs: `{ A: [first, second], B: [second] }`. */
export function witnesses(texts: Readonly<Record<string, readonly string[]>>): WitnessInput[] {
  return Object.entries(texts).map(([id, paragraphs]) => ({ id, text: paragraphs.join('\n\n') }));
}

const SIGN: Readonly<Record<Kind, string>> = { identical: '=', edited: '~', reworded: '?', entry: ':' };

/** Passages as rows `A1=B2`, in the alignment's order; repeats stand in brackets: `A1=B1(B3)`. */
export function rows({ passages, witnesses }: Pick<Alignment, 'passages' | 'witnesses'>): string[] {
  return passages.map((passage) => row(passage, place));

  function place({ witness, start }: Reading): string {
    const text = witnesses.find(({ id }) => id === witness)?.text ?? '';
    return `${witness}${text.slice(0, start).split('\n\n').length}`;
  }
}

function row({ readings, repeats, kind }: Passage, place: (reading: Reading) => string): string {
  const again = repeats.length > 0 ? `(${repeats.map(place).join(' ')})` : '';
  return readings.map(place).join(SIGN[kind]) + again;
}
