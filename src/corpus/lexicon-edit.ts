/** What a reader can do to a lexicon. Each step gives a lexicon that holds together, or says what keeps it from that. */
import type { Concept, Lexicon, Variant } from '../engine/words/lexicon.ts';
import { plainForm } from './check-lexicon.ts';
import { parseLexicon } from './parse-lexicon.ts';
import type { Result } from './result.ts';

/** A list where there is none yet. */
export const EMPTY_LEXICON: Lexicon = { schema: 'same-story-lexicon/1', locale: 'en-US', sources: {}, concepts: [] };

/** Where a step takes place; `variant` is left out where it is about the whole concept. */
export interface Spot {
  readonly concept: string;
  readonly variant?: string;
}

/** A thing to count words for: what it is, and the first words, one variant of all the forms. */
export function addConcept(
  lexicon: Lexicon,
  { gloss, names, forms }: Pick<Concept, 'gloss' | 'names'> & { readonly forms: readonly string[] },
): Result<Lexicon> {
  const what = tidy(gloss);
  if (!hasWord(what)) return refuse('Say in a few words what these words stand for.');
  if (lexicon.concepts.some((each) => each.gloss.toLowerCase() === what.toLowerCase()))
    return refuse(`There is a list for “${what}” already.`);
  const wanted = formsFrom(forms);
  if (wanted.length === 0) return refuse(NO_FORM);
  const id = freeId(lexicon.concepts);
  const variant = { id: freeId([]), forms: wanted, pos: POS };
  return checked({
    ...lexicon,
    concepts: [...lexicon.concepts, { id, label: `Words for ${what}`, gloss: what, names, variants: [variant] }],
  });
}

/** One more way of naming a concept. */
export function addVariant(lexicon: Lexicon, { concept }: Spot, forms: readonly string[]): Result<Lexicon> {
  const wanted = formsFrom(forms);
  if (wanted.length === 0) return refuse(NO_FORM);
  return changeConcept(lexicon, concept, (found) => {
    const taken = ownerOf(found, wanted);
    if (taken !== null) return taken;
    const variant = { id: freeId(found.variants), forms: wanted, pos: POS };
    return { ...found, variants: [...found.variants, variant] };
  });
}

/** More forms of a variant that is there. */
export function addForms(lexicon: Lexicon, { concept, variant }: Spot, forms: readonly string[]): Result<Lexicon> {
  const wanted = formsFrom(forms);
  if (wanted.length === 0) return refuse(NO_FORM);
  return changeConcept(lexicon, concept, (found) => {
    const taken = ownerOf(found, wanted);
    if (taken !== null) return taken;
    return changeVariant(found, variant, (each) => ({ ...each, forms: [...each.forms, ...wanted] }));
  });
}

/** A phrase inside which no form of the concept is meant. */
export function addStopPhrase(lexicon: Lexicon, { concept }: Spot, phrase: string): Result<Lexicon> {
  const words = tidy(phrase);
  if (!hasWord(words)) return refuse('Write the phrase that is not to be counted.');
  return changeConcept(lexicon, concept, (found) => {
    const { stopPhrases = [] } = found;
    if (stopPhrases.some((each) => plainForm(each) === plainForm(words))) return `“${words}” is left out already.`;
    return { ...found, stopPhrases: [...stopPhrases, words] };
  });
}

export function removeConcept(lexicon: Lexicon, { concept }: Spot): Result<Lexicon> {
  return checked({ ...lexicon, concepts: lexicon.concepts.filter(({ id }) => id !== concept) });
}

/** A variant, and with its last one the concept. */
function removeVariant(lexicon: Lexicon, spot: Spot): Result<Lexicon> {
  const found = lexicon.concepts.find(({ id }) => id === spot.concept);
  if (found?.variants.every(({ id }) => id === spot.variant)) return removeConcept(lexicon, spot);
  return changeConcept(lexicon, spot.concept, (concept) => ({
    ...concept,
    variants: concept.variants.filter(({ id }) => id !== spot.variant),
  }));
}

/** A form, and with its last one the variant. */
export function removeForm(lexicon: Lexicon, spot: Spot, form: string): Result<Lexicon> {
  const variants = lexicon.concepts.find(({ id }) => id === spot.concept)?.variants ?? [];
  if (variants.find(({ id }) => id === spot.variant)?.forms.every((each) => each === form))
    return removeVariant(lexicon, spot);
  return changeConcept(lexicon, spot.concept, (concept) =>
    changeVariant(concept, spot.variant, (each) => ({ ...each, forms: each.forms.filter((other) => other !== form) })),
  );
}

export function removeStopPhrase(lexicon: Lexicon, { concept }: Spot, phrase: string): Result<Lexicon> {
  return changeConcept(lexicon, concept, ({ stopPhrases = [], ...found }) => {
    const kept = stopPhrases.filter((each) => each !== phrase);
    return kept.length === 0 ? found : { ...found, stopPhrases: kept };
  });
}

const NO_FORM = 'Write the words to count, as they stand in the documents.';

/** Required of every variant; readers are not asked for it. */
const POS = 'not given';

/** `change` gives the concept as it is to be, or says why not. */
function changeConcept(lexicon: Lexicon, id: string, change: (concept: Concept) => Concept | string): Result<Lexicon> {
  const found = lexicon.concepts.find((concept) => concept.id === id);
  if (!found) return refuse('This list is not there any more.');
  const changed = change(found);
  if (typeof changed === 'string') return refuse(changed);
  return checked({ ...lexicon, concepts: lexicon.concepts.map((each) => (each === found ? changed : each)) });
}

function changeVariant(concept: Concept, id: string | undefined, change: (variant: Variant) => Variant): Concept {
  return { ...concept, variants: concept.variants.map((each) => (each.id === id ? change(each) : each)) };
}

/** Why forms cannot be listed: another variant of the concept has one. Null where none has. */
function ownerOf({ variants }: Concept, forms: readonly string[]): string | null {
  const wanted = new Set(forms.map(plainForm));
  for (const { forms: listed } of variants) {
    const form = listed.find((each) => wanted.has(plainForm(each)));
    if (form !== undefined) return `“${form}” is counted already${form === listed[0] ? '' : `, with “${listed[0]}”`}.`;
  }
  return null;
}

/** What was typed: each form once, whatever its capitals. */
function formsFrom(typed: readonly string[]): readonly string[] {
  const forms = new Map<string, string>();
  for (const form of typed.map(tidy))
    if (hasWord(form) && !forms.has(plainForm(form))) forms.set(plainForm(form), form);
  return [...forms.values()];
}

/** Ids go into links, so the reader's own are numbers: words could be the name of a person. */
function freeId(taken: readonly { readonly id: string }[]): string {
  let nth = 1;
  while (taken.some(({ id }) => id === `own-${nth}`)) nth++;
  return `own-${nth}`;
}

function checked(lexicon: Lexicon): Result<Lexicon> {
  return parseLexicon(lexicon);
}

function refuse(message: string): Result<Lexicon> {
  return { ok: false, problems: [{ path: '', message }] };
}

function tidy(words: string): string {
  return words.trim().replace(/\s+/g, ' ');
}

function hasWord(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}
