/**
 * The name that an entry of a list opens with: a person, a company, a team. What closes it tells the name from a
 * sentence that happens to begin with capitals.
 *
 *     * Ann Mary Lee-Roe -- theft        a mark
 *     NORTH COUNTY Lee-Roe, Ann          the end; a label in capitals stands before, the given name after a comma
 *     * Harbor Freight $2.5 million      a figure
 */
import { isFunctionWord } from '../../text/function-words.ts';
import type { Segmented, Token } from '../../types.ts';

/** What opens one item, before it is known how its list writes names. Token ranges `[from, to)`. */
export interface Opening {
  /** Up to the first mark, in groups that no space parts: `Lee-Roe` is one. */
  readonly head: readonly (readonly [from: number, to: number])[];
  /** Capitalised words after a comma, which may be given names; else null. */
  readonly tail: readonly [from: number, to: number] | null;
  readonly closedBy: Closing;
}

type Closing = 'mark' | 'comma' | 'figure' | 'end';

/** A label and a name have at most this many words, given names after a comma at most three. */
const MOST_HEAD = 8;
const MOST_TAIL = 3;
const MOST_NAME = 6;

/** What opens tokens `[from, to)`, or null where nothing reads as a name. */
export function openingOf(witness: Segmented, from: number, to: number): Opening | null {
  const first = afterNumber(witness, from, to);
  const end = capitalsFrom(witness, first, to);
  const closedBy = closingAt(witness, end, to);
  if (end === first || end - first > MOST_HEAD || closedBy === null) return null;
  const head = groupsOf(witness, first, end);
  if (closedBy !== 'comma') return { head, tail: null, closedBy };
  const last = capitalsFrom(witness, end, to);
  const closedAfter = closingAt(witness, last, to);
  const hasTail = last > end && last - end <= MOST_TAIL && closedAfter !== null;
  return hasTail ? { head, tail: [end, last], closedBy: closedAfter } : { head, tail: null, closedBy };
}

/** Whether `openings`, all of one text, put the surname first: most that go on after a comma have one word before it. */
export function isInverted(witness: Segmented, openings: readonly Opening[]): boolean {
  const withTail = openings.filter(({ tail }) => tail !== null);
  const isWord = ([from]: readonly [number, number]) => !PARTICLE.has(witness.tokens[from]?.form ?? '');
  const single = withTail.filter(({ head }) => withoutLabel(witness, head, true).filter(isWord).length === 1);
  return single.length > 0 && 2 * single.length >= withTail.length;
}

export interface EntryName {
  /** Comparison forms, given name first. */
  readonly words: readonly string[];
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Whether a mark closes it; without one it may be a title or the first words of a sentence. */
  readonly marked: boolean;
}

/** The name in `opening`, in a list that puts surnames first or not; null where none is left. */
export function entryName(witness: Segmented, opening: Opening, inverted: boolean): EntryName | null {
  const tail = inverted ? opening.tail : null;
  const surname = withoutLabel(witness, opening.head, tail !== null);
  const [from] = surname[0] as readonly [number, number];
  const [, end] = surname.at(-1) as readonly [number, number];
  const head = surname.flatMap((group) => wordsOf(witness, group));
  const words = [...(tail ? wordsOf(witness, tail) : []), ...head].filter((word) => !TITLE.has(word));
  const closedBy = opening.tail && !tail ? 'comma' : opening.closedBy;
  if (words.length === 0 || words.length > MOST_NAME || !isName(words, closedBy)) return null;
  const marked = tail !== null || closedBy === 'mark' || closedBy === 'comma';
  return { words, from, to: tail ? tail[1] : end, marked };
}

/** "In June 2019" and "However, " open sentences; "June: " and "Rovers 3" may open a row. */
function isName(words: readonly string[], closedBy: Closing): boolean {
  const first = words[0] as string;
  if (isFunctionWord(first) && first.length > 1 && (words.length === 1 || closedBy !== 'mark')) return false;
  return words.length > 1 || (first.length > 1 && (closedBy === 'mark' || closedBy === 'figure'));
}

