/** The people and organizations a text names, with every place where it does, so that "he" and "the agency" can be read. */
import type { Span } from '../types.ts';
import { roleOfOrganization, roleOfWords } from './roles.ts';
import type { RoleId } from './roles-table.ts';
import type { Phrase } from './speaker-phrases.ts';
import { foldName, readRun, runsIn, type Mention, type NameRun } from './speaker-runs.ts';
import { isTitleCase, type Item, type Sentence } from './voices-items.ts';
import type { Saying } from './voices-sayings.ts';

export interface Named {
  readonly kind: 'person' | 'organization';
  /** The longest form; an organization's short form in capitals where it has one. */
  readonly name: string;
  /** Where that form stands first. */
  readonly at: Span;
  /** The last word of a person's name, or the organization's short form, in lower case: the same in other texts. */
  readonly key: string;
  /** In text order. */
  readonly mentions: readonly Mention[];
  /** Words of all its forms, lower case. */
  readonly words: ReadonlySet<string>;
  /** Words of the titles beside the name, lower case. */
  readonly titles: ReadonlySet<string>;
  readonly role: RoleId;
}

/** Everybody named in the running text. Two words with capitals are a person where a title or a verb of saying says so. */
export function castOf(text: string, sentences: readonly Sentence[], sayings: readonly Saying[]): readonly Named[] {
  const subjects = sentences.map((): Phrase[] => []);
  for (const { sentence, subject } of sayings)
    if (subject) subjects[sentence]?.push(subject.phrase, ...(subject.apposition ? [subject.apposition] : []));
  const runs = sentences.flatMap(({ items, role }, sentence) =>
    // Where every word has a capital, none tells a name.
    OUTSIDE.has(role) || (role === 'headline' && isTitleCase(items))
      ? []
      : runsIn(items).map((run) => {
          const speaks = subjects[sentence]?.some((subject) => isHeadOf(items, run, subject)) ?? false;
          return readRun(text, items, sentence, run, speaks);
        }),
  );
  const alone = runs.filter(({ words }) => words.length === 1);
  const wordsOf = (some: readonly NameRun[]) => new Set(some.map(({ words }) => foldName(words[0] ?? '')));
  const speaking = wordsOf(alone.filter(({ speaks }) => speaks));
  const organizations = wordsOf(alone.filter(({ kind }) => kind === 'organization'));
  const known = runs.map((run) => withKind(run, speaking, organizations));
  return gather(text, [...organizationsOf(known), ...peopleOf(known)]);
}

/**
 * Some names are told by others: "its conductor, Paulo Terreiro, left" by "Terreiro said", "Veltra Medical" by "a Veltra
 * spokesman".
 */
function withKind(run: NameRun, speaking: ReadonlySet<string>, organizations: ReadonlySet<string>): NameRun {
  const { kind, words, item } = run;
  if (kind !== null || words.length < 2) return run;
  // At the beginning of a sentence the first word may have its capital from there.
  if (item > 0 && speaking.has(foldName(words.at(-1) ?? ''))) return { ...run, kind: 'person' };
  return organizations.has(foldName(words[0] ?? '')) ? { ...run, kind: 'organization' } : run;
}

/** Names there are those of writers and places, or stand in a list. */
const OUTSIDE: ReadonlySet<string> = new Set(['subhead', 'byline', 'dateline', 'embed', 'boilerplate']);

/** Whether the run is what the phrase is about: "Ann Roe" of "Ann Roe of Oslo", and not "Oslo". */
function isHeadOf(items: readonly Item[], run: Phrase, { from, to }: Phrase): boolean {
  if (run.from < from || run.to > to || items[run.to - 1]?.owns) return false;
  const lead = items.findIndex(({ form }, i) => i > from && i < to && /^(?:of|for|in|at|from|with|on)$/.test(form));
  return run.to === (lead < 0 ? to : lead) || (run.to === to && run.from <= from + 1);
}

interface Draft {
  readonly kind: Named['kind'];
  readonly key: string;
  readonly runs: readonly NameRun[];
}

