/** Phrases that can name who speaks: a pronoun, a name with its titles, a noun with what stands before it. */
import { isFunctionWord } from '../text/function-words.ts';
import { isTitleWord } from './roles-table.ts';
import type { Item } from './voices-items.ts';

/** Items `[from, to)` of a sentence. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Words of a phrase without a name: "the local law enforcement agency's chief spokesman" has seven. */
const LONGEST_PLAIN = 7;

/** Words of a phrase with a name: "U.S. Food and Water Safety Services Acting Director Ann Roe" has ten; four more for a place. */
const LONGEST_NAMED = 14;

const PRONOUNS: ReadonlySet<string> = new Set('he she they it we i you who'.split(' '));

/** Begin a noun phrase; nothing before them belongs to it. */
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those his her its their our my your another no some several many most few all both each every any one two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

/** Noun phrases that one of these leads into belong to the noun before: "the head of the union". */
const OF_WORDS: ReadonlySet<string> = new Set('of for in at from with on to'.split(' '));

/** Function words to other rules, but nouns for who speaks. */
const SPEAKING_NOUNS: ReadonlySet<string> = new Set(
  'statement statements spokesman spokeswoman spokesperson official officials reporters mr mrs ms dr other own same others such many more'.split(
    ' ',
  ),
);

export function isPronoun({ form }: Item): boolean {
  return PRONOUNS.has(form);
}

/** Begins with a capital. */
export function isCapital({ word }: Item): boolean {
  // Most words begin with a small letter of the alphabet: told without a pattern.
  return !(word >= 'a' && word < '{') && /^\p{Lu}/u.test(word);
}

/** A word that a name can have: with a capital, and no "The" or "But" at the beginning of a sentence. */
export function isNameWord(item: Item): boolean {
  // "US", "IT", "WHO": capitals throughout are a name's, whatever the word.
  return (
    isCapital(item) &&
    !DAY.test(item.word) &&
    !NUMBER.test(item.form) &&
    (!isFunctionWord(item.form) ||
      /^(?:mr|mrs|ms|dr)$/.test(item.form) ||
      (/\p{Lu}\P{Ll}*\p{Lu}/u.test(item.word) && !/\p{Ll}/u.test(item.word)))
  );
}

const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)$/;

/** Days and months have capitals and name nobody. "May" and "March" may: they are left to the words around them. */
const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.?)$/;

function isGrammar(form: string): boolean {
  return isFunctionWord(form) && !SPEAKING_NOUNS.has(form) && form.length > 1;
}