const TITLE = new Set('the mr mrs ms dr jr sr ii iii iv'.split(' '));

/** Small words inside a name: "Maria de la Cruz". */
const PARTICLE = new Set('de la las los del di da do dos das du van von der den ter bin ibn al el y'.split(' '));

/** "1. " or "2) " before the first word counts the items. */
function afterNumber({ text, tokens }: Segmented, from: number, to: number): number {
  const [number, next] = [tokens[from], tokens[from + 1]];
  if (!number || !next || from + 1 >= to || !/^\p{N}{1,3}$/u.test(number.form)) return from;
  return /^[.)]\s/.test(text.slice(number.end, next.start)) ? from + 1 : from;
}

/** Where capitalised words, with nothing between them but what may stand inside a name, end. */
function capitalsFrom({ text, tokens }: Segmented, from: number, to: number): number {
  const isCapital = (i: number) => i < to && /^\p{Lu}/u.test(text.slice(tokens[i]?.start, tokens[i]?.end));
  const joins = (i: number) => JOINING.test(text.slice(tokens[i - 1]?.end, tokens[i]?.start));
  let end = from;
  while (end < to && (end === from || joins(end))) {
    if (isCapital(end)) end++;
    else if (PARTICLE.has(tokens[end]?.form ?? '')) {
      let next = end + 1;
      while (next < to && joins(next) && PARTICLE.has(tokens[next]?.form ?? '')) next++;
      if (!isCapital(next) || !joins(next)) break;
      end = next + 1;
    } else break;
  }
  return end;
}

/** One space, a hyphen or an apostrophe; a full stop after "Dept" or "J". */
const JOINING = /^(?:\.?[ \u00a0]|[-‐‑'’])$/;

function closingAt({ text, tokens }: Segmented, end: number, to: number): Closing | null {
  if (end >= to) return 'end';
  const next = tokens[end] as Token;
  const gap = text.slice(tokens[end - 1]?.end, next.start);
  if (/^\.?\s*,/.test(gap)) return 'comma';
  if (/^\.?\s*[-‐‑‒–—:;([|/…]|\t| {2}|^\.{2}/.test(gap)) return 'mark';
  return /^\p{N}/u.test(next.form) || /[$£€#]/.test(gap) ? 'figure' : null;
}

function groupsOf({ text, tokens }: Segmented, from: number, to: number): [number, number][] {
  const groups: [number, number][] = [];
  for (let i = from; i < to; i++) {
    const group = groups.at(-1);
    if (group && !/\s/.test(text.slice(tokens[i - 1]?.end, tokens[i]?.start))) group[1] = i + 1;
    else groups.push([i, i + 1]);
  }
  return groups;
}

/** A label of two words or more, all in capitals: "NORTH COUNTY Lee", "NORTH COUNTY LEE, Ann". One such word is a surname. */
const LEAST_LABEL = 2;

function withoutLabel(witness: Segmented, head: Opening['head'], inverted: boolean): Opening['head'] {
  const isUpper = ([from, to]: readonly [number, number]) =>
    /^\P{Ll}*$/u.test(witness.text.slice(witness.tokens[from]?.start, witness.tokens[to - 1]?.end));
  const upper = head.findIndex((group) => !isUpper(group));
  const label = upper < 0 ? head.length - 1 : upper;
  if (label < LEAST_LABEL) return head;
  // All in capitals and no given name apart: nothing tells the label from the name.
  return inverted || (upper >= 0 && head.length - label > 1) ? head.slice(label) : head;
}

/** Forms of tokens `[from, to)`; an apostrophe joins: "O'Brien" and "OBrien" are one word. */
function wordsOf({ text, tokens }: Segmented, [from, to]: readonly [number, number]): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const { form, start } = tokens[i] as Token;
    const joined = i > from && /^['’]$/.test(text.slice(tokens[i - 1]?.end, start));
    if (joined) words.push(`${words.pop()}${form}`);
    else words.push(form);
  }
  return words;
}
