/** The people of the documents shown, as the page may show them: of a private person no letter while names are masked. */
import { findNames, personLabel, type NameSpan } from '../../../corpus/people.ts';
import type { Corpus } from '../../../corpus/schema.ts';
import type { NameDifference } from '../../../engine/words/names-forms.ts';
import type { NameMention } from '../../../engine/words/names.ts';
import type { People } from '../../../engine/words/people-lists.ts';
import { wordsOf, type Scene } from '../../../state/scene.ts';

export interface PersonEntry {
  /** Number of a private person, or of the row: no words, for it goes into addresses. */
  readonly key: string;
  /** The fullest form of all documents, shown or not; "Person 4" while the name is masked. */
  readonly name: string;
  readonly isMasked: boolean;
  /** Null for people whom the corpus does not list as private. */
  readonly number: number | null;
  /** Indexes of the evidence's people: more than one where the corpus knows two names for one person. */
  readonly persons: readonly number[];
  /** Those of the documents shown, the fullest first. */
  readonly forms: readonly FormEntry[];
  /** By document. */
  readonly mentions: ReadonlyMap<string, readonly NameMention[]>;
  /** Documents whose lists have the person in two rows or more. */
  readonly twice: readonly string[];
}

/** One way in which the name is written. */
export interface FormEntry {
  /** As shown; null while the name is masked. */
  readonly words: string | null;
  readonly differs: readonly NameDifference[];
  readonly mentions: readonly NameMention[];
}

/** Entries in the order in which the documents first name them, `docs` being the reader's order. */
export function personEntries(scene: Scene, people: People, docs: readonly string[]): readonly PersonEntry[] {
  const numberAt = privateNumbers(scene.corpus);
  const rowsOf = listRows(people);
  const groups = new Map<string, { number: number | null; persons: number[] }>();
  people.persons.forEach(({ mentions }, person) => {
    const number = mentions.map(numberAt).find((each) => each !== null) ?? null;
    const key = number === null ? `p${person}` : `n${number}`;
    const known = groups.get(key);
    if (known) known.persons.push(person);
    else groups.set(key, { number, persons: [person] });
  });
  return [...groups]
    .flatMap(([key, { number, persons }]) => entryOf(scene, people, rowsOf, docs, key, number, persons) ?? [])
    .sort((x, y) => compareFirst(x, y, docs));
}

function entryOf(
  scene: Scene,
  { persons: all }: People,
  rowsOf: ReturnType<typeof listRows>,
  docs: readonly string[],
  key: string,
  number: number | null,
  persons: readonly number[],
): PersonEntry | null {
  const isMasked = number !== null && !scene.namesShown;
  const shown = ({ witness }: NameMention) => docs.includes(witness);
  const forms = persons.flatMap((person) => {
    const { forms: ways = [], mentions = [] } = all[person] ?? {};
    return ways.flatMap(({ differs, first }, form): FormEntry[] => {
      const uses = mentions.filter((mention) => mention.form === form && shown(mention));
      const at = mentions[first];
      if (uses.length === 0 || !at) return [];
      return [{ words: isMasked ? null : plain(wordsOf(scene, at.witness, at)), differs, mentions: uses }];
    });
  });
  const named = all[persons[0] ?? -1];
  const fullest = named?.mentions[named.forms[0]?.first ?? 0];
  if (forms.length === 0 || !fullest) return null;
  const found = forms.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const rows = (id: string) => persons.reduce((sum, person) => sum + (rowsOf.get(`${person} ${id}`) ?? 0), 0);
  return {
    key,
    name: isMasked ? personLabel(number) : plain(wordsOf(scene, fullest.witness, fullest)),
    isMasked,
    number,
    persons,
    forms,
    mentions: new Map(
      docs.flatMap((id) => {
        const here = found.filter(({ witness }) => witness === id);
        return here.length > 0 ? [[id, here]] : [];
      }),
    ),
    twice: docs.filter((id) => rows(id) > 1),
  };
}

/** How many rows of a document's lists have a person, by both. */
function listRows({ lists }: People): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const { witness, rows: all } of lists)
    for (const { person } of all) rows.set(`${person} ${witness}`, (rows.get(`${person} ${witness}`) ?? 0) + 1);
  return rows;
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ');
}

function compareFirst(x: PersonEntry, y: PersonEntry, docs: readonly string[]): number {
  const place = ({ mentions }: PersonEntry) => {
    const doc = docs.findIndex((id) => mentions.has(id));
    return { doc, start: mentions.get(docs[doc] ?? '')?.[0]?.start ?? 0 };
  };
  const [a, b] = [place(x), place(y)];
  return a.doc - b.doc || a.start - b.start;
}

/** Tells of a mention which private person it names, whether names are shown or not. */
function privateNumbers({ witnesses, people }: Corpus): (mention: NameMention) => number | null {
  const names = new Map<string, readonly NameSpan[]>();
  const textOf = new Map(witnesses.map(({ id, text }) => [id, text]));
  return ({ witness, start, end }) => {
    const here = names.get(witness) ?? findNames(textOf.get(witness) ?? '', people);
    names.set(witness, here);
    return here.find((name) => name.start < end && start < name.end)?.person ?? null;
  };
}
