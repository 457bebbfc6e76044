/** Every place of a text that reads as the name of a person, in quoted words and captions too. */
import { isFurniture } from '../text/blocks.ts';
import type { Segmented, Span } from '../types.ts';
import { partsOf, type FoundName } from './names-parts.ts';
import { nameRows } from './names-rows.ts';
import type { Phrase } from './speaker-phrases.ts';
import { isTitleWord } from './roles-table.ts';
import { readRun, runsIn, type NameRun } from './speaker-runs.ts';
import { VERBS_OF_SAYING, verbTable } from './verbs-of-saying.ts';
import { isTitleCase, sentencesOf, type Item, type Sentence } from './voices-items.ts';

/** Names in text order, those of which it is not sure that they are a person's too: another text may tell. */
export function namesIn(text: Segmented): readonly FoundName[] {
  const rows = nameRows(text);
  const inRow = ({ start }: Span) => rows.some(({ row }) => row.start <= start && start < row.end);
  // A quotation is read like the rest here: "Ann Roe, 40, was arrested" names her wherever it stands.
  const running = sentencesOf(text, []).flatMap((sentence, index) =>
    !isRead(sentence) || inRow(sentence.items[0] ?? NOWHERE)
      ? []
      : runsIn(sentence.items)
          .flatMap((joined) => partedAtAnd(sentence.items, joined))
          .flatMap((phrase) => {
            const speaks = standsByVerb(sentence.items, phrase);
            const run = readRun(text.text, sentence.items, index, phrase, speaks);
            const found = nameOf(text, run, sentence.items);
            return found ? [{ found, speaks }] : [];
          }),
  );
  // "Its conductor, Paul Roe, left ... Roe said": the surname tells of the full name.
  const speaking = new Set(running.flatMap(({ found, speaks }) => (speaks ? [found.surname] : [])));
  const names = running.map(({ found }) =>
    found.parts > 1 && speaking.has(found.surname) ? { ...found, sure: found.sure || found.couldBe } : found,
  );
  return [...rows, ...names].sort((a, b) => a.start - b.start);
}

function isRead({ items, role }: Sentence): boolean {
  // Where every word has a capital, none tells a name.
  return !OUTSIDE.has(role) && !(role === 'headline' && isTitleCase(items));
}

/** "Ann Roe and Paul Marsh" are two; that "Customs and Excise" is one does no harm here. */
function partedAtAnd(items: readonly Item[], { from, to }: Phrase): readonly Phrase[] {
  const and = items.findIndex(({ form }, i) => i > from && i < to && form === 'and');
  return and < 0 ? [{ from, to }] : [{ from, to: and }, ...partedAtAnd(items, { from: and + 1, to })];
}

/** Right before or behind a verb of saying: "Ann Roe said", "added Ann Roe". */
function standsByVerb(items: readonly Item[], { from, to }: Phrase): boolean {
  const [before, after] = [items[from - 1], items[to]];
  // "A county in North Fells, accusing": what a preposition ties to a noun says nothing.
  if (before && /^(?:of|in|at|from|near|to|for|with|on|by)$/.test(before.form)) return false;
  return [before, after].some((item) => item !== undefined && SAYING.has(item.form));
}

const SAYING = verbTable(VERBS_OF_SAYING);
const NOWHERE: Span = { start: -1, end: -1 };

/** Names there are those of writers and of parts of the page. A caption names whom it shows. */
const OUTSIDE: ReadonlySet<string> = new Set(
  (['subhead', 'byline', 'dateline', 'embed', 'boilerplate'] as const).filter(
    (role) => role === 'subhead' || isFurniture(role),
  ),
);

/** In parts: "Ana Maria de la Cruz" has five. */
const MOST_PARTS = 5;

/** `couldBe`: nothing speaks against a person. */
function nameOf(text: Segmented, run: NameRun, items: readonly Item[]): (FoundName & { couldBe: boolean }) | null {
  const { start, end, words: printed, titles, kind } = run;
  const parts = partsOf(text.text.slice(start, end));
  const isLong = parts.length > 1;
  if (
    printed.every((word) => isTitleWord(word.toLowerCase().replace('.', ''))) ||
    parts.length > MOST_PARTS ||
    NO_SURNAME.has(parts.at(-1) ?? '')
  )
    return null;
  if (isLong && (kind === 'organization' || parts.some((part) => /^(?:and|of|for|the)$/.test(part)))) return null;
  const couldBe = isLong && !printed.every((word) => /^\P{Ll}+$/u.test(word));
  const isTitled = titles.some((title) => PERSONAL.has(title));
  return {
    witness: text.id,
    start,
    end,
    words: parts.flatMap((part) => part.split('-')),
    surname: parts.at(-1) ?? '',
    inverted: false,
    parts: parts.length,
    sure: isLong ? couldBe && ((kind === 'person' && !isPlace(titles)) || isSetApart(items, run)) : isTitled,
    row: null,
    couldBe,
  };
}

/** "North Fells, a town,": such a title is a place's. */
function isPlace(titles: readonly string[]): boolean {
  const telling = titles.filter(isTitleWord);
  return telling.length > 0 && telling.every((title) => NO_SURNAME.has(title));
}

/** Last words of no person's name, though a capital and a title stand by: "King County Jail", "Special Response Teams". */
const NO_SURNAME: ReadonlySet<string> = new Set(
  (
    'county city town village state jail prison court street avenue road park lake river valley island ' +
    'islands falls heights springs hills creek bay harbor harbour beach north south east west house team teams unit units group groups force forces act bill report year'
  ).split(' '),
);

/** Of one name alone only these before it tell a person: "President Roe", "Mr. Roe". */
const PERSONAL: ReadonlySet<string> = new Set(
  'mr mrs ms dr sir dame lord lady president senator sen representative rep governor gov mayor sheriff judge justice secretary minister chancellor chairman chairwoman prof professor'.split(
    ' ',
  ),
);

/**
 * What follows a comma tells a person: an age ("Ann Roe, 40,"), a place in a picture ("Ann Roe, left,"), a noun for
 * people ("Ann Roe, a Danish national", "Ann Roe, a 40-year-old").
 */
function isSetApart(items: readonly Item[], run: NameRun): boolean {
  const after = items.findIndex(({ start }) => start >= run.end);
  const next = items[after];
  if (!next || !/^[’']?s?,\s/.test(next.gap)) return false;
  if (/^(?:\d{1,3}|left|right|who|whose)$/.test(next.form)) return true;
  if (!/^(?:an?|the)$/.test(next.form)) return false;
  const words: string[] = [];
  for (let i = after + 1; i < items.length && words.length < LONGEST_APPOSITION; i++) {
    const { form, gap } = items[i] as Item;
    if (!/^\s?[-‐‑]?\s?$/.test(gap)) break;
    words.push(form);
  }
  return words.some((word) => PERSON_NOUN.has(word));
}

/** In words: "a 40-year-old former school teacher" has six with the noun. */
const LONGEST_APPOSITION = 8;

const PERSON_NOUN: ReadonlySet<string> = new Set(
  'old man woman boy girl national citizen native resident immigrant migrant refugee teenager student teacher driver father mother suspect defendant inmate fugitive victim'.split(
    ' ',
  ),
);
