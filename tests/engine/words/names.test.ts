import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/corpus/people.ts';
import { segment } from '../../../src/engine/index.ts';
import { peopleIn, type NamedPerson } from '../../../src/engine/words/names.ts';
import { bundledCorpus } from '../../support/bundled.ts';

describe('the people that texts name', () => {
  it('are one where a given name is short, a middle name or the title is missing', () => {
    expect(
      people({
        a: 'Director Matthew T. Orbeck spoke on Monday. The plan is sound, said Orbeck.',
        b: 'The plan is sound, said Director Matt Orbeck. Matthew Orbeck left at noon.',
      }),
    ).toEqual(['Matthew T. Orbeck | Orbeck: surname-alone | Matt Orbeck: given, fewer | Matthew Orbeck: fewer']);
  });

  it('are one where a surname stands first, or is a letter off beside two more words', () => {
    expect(
      people({
        a: 'The list of names includes:\n\n*Erik Walter Nordin-Salvesen -- theft\n*Tom Ivan Bolt -- fraud',
        b: 'Erik Walter Nordin-Salvesn, 40, was held. Bolt, Tom Ivan, is at large.',
      }),
    ).toEqual(['Erik Walter Nordin-Salvesen | Erik Walter Nordin-Salvesn: letters', 'Tom Ivan Bolt']);
  });

  it('reads a list that puts surnames first', () => {
    const rows = ['NORTH FELLS Lee-Roe, Ann', 'SOUTH FELLS Marsh, Paul Ivan', 'EAST FELLS De la Cruz, Ana'];
    expect(
      people({ a: 'Ann Lee-Roe, 30, was seen. Lee-Roe left.', b: rows.map((row) => `* ${row}`).join('\n') }),
    ).toEqual([
      'Ann Lee-Roe | Lee-Roe: surname-alone | Lee-Roe, Ann: surname-first',
      'Marsh, Paul Ivan',
      'De la Cruz, Ana',
    ]);
  });

  it.each([
    ['two surnames a letter apart', 'Anna Olsen, 30, was hurt.', 'Anna Olson, 30, was hurt.'],
    ['surnames that begin otherwise', 'Juan Hernandez, 30, was hurt.', 'Juan Fernandez, 30, was hurt.'],
    ['other given names', 'Maria Lindquist, 30, was hurt.', 'Mario Lindquist, 30, was hurt.'],
    ['a given name that only begins like another', 'Jose Almeida, 30, was hurt.', 'Joseph Almeida, 30, was hurt.'],
  ])('are two: %s', (_, a, b) => {
    expect(people({ a, b })).toHaveLength(2);
  });

  it('are two where one text has both spellings of a short name', () => {
    expect(people({ a: 'Ann Halvorsen, 30, and Ann Halvorson, 31, were hurt.' })).toHaveLength(2);
  });

  it('leave a name by itself that fits two others', () => {
    const all = people({
      a: 'Maria Lopez Vidal, 30, was hurt. Maria Ruiz Vidal, 41, was not.',
      b: 'Maria Vidal, 30, was hurt.',
    });
    expect(all).toHaveLength(3);
  });

  it('own a surname alone only where their text names one of them in full', () => {
    expect(people({ a: 'Ann Marsh, 30, and Paul Marsh, 40, spoke. Marsh left.', b: 'Marsh is a town.' })).toEqual([
      'Ann Marsh',
      'Paul Marsh',
    ]);
  });

  it('are no places, firms or units', () => {
    expect(
      people({ a: 'King County Jail said so. North Fells, a town, is far. Special Response Teams went in.' }),
    ).toEqual([]);
    expect(people({ a: '"It sank," said Paul Roe of Mill Falls, who had a boat.' })).toEqual(['Paul Roe']);
  });

  it('are found in quoted words and captions', () => {
    expect(people({ a: '"Officers arrested Ann Lee-Roe, 56, in Fells," the agency said.' })).toEqual(['Ann Lee-Roe']);
  });
});

describe('the people of the bundled texts', () => {
  const corpus = bundledCorpus();
  const found = peopleIn(corpus.witnesses.map(segment));
  const numbers = found.map((person) => numbersOf(person));

  it('are the 39 private people, each once, and eight more', () => {
    expect(numbers.filter((each) => each.length > 1)).toEqual([]);
    expect(numbers.flat().sort((a, b) => a - b)).toEqual(corpus.people.map(({ number }) => number));
    expect(namesOf(found.filter((_, i) => numbers[i]?.length === 0)).toSorted()).toEqual([
      'Bill Waybourn',
      'Gerald Baker',
      'Ken Cuccinelli',
      'Mark Elrich',
      'Matthew T. Albence',
      'Rick Brown',
      'Thom Tillis',
      'Trump',
    ]);
  });

  it('are named where the corpus says: no private mention is missed', () => {
    const missed = corpus.witnesses.flatMap(({ id, text }) =>
      findNames(text, corpus.people).filter(
        ({ start, end }) =>
          !found.some((person) => person.mentions.some((m) => m.witness === id && m.start < end && start < m.end)),
      ),
    );
    expect(missed.map(({ person }) => person)).toEqual([]);
  });

  it('tell three ways of one given name, and the one surname that is spelt in two ways', () => {
    const mentions = (name: string) => found[namesOf(found).indexOf(name)]?.mentions ?? [];
    const counts = corpus.witnesses.map(
      ({ id }) => mentions('Matthew T. Albence').filter((m) => m.witness === id).length,
    );
    expect(counts).toEqual([2, 3, 4, 3, 6]);
    const misspelt = numbers.flatMap((each, i) =>
      found[i]?.forms.some(({ differs }) => differs.includes('letters')) ? each : [],
    );
    expect(misspelt).toEqual([4]);
  });

  function numbersOf({ mentions }: NamedPerson): number[] {
    const all = mentions.flatMap(({ witness, start, end }) =>
      findNames(corpus.witnesses.find(({ id }) => id === witness)?.text ?? '', corpus.people)
        .filter((name) => name.start < end && start < name.end)
        .map(({ person }) => person),
    );
    return [...new Set(all)];
  }

  function namesOf(persons: readonly NamedPerson[]): string[] {
    return persons.map(({ mentions, forms }) => {
      const at = mentions[forms[0]?.first ?? 0];
      return corpus.witnesses.find(({ id }) => id === at?.witness)?.text.slice(at?.start, at?.end) ?? '';
    });
  }
});

/** Each person as the ways of writing the name, with what differs from the first. */
function people(texts: Readonly<Record<string, string>>): string[] {
  const inputs = Object.entries(texts).map(([id, text]) => ({ id, text }));
  return peopleIn(inputs.map(segment)).map(({ mentions, forms }) =>
    forms
      .map(({ first, differs }) => {
        const { witness = '', start = 0, end = 0 } = mentions[first] ?? {};
        const words = texts[witness]?.slice(start, end) ?? '';
        return differs.length > 0 ? `${words}: ${differs.join(', ')}` : words;
      })
      .join(' | '),
  );
}
