/**
 * Whether a verb is active, passive or a noun where it stands, by the words beside it. No parser: the rules know the
 * helpers of English verbs, what can begin an object, and where a form that is also a noun can only be one.
 */
import { isFunctionWord } from '../text/function-words.ts';
import type { VerbFormKind } from './agents-forms.ts';
import { isNameWord, joins } from './speaker-phrases.ts';
import type { Item } from './voices-items.ts';

export type Voice = 'active' | 'passive' | 'noun';

/** Voice of the use at item `at`. */
export function voiceOf(items: readonly Item[], at: number, kind: VerbFormKind, verb: string): Voice {
  if (kind === 'noun') return 'noun';
  const { helper, from } = helpersOf(items, at);
  if (kind === 'ing') return isNamed(items, from) ? 'noun' : 'active';
  if (kind === 'base' || kind === 's') return ofPresent(items, at, from, helper, kind);
  if (helper === 'be') return 'passive';
  if (helper === 'have' || kind === 'past') return 'active';
  return ofParticiple(items, at, from, verb);
}

export type Helper = 'be' | 'have' | 'modal' | 'to' | null;

/** Items `[from, at)` stand before a verb and belong to it; `helper` is the nearest that tells its voice. */
export function helpersOf(items: readonly Item[], at: number): { readonly helper: Helper; readonly from: number } {
  let helper: Helper = null;
  let from = at;
  for (let i = at - 1; i >= 0 && joins(items, i + 1); i--) {
    const { form } = items[i] as Item;
    const found = HELPERS.find(([, pattern]) => pattern.test(form))?.[0] ?? null;
    if (found === null && !isAdverb(items[i] as Item)) break;
    helper ??= found;
    from = i;
    // "They'll release": the word is helper and subject at once, and nothing before it belongs to the verb.
    if (/'(?:re|m|ll|d|ve)$/.test(form)) break;
  }
  return { helper, from };
}

const HELPERS: readonly (readonly [Exclude<Helper, null>, RegExp])[] = [
  ['be', /^(?:is|are|was|were|be|been|being|am|get|gets|got|gotten|getting|(?:is|are|was|were)n't|\p{L}+'(?:re|m))$/u],
  ['have', /^(?:has|have|had|having|(?:has|have|had)n't|\p{L}+'(?:ve|d))$/u],
  [
    'modal',
    /^(?:do|does|did|will|would|can|cannot|could|may|might|must|shall|should|(?:do|does|did|wo|would|ca|could|must|should)n't|\p{L}+'ll)$/u,
  ],
  ['to', /^to$/],
];

/** Words that may stand between a verb and its helpers or its subject. */
export function isAdverb({ form, word }: Item): boolean {
  return ADVERBS.has(form) || (/^\p{Ll}{3,}ly$/u.test(word) && !NO_ADVERB.test(form));
}

const ADVERBS: ReadonlySet<string> = new Set(
  (
    'not never also then later again once now already still since just often thus both even ever first finally soon too ' +
    'further instead all seldom rarely today yesterday tonight eventually himself herself themselves itself'
  ).split(' '),
);

const NO_ADVERB = /^(?:family|ally|assembly|bully|reply|supply|italy|july|anomaly|homily|monopoly|rally|tally)$/;

/** "releases", "release": a verb after a helper, or between a subject and an object; else a noun. */
function ofPresent(
  items: readonly Item[],
  at: number,
  from: number,
  helper: Helper,
  kind: 'base' | 's',
): 'active' | 'noun' {
  // "Has releases", "is release": only the bare form goes with a helper, and not with these.
  if (helper !== null)
    return kind === 's' || helper === 'be' || helper === 'have' || isNounAfterTo(items, at) ? 'noun' : 'active';
  const before = items[from - 1];
  const takes = beginsObject(items, at + 1) || items[at + 1]?.form === 'to';
  if (takes && isRelative(items, from - 1)) return 'active';
  if (before && /^(?:he|she|it|they|we|i|you|who)$/.test(before.form)) return 'active';
  if (isNamed(items, from) || follows(items, from)) return 'noun';
  if (kind === 'base' && sharesTo(items, from)) return 'active';
  if (!takes) return 'noun';
  if (kind === 's' || !before || !joins(items, from)) return 'active';
  // "Officials release a list", but "press release" and "a county release".
  return isPlural(before) || /^(?:and|or)$/.test(before.form) ? 'active' : 'noun';
}

/** "prior to release from jail": here "to" is a preposition. */
function isNounAfterTo(items: readonly Item[], at: number): boolean {
  return /^(?:due|owing|prior|according|subject)$/.test(items[at - 2]?.form ?? '');
}

/** "jurisdictions that refuse": "that" after a noun leads to its verb; in "of that release" it does not. */
function isRelative(items: readonly Item[], i: number): boolean {
  const [noun, item] = [items[i - 1], items[i]];
  if (!noun || !item || !/^(?:who|which|that)$/.test(item.form)) return false;
  return (
    !PREPOSITIONS.has(noun.form) &&
    (!isFunctionWord(noun.form) || isNameWord(noun) || /^(?:those|officials?)$/.test(noun.form))
  );
}

/** "on criminal charges", "upon release": a preposition leads to the word. "Of" may stand inside a subject: "the head of ICE". */
function follows(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (before && PREPOSITIONS.has(before.form)) return true;
  let i = from - 1;
  while (i > 0 && joins(items, i + 1) && /^\p{Ll}/u.test(items[i]?.word ?? '') && !isFunctionWord(items[i]?.form ?? ''))
    i--;
  const lead = items[i]?.form ?? '';
  return i < from - 1 && PREPOSITIONS.has(lead) && lead !== 'of';
}

/** "to locate, arrest and remove": every one of them follows the first one's "to". */
function sharesTo(items: readonly Item[], from: number): boolean {
  let i = from - 1;
  if (/^(?:and|or)$/.test(items[i]?.form ?? '')) i--;
  else if (!/^,\s$/.test(items[from]?.gap ?? '')) return false;
  while (i > 1 && /^,\s$/.test(items[i]?.gap ?? '') && from - i < FARTHEST_VERB) i--;
  return items[i - 1]?.form === 'to';
}

/** "released" without a helper: the past of a subject, or a participle beside a noun. */
function ofParticiple(items: readonly Item[], at: number, from: number, verb: string): 'active' | 'passive' {
  const [before, next] = [items[from - 1], items[at + 1]];
  const follows = next !== undefined && joins(items, at + 1) ? next.form : '';
  if (follows === 'by') return 'passive';
  if (before && /^(?:he|she|it|they|we|i|who)$/.test(before.form)) return 'active';
  if (before && isCoordinated(items, from)) return beginsObject(items, at + 1) ? 'active' : 'passive';
  if (!before || isNamed(items, from) || PREPOSITIONS.has(before.form)) return 'passive';
  if (beginsObject(items, at + 1) && !isTime(items, at + 1)) return 'active';
  return TAKES_TO.has(verb) || (follows === 'to' && !ORDERS.has(verb)) ? 'active' : 'passive';
}

/** "was arrested and released", "were charged, convicted and released": the helper of the first verb is all of theirs. */
function isCoordinated(items: readonly Item[], from: number): boolean {
  if (!/^(?:and|or|but|then)$/.test(items[from - 1]?.form ?? '')) return false;
  for (let i = from - 2; i >= Math.max(0, from - FARTHEST_VERB); i--) {
    const { form } = items[i] as Item;
    if (/(?:ed|wn|en|ght)$/.test(form) && helpersOf(items, i).helper === 'be') return true;
  }
  return false;
}

/** In words, from a verb to the one that shares its helper: "was arrested in the city of Salem and released". */
const FARTHEST_VERB = 9;

/** Whether a determiner, or an owner, makes the word at `from` a noun or a part of one. */
function isNamed(items: readonly Item[], from: number): boolean {
  let i = from - 1;
  while (
    i >= 0 &&
    joins(items, i + 1) &&
    /^(?:early|possible|recent|new|mass|own|first|next)$/.test(items[i]?.form ?? '')
  )
    i--;
  const before = items[i];
  return before !== undefined && joins(items, i + 1) && (DETERMINERS.has(before.form) || before.owns);
}

/** Whether the item at `i` can begin what a verb before it is done to. */
function beginsObject(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (!item || !joins(items, i) || isTime(items, i)) return false;
  if (DETERMINERS.has(item.form) || OBJECTS.test(item.form) || isNameWord(item) || /^\p{N}/u.test(item.form))
    return true;
  return !isFunctionWord(item.form) && !isAdverb(item) && !PLACES.test(item.form);
}

const OBJECTS =
  /^(?:him|her|them|us|me|you|it|himself|herself|themselves|itself|one|more|many|several|such|some|any|all|two|three|four|five|six|seven|eight|nine|ten)$/;
const PLACES = /^(?:here|there|home|back|away|early|earlier|late|later|ago|outside|abroad|online|free|together|alone)$/;

/** "released Monday", "released last week", "released three days later": when, not what. */
function isTime(items: readonly Item[], i: number): boolean {
  const [first, second] = [items[i]?.form ?? '', items[i + 1]?.form ?? ''];
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:last|next|earlier)$/.test(first)) return true;
  return /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|morning|afternoon|evening|night|monday|friday)$/.test(
    second,
  );
}

function isPlural({ form }: Item): boolean {
  return /[^su]s$|^(?:people|men|women|police|children|both|many|some)$/.test(form);
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those his her its their our my your no every each any some another such'.split(' '),
);

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of on in at by for from with without about upon into after before during since until despite amid following under over through per via against between pending'.split(
    ' ',
  ),
);

/** Verbs that go on with "to" and are hardly ever done to anybody. */
const TAKES_TO: ReadonlySet<string> = new Set(
  'refuse decline agree threaten vow promise plan try hope want intend attempt seek choose decide fail offer pledge'.split(
    ' ',
  ),
);

/** "Men ordered to leave" are told to; of other verbs the one before "to" does it. */
const ORDERS: ReadonlySet<string> = new Set(
  'order ask force tell urge allow require instruct compel expect forbid invite permit advise warn persuade encourage enable oblige obligate use charge sentence send'.split(
    ' ',
  ),
);