/** Organizations under one short form: stated in brackets, or the first letters of the long one. */
function organizationsOf(runs: readonly NameRun[]): readonly Draft[] {
  const surnames = new Set(
    runs.filter(({ kind }) => kind === 'person').map(({ words }) => foldName(words.at(-1) ?? '')),
  );
  const own = runs.filter(
    ({ kind, words }) => kind === 'organization' && !(words.length === 1 && surnames.has(foldName(words[0] ?? ''))),
  );
  const shorts = new Map<string, string>();
  for (const { words, short } of own) if (short !== null) shorts.set(plainName(words), short.toLowerCase());
  const firsts = new Map<string, string>();
  for (const { words } of own)
    if (words.length > 1 && /\p{Ll}/u.test(words[0] ?? '')) firsts.set(foldName(words[0] ?? ''), plainName(words));
  const single = new Set(own.filter(({ words }) => words.length === 1).map(({ words }) => foldName(words[0] ?? '')));
  const keyOf = ({ words }: NameRun) => {
    const plain = plainName(words);
    const letters = initials(words);
    // "FBI Cyber Division": a unit counts with the organization whose short form begins its name.
    const head = foldName(words[0] ?? '');
    if (words.length > 1 && /^\p{Lu}{3,}$/u.test(words[0] ?? '') && single.has(head)) return head;
    // "Larkfield" for "Larkfield Health".
    const whole = words.length === 1 ? firsts.get(plain) : undefined;
    if (whole !== undefined) return shorts.get(whole) ?? whole;
    return shorts.get(plain) ?? (words.length > 2 && single.has(letters) ? letters : plain);
  };
  return grouped(own, keyOf).map(([key, group]) => ({ kind: 'organization', key, runs: group }));
}

/** People by the last word of their names; two who share it are told apart by the first. */
function peopleOf(runs: readonly NameRun[]): readonly Draft[] {
  const sure = runs.filter(({ kind }) => kind === 'person');
  const last = (run: NameRun) => foldName(run.words.at(-1) ?? '');
  const surnames = new Set(sure.map(last));
  const isOne = (run: NameRun) => run.kind !== 'organization' || run.words.length === 1;
  const candidates = runs.filter((run) => isOne(run) && surnames.has(last(run)));
  return grouped(candidates, last).flatMap(([surname, group]) => {
    const givens = [
      ...new Set(group.filter(({ words }) => words.length > 1).map(({ words }) => foldName(words[0] ?? ''))),
    ];
    const distinct = givens.filter((given, i) => !givens.slice(0, i).some((other) => sameGiven(given, other)));
    if (distinct.length < 2) return [{ kind: 'person' as const, key: surname, runs: group }];
    // A surname alone is the one named in full before it.
    let current = distinct[0] ?? '';
    const owners = group.map((run) => {
      const given = run.words.length > 1 ? foldName(run.words[0] ?? '') : null;
      if (given !== null) current = distinct.find((other) => sameGiven(given, other)) ?? current;
      return current;
    });
    return distinct.map((given) => ({
      kind: 'person' as const,
      key: `${surname}, ${given}`,
      runs: group.filter((_, i) => owners[i] === given),
    }));
  });
}

/** "Matt" and "Matthew", "J" and "James". */
function sameGiven(a: string, b: string): boolean {
  return a.startsWith(b.slice(0, 3)) || b.startsWith(a.slice(0, 3));
}

function gather(text: string, drafts: readonly Draft[]): readonly Named[] {
  return drafts.map(({ kind, key, runs }): Named => {
    const forms = grouped(runs, ({ start, end }) => text.slice(start, end));
    const best = forms.reduce((a, b) => (b[0].length > a[0].length ? b : a));
    // An organization that has a short form is called by it.
    const short =
      kind === 'organization' ? forms.find(([form]) => foldName(form) === key && form === form.toUpperCase()) : null;
    const mentions = runs.map(({ start, end, sentence, item }) => ({ start, end, sentence, item }));
    const called = short ?? best;
    const first = called[1][0] as NameRun;
    return {
      kind,
      key,
      name: called[0].replace(/\s+/g, ' '),
      at: { start: first.start, end: first.end },
      mentions,
      words: new Set(runs.flatMap(({ words }) => words.map(foldName))),
      role: roleOf(kind, runs),
      titles: new Set(runs.flatMap(({ titles }) => titles)),
    };
  });
}

/** By the first mention whose titles tell one, or by the words of an organization's names. */
function roleOf(kind: Named['kind'], runs: readonly NameRun[]): RoleId {
  const tells =
    kind === 'person'
      ? ({ titles }: NameRun) => roleOfWords(titles)
      : ({ words }: NameRun) => roleOfOrganization(words.map(foldName));
  for (const run of runs) {
    const role = tells(run);
    if (role) return role;
  }
  return 'unsorted';
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}

/** Lower case, without "U.S." and "the": "U.S. Customs" and "Customs" are one. */
function plainName(words: readonly string[]): string {
  const plain = words.map(foldName).filter((word) => word !== 'us' && word !== 'the');
  return (plain.length > 0 ? plain : words.map(foldName)).join(' ');
}

function initials(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => (/^(?:\p{Lu}\.)+/u.test(word) ? foldName(word) : foldName(word).charAt(0)))
    .join('');
}
