/** The role somebody speaks in, by the nouns beside them. */
import { ROLES, SPEAKS_FOR, type RoleId } from './roles-table.ts';

const BY_NOUN: ReadonlyMap<string, RoleId> = new Map(
  ROLES.flatMap(({ id, nouns }) => nouns.map((noun) => [noun, id] as const)),
);

/** Last words of the names of organizations that are no noun of the table. */
const BY_NAME: ReadonlyMap<string, RoleId> = new Map([
  ...['enforcement', 'customs', 'services', 'board', 'fund', 'office', 'state', 'house', 'parliament'].map(
    (word) => [word, 'official'] as const,
  ),
  ...[
    'inc',
    'corp',
    'ltd',
    'llc',
    'plc',
    'holdings',
    'systems',
    'airlines',
    'foods',
    'sons',
    'motors',
    'technologies',
  ].map((word) => [word, 'business'] as const),
  ...['league', 'foundation', 'society', 'network', 'watch', 'project'].map((word) => [word, 'advocate'] as const),
  ...['press', 'journal', 'herald', 'tribune', 'gazette'].map((word) => [word, 'media'] as const),
  ...['college', 'center', 'centre'].map((word) => [word, 'expert'] as const),
]);

/** Any of these beside an official's noun tells of a place: "county executive", "local officials". */
const LOCAL: ReadonlySet<string> = new Set('county city town village local municipal borough metro'.split(' '));

/** Nouns that a place makes local: "county executive", "city manager", "county attorney". */
const LOCAL_OFFICES: ReadonlySet<string> = new Set(
  'executive manager official officer commissioner attorney authority supervisor council board office administrator agency department'.split(
    ' ',
  ),
);

/**
 * The role that words beside a speaker tell, lower case and in text order; null where none does. The last noun decides:
 * of "county school teacher", "teacher". Those who speak for somebody tell nothing of their own.
 */
export function roleOfWords(words: readonly string[]): RoleId | null {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = singular(words[i] ?? '');
    if (LOCAL_OFFICES.has(word) && words.slice(0, i).some((other) => LOCAL.has(other))) return 'local-official';
    const pair = BY_NOUN.get(`${words[i - 1] ?? ''} ${word}`);
    if (pair) return pair;
    // "Chief conductor": only by itself, or after what somebody is chief of, is it an office.
    if (word === 'chief' && i < words.length - 1) continue;
    const role = SPEAKS_FOR.has(word) && word !== 'representative' ? undefined : BY_NOUN.get(word);
    if (role) return role;
  }
  return words.some((word) => /^(?:lawyer|attorney|counsel)s?$/.test(word)) ? 'lawyer' : null;
}

/** The role of an organization by the words of its name, lower case. */
export function roleOfOrganization(words: readonly string[]): RoleId | null {
  for (const word of words.toReversed()) {
    const role = BY_NAME.get(word) ?? BY_NOUN.get(singular(word));
    if (role) return role;
  }
  return null;
}

/** Whether the noun is that of somebody who speaks for another, or of an officer of an organization. */
export function speaksFor(form: string): boolean {
  const word = singular(form);
  return (
    SPEAKS_FOR.has(word) ||
    /^(?:official|officer|agent|executive|leader|authority|chief|head|manager|member|source)$/.test(word)
  );
}

/** Speaks in nobody's own name: a spokesman, an aide, a lawyer. */
export function isHelper(form: string): boolean {
  return SPEAKS_FOR.has(singular(form));
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /[^s]s$/.test(word) && BY_NOUN.get(word) === undefined ? word.slice(0, -1) : word;
}
