/**
 * The people that texts name: every mention of each in all texts, however it is written. Only the name tells who is who,
 * so what comes out is "the same name, as far as spelling goes", and no more.
 */
import type { Segmented, Span } from '../types.ts';
import { namesIn } from './names-found.ts';
import { differencesOf, printingOf, type NameDifference, type Printing } from './names-forms.ts';
import { groupNames } from './names-groups.ts';
import type { FoundName } from './names-parts.ts';
import { nameLikeness, type FullName } from './names-same.ts';

export interface NameMention extends Span {
  readonly witness: string;
  /** Index of the way it is written. */
  readonly form: number;
  /** The list item that it opens; null in running text. */
  readonly row: Span | null;
}

/** One way in which a name is written. Told by a mention, never by its letters: mask before showing. */
export interface NameForm {
  /** Index of its first mention. */
  readonly first: number;
  /** From the fullest form; empty for that one. */
  readonly differs: readonly NameDifference[];
}

export interface NamedPerson {
  /** By witness id, then in text order. */
  readonly mentions: readonly NameMention[];
  /** The fullest first, then by first mention. */
  readonly forms: readonly NameForm[];
}

/** People in order of first mention by witness id. The order of `texts` changes nothing. */
export function peopleIn(texts: readonly Segmented[]): readonly NamedPerson[] {
  const sorted = texts.toSorted((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
  const found = sorted.map((text) => ({ text, names: namesIn(text) }));
  const all = found.flatMap(({ names }) => names);
  const groups = groupsOf(all);
  const textOf = new Map(sorted.map(({ id, text }) => [id, text]));
  const printed = ({ witness, start, end }: FoundName) => textOf.get(witness)?.slice(start, end) ?? '';
  return groups
    .map((group) => personOf(group, printed))
    .sort((x, y) => byPlace(x.mentions[0] as NameMention, y.mentions[0] as NameMention));
}

/** Each name by its person: full names first, then the surnames that stand for them. */
function groupsOf(all: readonly FoundName[]): readonly FoundName[][] {
  const full = distinct(sureOrAlike(all.filter(({ parts }) => parts > 1)));
  const groups = groupNames(full).map((group) => group.flatMap((n) => full[n]?.found ?? []));
  const titled = all.filter(({ parts, sure }) => parts === 1 && sure);
  const ownersOf = ownerFinder(groups);
  // "President Roe" where no text, or more than one person, has the full name.
  const lone = distinct(titled.filter((name) => ownersOf(name).length !== 1)).map(({ found }) => [...found]);
  const people = [...groups, ...lone];
  const isIn = new Set(lone.flat());
  const ownerOf = ownerFinder(people);
  const owned = people.map((group) => [...group]);
  for (const name of all) {
    const owners = name.parts > 1 || isIn.has(name) ? [] : ownerOf(name);
    if (owners.length === 1) owned[owners[0] as number]?.push(name);
  }
  return owned;
}

/** Whose surname a word is: of those whom the same text names; after a title, of all. */
function ownerFinder(groups: readonly (readonly FoundName[])[]): (name: FoundName) => readonly number[] {
  const bySurname = new Map<string, Map<number, Set<string>>>();
  groups.forEach((group, n) => {
    for (const { surname, witness } of group) {
      const owners = bySurname.get(surname) ?? new Map<number, Set<string>>();
      bySurname.set(surname, owners.set(n, (owners.get(n) ?? new Set()).add(witness)));
    }
  });
  return ({ surname, witness, sure }) => {
    const owners = [...(bySurname.get(surname) ?? [])];
    const near = owners.filter(([, witnesses]) => witnesses.has(witness));
    return (near.length > 0 || !sure ? near : owners).map(([n]) => n);
  };
}

interface Distinct extends FullName {
  readonly found: readonly FoundName[];
}

/** By words, in the order of letters. */
function distinct(names: readonly FoundName[]): readonly Distinct[] {
  const byWords = new Map<string, FoundName[]>();
  for (const name of names) {
    const key = name.words.join(' ');
    const known = byWords.get(key);
    if (known) known.push(name);
    else byWords.set(key, [name]);
  }
  return [...byWords.keys()].sort().map((key) => {
    const found = byWords.get(key) as FoundName[];
    return { words: found[0]?.words ?? [], witnesses: new Set(found.map(({ witness }) => witness)), found };
  });
}

/** Names that are surely a person's, and those that another text has for one, the same or nearly. */
function sureOrAlike(names: readonly FoundName[]): readonly FoundName[] {
  const sure = distinct(names.filter((name) => name.sure));
  const bySurname = new Map<string, Distinct[]>();
  for (const name of sure) {
    const key = name.words.at(-1) ?? '';
    bySurname.set(key, [...(bySurname.get(key) ?? []), name]);
  }
  return names.filter((name) => {
    if (name.sure) return true;
    const alike = bySurname.get(name.words.at(-1) ?? '') ?? [];
    const asFull = { words: name.words, witnesses: new Set([name.witness]) };
    return alike.some((other) => nameLikeness(asFull, other) !== null);
  });
}

function personOf(group: readonly FoundName[], printed: (name: FoundName) => string): NamedPerson {
  const inOrder = group.toSorted(byPlace);
  const forms = new Map<string, { readonly printing: Printing; readonly first: number }>();
  inOrder.forEach((name, first) => {
    const printing = printingOf(printed(name), name.words, name.inverted);
    if (!forms.has(printing.printed)) forms.set(printing.printed, { printing, first });
  });
  const fullest = [...forms.values()].reduce((best, form) => (isFuller(form.printing, best.printing) ? form : best));
  const ordered = [fullest, ...[...forms.values()].filter((form) => form !== fullest)];
  const indexOf = new Map(ordered.map(({ printing }, index) => [printing.printed, index]));
  return {
    mentions: inOrder.map((name) => ({
      witness: name.witness,
      start: name.start,
      end: name.end,
      form: indexOf.get(printingOf(printed(name), name.words, name.inverted).printed) ?? 0,
      row: name.row,
    })),
    forms: ordered.map(({ printing, first }) => ({ first, differs: differencesOf(printing, fullest.printing) })),
  };
}

/** Given name first before the other order, then more words, then more letters. */
function isFuller(x: Printing, y: Printing): boolean {
  if (x.parts === 1 || y.parts === 1) return x.parts > y.parts;
  if (x.inverted !== y.inverted) return y.inverted;
  if (x.words.length !== y.words.length) return x.words.length > y.words.length;
  return x.printed.length > y.printed.length;
}

function byPlace(x: Span & { readonly witness: string }, y: Span & { readonly witness: string }): number {
  return x.witness === y.witness ? x.start - y.start : x.witness < y.witness ? -1 : 1;
}
