/**
 * The words that say something of a person, read by pattern beside a name. Each pattern is bound to its place, so that
 * an age or a nation of somebody else ("rape of a 12-year-old girl") is never taken for the person's.
 */
import type { Span } from '../types.ts';
import type { FactKind } from './people-lists-facts.ts';

export interface Said extends Span {
  readonly kind: FactKind;
}

/** "Ann Roe, 40 -- theft", "Ann Roe (40)". */
export function ageInRow(text: string, from: number, to: number): Span | null {
  const found = /^,?\s*\(?(\d{1,3})(?![\d\p{L}]|\s?[-‐‑])\)?/u.exec(text.slice(from, to));
  return found ? spanOf(found, 1, from) : null;
}

/** What commas set behind the name: ", 40, a Danish national", ", of Oslo". Ends at the first part that says neither. */
export function apposed(text: string, { start, end }: Span): readonly Said[] {
  const said: Said[] = [];
  const words = text.slice(start, end).replace(/^\s(?:is|was)\s/u, (verb) => `,${' '.repeat(verb.length - 1)}`);
  for (let at = 0; said.length < MOST_APPOSED;) {
    const part = /^,\s+([^,;.]*(?:\.(?=\p{L})[^,;.]*)*)/u.exec(words.slice(at));
    if (!part) break;
    const from = start + at + part[0].length - (part[1]?.length ?? 0);
    const found = partSays(part[1] ?? '', from);
    if (found.length === 0 && !/^(?:left|right|center|centre)$/u.test(part[1] ?? '')) break;
    said.push(...found);
    at += part[0].length;
  }
  return said;
}

/** A name has an age, an origin and a home at most. */
const MOST_APPOSED = 3;

function partSays(words: string, at: number): readonly Said[] {
  const age = AGE.exec(words);
  const origin = ORIGIN.exec(words);
  return [
    ...(age ? [{ ...spanOf(age, 1, at), kind: 'age' as const }] : []),
    ...(origin ? [{ ...spanOf(origin, 1, at), kind: 'origin' as const }] : []),
  ];
}

const AGE = /^(?:aged?\s|an?\s)?(\d{1,3}(?:(?:[-‐‑]|\s)years?(?:[-‐‑]|\s)old)?)(?![\p{L}\p{N}-])/u;

const PROPER = String.raw`\p{Lu}[\p{L}.’'-]*`;
const ORIGIN = new RegExp(
  String.raw`^(?:an?\s(?:\d{1,3}[-‐‑]year[-‐‑]old\s)?(?:\p{Ll}+\s)?)?` +
    `(${PROPER}(?:\\s${PROPER})?\\s(?:national|citizen|native|immigrant)` +
    `|(?:(?:citizen|native|national)\\s)?(?:of|from)\\s(?:the\\s)?${PROPER}(?:\\s${PROPER})?)(?![\\p{L}])`,
  'u',
);

/** Status words that a text has for somebody in a case, with the words that lead from them to the charge. */
const LEADS: Readonly<Record<string, string>> = {
  accused: 'of',
  charged: 'with|for|in',
  indicted: 'on|for',
  arrested: 'for|on',
  detained: 'for|on',
  wanted: 'for|on',
  convicted: 'of|on|for',
  sentenced: 'for',
  acquitted: 'of',
  cleared: 'of',
  'pleaded guilty': 'to',
  'pleaded not guilty': 'to',
};

const STATUS = Object.keys(LEADS).join('|');

/** "arrested Ann Roe": the person is whom it was done to. */
export function statusBefore(text: string, { start, end }: Span): Said | null {
  const found = /\b(arrested|charged|accused|convicted|indicted|sentenced|detained|acquitted|cleared)\s$/iu.exec(
    text.slice(start, end),
  );
  return found ? { ...spanOf(found, 1, start), kind: 'status' } : null;
}

/** "was arrested", "has not been convicted", "charged with": said of the person, and no deed of theirs. */
export function statusesAfter(text: string, { start, end }: Span): readonly Said[] {
  const words = text.slice(start, end);
  return [...words.matchAll(STATUS_WORD)].flatMap(({ index, 0: word }) => {
    const helper = HELPER.exec(words.slice(Math.max(0, index - LONGEST_HELPER), index));
    const isSaid =
      helper || word.startsWith('pleaded') || /^\s(?:with|of|for|on)\s/u.test(words.slice(index + word.length));
    if (!isSaid) return [];
    // "not yet been convicted": without its first word the span would say the contrary.
    const denied = /^(?:not|never)/u.test(helper?.[0] ?? '') ? (helper?.[0].length ?? 0) : 0;
    return [{ start: start + index - denied, end: start + index + word.length, kind: 'status' as const }];
  });
}

