/** People of lists and of running text, with what each document says of them. */
import { fold } from '../../../engine/text/fold.ts';
import type { FactKind, PersonFact } from '../../../engine/words/people-lists-facts.ts';
import type { People } from '../../../engine/words/people-lists.ts';
import { wordsOf, type Scene } from '../../../state/scene.ts';
import { personEntries, type PersonEntry } from '../people/person-entries.ts';

export interface PersonRow {
  readonly entry: PersonEntry;
  /** What each document says, in the order of `FACT_KINDS`; a document that only names the person has none. */
  readonly facts: ReadonlyMap<string, readonly PersonFact[]>;
  /** Kinds that two documents or more tell of, and how far their words agree. */
  readonly compared: readonly { readonly kind: FactKind; readonly agree: keyof typeof AGREE_WORDS }[];
}

/** In the order in which they are shown. */
export const FACT_KINDS: readonly FactKind[] = ['age', 'origin', 'status', 'charge', 'place', 'said'];

export const FACT_WORDS: Readonly<Record<FactKind, string>> = {
  age: 'Age',
  origin: 'Nationality or home',
  status: 'Status',
  charge: 'Charge',
  place: 'Place',
  said: 'Says',
};

/** Those who stand in a list, or of whom a document says more than a name; people of several documents first. */
export function personRows(scene: Scene, people: People, docs: readonly string[]): readonly PersonRow[] {
  const rows = personEntries(scene, people, docs).flatMap((entry) => {
    const said = people.facts.filter(({ person, witness }) => entry.persons.includes(person) && docs.includes(witness));
    const inList = [...entry.mentions.values()].flat().some(({ row }) => row !== null);
    if (said.length === 0 && !inList) return [];
    const facts = new Map(docs.map((id) => [id, inKinds(said.filter(({ witness }) => witness === id))]));
    return [{ entry, facts, compared: compare(scene, facts) }];
  });
  const isShared = ({ entry }: PersonRow) => entry.mentions.size > 1;
  return [...rows.filter(isShared), ...rows.filter((row) => !isShared(row))];
}

function inKinds(facts: readonly PersonFact[]): readonly PersonFact[] {
  return FACT_KINDS.flatMap((kind) => facts.filter((fact) => fact.kind === kind));
}

export const AGREE_WORDS = { all: 'same words', some: 'some of the same words', none: 'other words' } as const;

function compare(scene: Scene, facts: PersonRow['facts']): PersonRow['compared'] {
  return FACT_KINDS.flatMap((kind) => {
    const said = [...facts.values()]
      .map((list) => new Set(list.filter((fact) => fact.kind === kind).map((fact) => plainWords(scene, fact))))
      .filter(({ size }) => size > 0);
    if (said.length < 2) return [];
    const all = new Set(said.flatMap((words) => [...words]));
    const shared = [...all].filter((words) => said.every((each) => each.has(words)));
    return [{ kind, agree: shared.length === all.size ? 'all' : shared.length > 0 ? 'some' : 'none' }];
  });
}

/** Without regard to capitals and marks; of an age the number alone. */
function plainWords(scene: Scene, fact: PersonFact): string {
  const { form } = fold(wordsOf(scene, fact.witness, fact));
  return fact.kind === 'age' ? (/\d+/.exec(form)?.[0] ?? form) : (form.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** What a document says of a person, a line for each label, the same words once. */
export function factGroups(scene: Scene, facts: readonly PersonFact[]): readonly FactGroup[] {
  const groups = new Map<string, Set<string>>();
  for (const fact of facts) {
    const words = wordsOf(scene, fact.witness, fact).replace(/\s+/g, ' ');
    groups.set(labelOf(fact), (groups.get(labelOf(fact)) ?? new Set()).add(words));
  }
  return [...groups].map(([label, words]) => ({ label, words: [...words] }));
}

export interface FactGroup {
  readonly label: string;
  readonly words: readonly string[];
}

/** The same as one line, for files and filters. */
export function factLine(scene: Scene, facts: readonly PersonFact[]): string {
  return factGroups(scene, facts)
    .map(({ label, words }) => `${label}: ${words.join('; ')}`)
    .join('. ');
}

function labelOf({ kind, from }: PersonFact): string {
  return from === 'list' ? `${FACT_WORDS[kind]}, of the whole list` : FACT_WORDS[kind];
}

export function comparedWords({ compared }: PersonRow): string {
  return compared.map(({ kind, agree }) => `${FACT_WORDS[kind]}: ${AGREE_WORDS[agree]}`).join('; ');
}
