import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/corpus/people.ts';
import { segment } from '../../../src/engine/index.ts';
import { figuresIn } from '../../../src/engine/words/figures.ts';
import { readPeople } from '../../../src/engine/words/people-lists.ts';
import type { WitnessInput } from '../../../src/engine/types.ts';
import { bundledCorpus } from '../../support/bundled.ts';

describe('what a text says of a person it names', () => {
  it.each([
    ['Ann Lee-Roe, 56, was arrested in Oslo.', ['age 56', 'status arrested', 'place Oslo']],
    [
      'Police arrested Ann Lee-Roe, a 56-year-old Danish national, for theft.',
      ['age 56-year-old', 'origin Danish national', 'status arrested', 'charge theft'],
    ],
    [
      'Ann Lee-Roe, 43, of Norway, was charged with fraud and theft in May 2019.',
      ['age 43', 'origin of Norway', 'status charged', 'charge fraud and theft'],
    ],
    ['Ann Lee-Roe, 43, has not been convicted of fraud.', ['age 43', 'status not been convicted', 'charge fraud']],
    [
      'Ann Lee-Roe, 43, left. In 2018, she was convicted on a fraud charge (2nd degree).',
      ['age 43', 'status convicted', 'charge a fraud charge (2nd degree)'],
    ],
    [
      'Ann Lee-Roe, 43, pleaded not guilty to fraud, but was convicted of theft.',
      ['age 43', 'status pleaded not guilty', 'status convicted', 'charge fraud', 'charge theft'],
    ],
  ])('%s', (text, said) => {
    expect(factsOf(text)).toEqual(said);
  });

  it.each([
    [
      'an age of somebody else',
      'Ann Lee-Roe, 43, was charged with robbing a 12-year-old Danish national.',
      ['age 43', 'status charged', 'charge robbing a 12-year-old Danish national'],
    ],
    ['a deed of the person', 'Sheriff Ann Lee-Roe arrested two men and charged the council with neglect.', []],
    [
      'where somebody lives',
      'Ann Lee-Roe, who lives in Oslo, was charged with theft.',
      ['status charged', 'charge theft'],
    ],
    ['another paragraph', 'Ann Lee-Roe, 43, left.\n\nHe was arrested for theft.', ['age 43']],
  ])('does not take %s for it', (_, text, said) => {
    expect(factsOf(text)).toEqual(said);
  });

  it('is said of both where "and" joins two names', () => {
    const found = read([
      { id: 'a', text: 'Ann Lee-Roe, 43, left. Ann Lee-Roe and Paul Marsh were charged with theft, Paul Marsh said.' },
    ]);
    const charged = found.facts.filter(({ kind }) => kind === 'charge').map(({ person }) => person);
    expect(charged).toEqual([0, 1]);
  });

  it('takes what leads in to a list for each of its rows', () => {
    const text =
      'The council met on Friday and said so.\n\nThose who face charges or have convictions include:\n\n*Ann Mary Roe -- theft\n*Paul Ivan Bolt -- fraud';
    expect(factsOf(text).toSorted()).toEqual([
      'charge fraud',
      'charge theft',
      ...['status charges', 'status charges', 'status convictions', 'status convictions'],
    ]);
  });
});

describe('the lists of the bundled texts', () => {
  const corpus = bundledCorpus();
  const found = read(corpus.witnesses);
  const textOf = (id: string) => corpus.witnesses.find((each) => each.id === id)?.text ?? '';

  it('have 29 rows in DHS, and 10 with 9 names in Fox', () => {
    const rows = (id: string) => found.lists.filter(({ witness }) => witness === id).flatMap((list) => list.rows);
    expect(new Set(found.lists.map(({ witness }) => witness))).toEqual(new Set(['dhs', 'fox']));
    expect([rows('dhs').length, new Set(rows('dhs').map(({ person }) => person)).size]).toEqual([29, 29]);
    expect([rows('fox').length, new Set(rows('fox').map(({ person }) => person)).size]).toEqual([10, 9]);
  });

  it('are announced with numbers where no rows follow', () => {
    const stated = found.sizes.map(({ witness, start, end, list }) => [
      witness,
      textOf(witness).slice(start, end),
      list,
    ]);
    expect(stated).toEqual([
      ['breitbart', '11 migrants', null],
      ['breitbart', '25 incarcerated migrants', null],
      ['epoch', '25 illegal aliens', null],
      ['newsweek', '20 immigrants', null],
    ]);
  });

  it('and running text agree on ages 56 and 40, with one nationality each', () => {
    const shared = found.persons.flatMap((each, person) =>
      new Set(each.mentions.map((m) => m.witness)).size > 1 ? [person] : [],
    );
    const said = (kind: string, witness: string) =>
      found.facts
        .filter((fact) => fact.kind === kind && fact.witness === witness && shared.includes(fact.person))
        .map((fact) => textOf(witness).slice(fact.start, fact.end));
    expect(said('age', 'newsweek')).toEqual(['56', '40-year-old']);
    expect(said('age', 'dhs')).toEqual(['56', '40']);
    expect(said('origin', 'newsweek')).toEqual(['Mexican national', 'Mexican national']);
  });

  it('say nothing of a status of anybody but the private people', () => {
    const isPrivate = (person: number) =>
      found.persons[person]?.mentions.some(({ witness, start, end }) =>
        findNames(textOf(witness), corpus.people).some((name) => name.start < end && start < name.end),
      );
    expect(found.facts.filter(({ person }) => !isPrivate(person))).toEqual([]);
  });
});

function factsOf(text: string): string[] {
  return read([{ id: 'a', text }]).facts.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

function read(witnesses: readonly WitnessInput[]) {
  return readPeople(
    witnesses.map(segment).map((segmented) => ({ segmented, figures: figuresIn(segmented.text, segmented.tokens) })),
  );
}