const STATUS_WORD = new RegExp(`\\b(?:${STATUS})\\b`, 'gu');

/** Right before the word, with at most two between: "was later", "not yet been". */
const HELPER = /\b(?:not|never|was|were|is|are|be|been|being)\s(?:\p{Ll}+\s){0,2}$/u;

/** In characters. */
const LONGEST_HELPER = 40;

/** What leads from the status to a charge may stand some words on: "arrested and booked into the jail for theft". */
const FARTHEST = 100;

/** The words of the charge; `within` reaches from the status, or the name behind it, to the next status. */
export function chargeAfter(text: string, status: Said, within: Span): Said | null {
  const said = text.slice(status.start, status.end).toLowerCase();
  const lead = Object.entries(LEADS).find(([word]) => said.endsWith(word))?.[1] ?? 'for';
  const words = text.slice(within.start, within.end);
  const found = new RegExp(`\\s(?:${lead})\\s(?=\\S)`, 'u').exec(words);
  if (!found || found.index > FARTHEST || /[.;]\s/u.test(words.slice(0, found.index))) return null;
  const from = found.index + found[0].length;
  const rest = words.slice(from, from + LONGEST_CHARGE);
  const charge = rest.slice(0, CHARGE_END.exec(rest)?.index).replace(/[\s,.;:"“”’]+(?:and\s*)?$/u, '');
  return charge === ''
    ? null
    : { start: within.start + from, end: within.start + from + charge.length, kind: 'charge' };
}

/** In characters: some four times the longest of the bundled texts. A text without stops has to end somewhere. */
const LONGEST_CHARGE = 400;

/** A clause of its own, a date, or the end of what somebody says. */
const CHARGE_END =
  /[.;](?:\s|$)|["“”]|,\s(?:and\s)?(?:who|which|but|according)\b|\s(?:in|on|last|this)\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|month|week|year|\d{4})|,?\s(?:but|and)\s(?:was|were|is|has|had|he|she|remains?)\b|,\s(?:ICE|he|she|the|police|officials|prosecutors)\b/u;

/** Places that the words name: "in Colorado", "into the King County Jail (Washington)". Two at most: the first tell most. */
export function placesIn(text: string, { start, end }: Span): readonly Said[] {
  return [...text.slice(start, end).matchAll(PLACE)]
    .filter(({ 1: place = '' }) => !NO_PLACE.test(place))
    .slice(0, MOST_PLACES)
    .map((found) => ({ ...spanOf(found, 1, start), kind: 'place' as const }));
}

const MOST_PLACES = 2;

const CAPITAL = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]*`;
const PLACE = new RegExp(
  String.raw`\b(?:in|into|at)\s(?:the\s)?(${CAPITAL}(?:\s${CAPITAL}|\s\(\p{Lu}[\p{L}. ]*\))*)`,
  'gu',
);

const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Congress|Fiscal)\b/u;

/** What the sentence before a list says of all it lists: "the charges they face", "arrests and convictions". */
export function statusOfList(text: string, { start, end }: Span): readonly Said[] {
  return [...text.slice(start, end).matchAll(LISTED)].map((found) => ({ ...spanOf(found, 0, start), kind: 'status' }));
}

const LISTED = new RegExp(
  String.raw`\b(?:(?:facing\s)?(?:${STATUS}|arrests?|charges?|convictions?|accusations?)(?:\s(?:they|he|she)\sfaces?)?)` +
    String.raw`(?:(?:,|,?\s(?:and|or))\s(?:${STATUS}|arrests?|charges?|convictions?|accusations?))*\b`,
  'giu',
);

function spanOf(found: RegExpExecArray | RegExpMatchArray, group: number, at: number): Span {
  const words = found[group] ?? '';
  const start = at + (found.index ?? 0) + found[0].lastIndexOf(words);
  return { start, end: start + words.length };
}
