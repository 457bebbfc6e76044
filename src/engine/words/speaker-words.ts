/** Small readings of the words that may name who speaks. */
import type { RoleId } from './roles-table.ts';
import type { Phrase } from './speaker-phrases.ts';
import type { Item } from './voices-items.ts';
import { isCommunication } from './voices-sayings.ts';

/** Nouns by which a text speaks of an organization it has named: "the agency". */
export const GENERIC: ReadonlySet<string> = new Set(
  (
    'agency department bureau office ministry company firm union university council board court group organization ' +
    'association school hospital trust league team district chain government administration commission committee ' +
    'party newspaper network station charity club bank airline service'
  ).split(' '),
);

/** The noun that the phrase is about: its last word before "of", "for", "in". */
export function headOf(items: readonly Item[], { from, to }: Phrase): string {
  const stop = items.slice(from, to).findIndex(({ form }, i) => i > 0 && /^(?:of|for|in|at|from|with|on)$/.test(form));
  return (items[stop < 0 ? to - 1 : from + stop - 1] as Item).form;
}

/** Nouns for an organization whose name need not hold them, with its possible roles: "the trust" needs a trust. */
export const LOOSE: Readonly<Record<string, readonly RoleId[]>> = {
  agency: ['official'],
  department: ['official', 'local-official'],
  bureau: ['official'],
  office: ['official', 'local-official'],
  ministry: ['official'],
  government: ['official'],
  administration: ['official'],
  company: ['business'],
  firm: ['business'],
  airline: ['business'],
  group: ['advocate', 'business', 'expert'],
  organization: ['advocate', 'expert'],
  union: ['advocate'],
  charity: ['advocate'],
  newspaper: ['media'],
  network: ['media'],
  station: ['media'],
};

export interface GenericNoun {
  readonly form: string;
  readonly at: 'head' | 'tail';
  /** Nothing stands between it and its article. */
  readonly bare: boolean;
}

/** "the agency", "a spokesman for the agency": the noun for an organization, and whether it is what speaks. */
export function tailNoun(items: readonly Item[], phrase: Phrase): GenericNoun | null {
  const last = items[phrase.to - 1] as Item;
  if (!GENERIC.has(last.form)) return null;
  for (let i = phrase.to - 2; i >= phrase.from; i--)
    if (/^(?:the|this|its|their)$/.test(items[i]?.form ?? ''))
      return { form: last.form, at: i === phrase.from ? 'head' : 'tail', bare: i === phrase.to - 2 };
  return null;
}

/** Whether an unnamed speaker can be the pronoun: one person, an organization, several. */
export function canBe(pronoun: string, words: string): boolean {
  const last = words.toLowerCase().split(/\s+/).at(-1) ?? '';
  const isOrganization =
    GENERIC.has(last) || isCommunication(last) || /^(?:authority|authorities|police|system|chain|district)$/.test(last);
  if (pronoun === 'they') return true;
  if (pronoun === 'it') return isOrganization;
  return (
    !isOrganization &&
    !/[^s]s$/.test(last) &&
    !(pronoun === 'he' && /woman$/.test(last)) &&
    !(pronoun === 'she' && /[^o]man$/.test(last))
  );
}

/** A title may tell it: "Mr.", "spokeswoman". Unknown fits both. */
export function sameSex(titles: ReadonlySet<string>, pronoun: string): boolean {
  const is = (words: RegExp) => [...titles].some((title) => words.test(title));
  if (pronoun === 'he') return !is(/^(?:mrs|ms|miss|dame|lady)$|woman$/);
  return pronoun !== 'she' || !is(/^(?:mr|sir|lord)$|[^o]man$/);
}