/** The phrase whose last word is item `last`; null where that word can be none's last. */
export function phraseEndingAt(items: readonly Item[], last: number): Phrase | null {
  const head = items[last];
  if (!head || head.quoted || head.form === '') return null;
  if (isPronoun(head) || (ALONE.test(head.form) && !OF_WORDS.has(items[last - 1]?.form ?? '')))
    return { from: last, to: last + 1 };
  // "One of them said".
  if (/^(?:them|us|those|these)$/.test(head.form) && items[last - 1]?.form === 'of' && last > 1)
    return { from: last - 2, to: last + 1 };
  if ((isGrammar(head.form) && !isNameWord(head)) || !/\p{L}/u.test(head.word)) return null;
  // "Customs and Border Protection (CBP) said": the short form in brackets is no part of the name's words.
  if (/\($/.test(head.gap) && last > 0) return phraseEndingAt(items, last - 1);
  const from = isNameWord(head) ? startOfNamed(items, last) : startOfPlain(items, last);
  return from === null ? null : withWhatLeadsIn(items, { from, to: last + 1 });
}

/** The noun at `last` with what stands before it, and nothing that a preposition ties to it. */
export function plainPhraseAt(items: readonly Item[], last: number): Phrase | null {
  const from = startOfPlain(items, last);
  return from === null ? null : { from, to: last + 1 };
}

function startOfNamed(items: readonly Item[], last: number): number {
  let from = last;
  for (let i = last - 1; i >= 0 && last - i < LONGEST_NAMED && joins(items, i + 1); i--) {
    const item = items[i] as Item;
    const inName = isNameWord(item) || isInitial(item);
    // "University of Oslo", "Customs and Border Protection": small words between two words of a name.
    const small = /^(?:of|and|for|the|de|del|la|van|von|bin|al)$/.test(item.form) && !isCapital(item);
    if (inName || isTitleWord(item.form) || item.owns) from = i;
    else if (!(small && i > 0 && isNameWord(items[i - 1] as Item))) break;
    if (item.owns) return startOfOwner(items, i);
  }
  // "tribal chairwoman Ann Roe", "longtime baseball coach Ann Roe".
  if (from < last && !isCapital(items[from] as Item))
    for (let i = from - 1; i >= Math.max(0, from - MOST_ADJECTIVES) && isAdjective(items, i); i--) from = i;
  const before = items[from - 1];
  return before && joins(items, from) && DETERMINERS.has(before.form) ? from - 1 : from;
}

const MOST_ADJECTIVES = 2;

function isAdjective(items: readonly Item[], i: number): boolean {
  const item = items[i] as Item;
  return joins(items, i + 1) && /^\p{Ll}/u.test(item.word) && !isGrammar(item.form) && !item.owns && !item.quoted;
}

/** "the county’s legal adviser Ann Roe": the owner's words belong to the phrase. */
function startOfOwner(items: readonly Item[], owner: number): number {
  return phraseEndingAt(items, owner)?.from ?? owner;
}

function startOfPlain(items: readonly Item[], last: number): number | null {
  let from = last;
  for (let i = last - 1; i >= 0 && last - i < LONGEST_PLAIN && joins(items, i + 1); i--) {
    const item = items[i] as Item;
    if (DETERMINERS.has(item.form)) return i;
    if (item.quoted || isGrammar(item.form)) break;
    if (item.owns) return startOfOwner(items, i);
    // "Customs and Border Protection officials": from here on it is a name.
    if (isNameWord(item)) return startOfNamed(items, i);
    from = i;
  }
  return from;
}

/** "the head of the union", "officials in the county": the phrase before a preposition, with the phrase after it. */
function withWhatLeadsIn(items: readonly Item[], phrase: Phrase): Phrase {
  const lead = items[phrase.from - 1];
  if (!lead || !joins(items, phrase.from) || !OF_WORDS.has(lead.form) || phrase.from < 2) return phrase;
  if (!joins(items, phrase.from - 1)) return phrase;
  const whole = phraseEndingAt(items, phrase.from - 2);
  return whole && !isPronoun(items[whole.from] as Item) ? { from: whole.from, to: phrase.to } : phrase;
}

/** The phrase that begins with item `first`: up to where its name, or its noun, ends. `afterVerb`: no verb can end it. */
export function phraseStartingAt(items: readonly Item[], first: number, afterVerb = false): Phrase | null {
  const head = items[first];
  if (!head || head.quoted || head.form === '') return null;
  if (isPronoun(head)) return { from: first, to: first + 1 };
  // "Asked another."
  const second = items[first + 1];
  if (ALONE.test(head.form) && (!second || !joins(items, first + 1) || isFunctionWord(second.form)))
    return { from: first, to: first + 1 };
  let to = first;
  let named = false;
  for (let i = first; i < items.length && i - first < LONGEST_NAMED && (i === first || joins(items, i)); i++) {
    const item = items[i] as Item;
    const next = items[i + 1];
    if (item.quoted) break;
    const name: boolean = isNameWord(item) || (named && isInitial(item));
    const small = /^(?:of|and|for|the|de|del|la|van|von|bin|al)$/.test(item.form);
    if (
      named &&
      !name &&
      !isTitleWord(item.form) &&
      !(afterVerb && namesOn(items, i)) &&
      !(small && next && joins(items, i + 1) && leadsOn(item, next))
    )
      break;
    if (!named && !name && i > first && isGrammar(item.form) && !OF_WORDS.has(item.form) && !DETERMINERS.has(item.form))
      break;
    if (!named && (i - first >= LONGEST_PLAIN || endsPlain(items, first, i))) break;
    // "acting director Ann Roe" goes on after its lower-case words; "Ann Roe yesterday" ends with the name.
    named ||= name && !isTitleWord(item.form) && !item.owns;
    if (!isGrammar(item.form)) to = i + 1;
    else if (name) to = i + 1;
    else if (i === first && !DETERMINERS.has(item.form)) return null;
  }
  if (to - first > 1 && /\($/.test((items[to - 1] as Item).gap)) to--;
  return to > first ? { from: first, to } : null;
}

const ALONE = /^(?:one|another|some|others|many|several|both)$/;

/** "The retired chief" has one verb form that belongs to it; in "The chief retired" the same form ends the phrase. */
function endsPlain(items: readonly Item[], first: number, i: number): boolean {
  const before = items[i - 1];
  const opens = !before || i === first || before.owns || DETERMINERS.has(before.form);
  return !opens && /^\p{Ll}+(?:ed|ing)$/u.test((items[i] as Item).word);
}

/** "Provider skipper Ally Crail": after one or two plain words the name itself. */
function namesOn(items: readonly Item[], i: number): boolean {
  for (let next = i + 1; next <= i + 2 && joins(items, next); next++) {
    if (isFunctionWord((items[next - 1] as Item).form)) return false;
    if (isNameWord(items[next] as Item)) return true;
  }
  return false;
}

function leadsOn({ form }: Item, next: Item): boolean {
  return form === 'of' || form === 'for' ? true : isNameWord(next);
}

/** Whether items `at - 1` and `at` stand together in one phrase: only space between them, or an abbreviation's full stop. */
export function joins(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (!before || !item || before.quoted || item.quoted) return false;
  if (item.gap === ' ') return true;
  if (
    /^[\s-]+$/.test(item.gap) ||
    /^\s&\s$/.test(item.gap) ||
    /^["“”]?\s?["“”]?$/.test(item.gap) ||
    /^['’]\s$/.test(item.gap)
  )
    return true;
  // "Port Safety Agency (PSA) Acting Director": a short form in brackets parts nothing.
  if (/^\s\($/.test(item.gap)) return /^[\p{Lu}\d.-]{2,8}$/u.test(item.word) && isNameWord(before);
  if (/^\)\s$/.test(item.gap)) return /^[\p{Lu}\d.-]{2,8}$/u.test(before.word);
  return /^\.\s+$/.test(item.gap) && (isInitial(before) || ABBREVIATED.has(before.form));
}

function isInitial({ word }: Item): boolean {
  return /^(?:\p{Lu}|\p{Lu}\p{L}?(?:\.\p{Lu}\.?)+)$/u.test(word);
}

const ABBREVIATED: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof sen rep gov lt col gen capt sgt det rev hon st jr sr supt cmdr md va pa'.split(' '),
);
