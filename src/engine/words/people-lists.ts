/** People in lists and running text: what each text says of each, and how long its lists are. Read by rule, by spans. */
import type { Segmented, Span } from '../types.ts';
import type { Figure } from './figures.ts';
import { peopleIn, type NamedPerson } from './names.ts';
import { factsIn, type PersonFact } from './people-lists-facts.ts';
import { listsIn, type NameList } from './people-lists-rows.ts';
import { sizesIn, type StatedSize } from './people-lists-sizes.ts';

export interface People {
  readonly persons: readonly NamedPerson[];
  /** By person, then by witness id and place. */
  readonly facts: readonly PersonFact[];
  /** Lists of names, by witness id and place. */
  readonly lists: readonly NameList[];
  /** Numbers that a text gives for a list of people, by witness id and place. */
  readonly sizes: readonly StatedSize[];
}

/** A text with its figures, which the caller has read before. */
export interface PeopleText {
  readonly segmented: Segmented;
  readonly figures: readonly Figure[];
}

/** Reads all texts together: a name of one tells who is meant in another. The order of `texts` changes nothing. */
export function readPeople(texts: readonly PeopleText[]): People {
  const sorted = texts.toSorted((x, y) => (x.segmented.id < y.segmented.id ? -1 : 1));
  const persons = peopleIn(sorted.map(({ segmented }) => segmented));
  const named = new Map<string, NamedHere[]>();
  persons.forEach(({ mentions }, person) => {
    for (const { witness, start, end, row } of mentions) {
      const here = named.get(witness);
      if (here) here.push({ start, end, person, row });
      else named.set(witness, [{ start, end, person, row }]);
    }
  });
  const read = sorted.map(({ segmented, figures }) => {
    const here = (named.get(segmented.id) ?? []).sort((a, b) => a.start - b.start);
    const lists = listsIn(segmented, here);
    return { lists, facts: factsIn(segmented, here, lists), sizes: sizesIn(segmented, figures, lists) };
  });
  return {
    persons,
    // Sorting is stable: within a person the order of texts and places stays.
    facts: read.flatMap(({ facts }) => once(facts)).sort((a, b) => a.person - b.person),
    lists: read.flatMap(({ lists }) => lists),
    sizes: read.flatMap(({ sizes }) => sizes),
  };
}

/** The same, and no reading where the texts are those of the last one: another lexicon changes no name. */
export function peopleReader(): (texts: readonly PeopleText[]) => People {
  let last: { readonly texts: readonly PeopleText[]; readonly people: People } | null = null;
  return (texts) => {
    const isSame =
      last?.texts.length === texts.length && texts.every((text, i) => text.segmented === last?.texts[i]?.segmented);
    if (!last || !isSame) last = { texts, people: readPeople(texts) };
    return last.people;
  };
}

/** Two rows of one person have one lead-in. */
function once(facts: readonly PersonFact[]): readonly PersonFact[] {
  const seen = new Set<string>();
  return facts.filter(({ person, kind, start }) => {
    const key = `${person} ${kind} ${start}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A mention in one text, with the index of the person. */
export interface NamedHere extends Span {
  readonly person: number;
  readonly row: Span | null;
}
