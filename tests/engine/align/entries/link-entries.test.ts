import { describe, expect, test } from 'vitest';
import { align } from '../../../../src/engine/align/align.ts';
import { prepare } from '../../../../src/engine/align/frame.ts';
import type { Link, WitnessInput } from '../../../../src/engine/types.ts';
import { rows, witnesses } from '../../../support/notation.ts';

/** Texts of one list each: an introduction, then one item a paragraph, so that item n is paragraph n + 1. */
function lists(items: Readonly<Record<string, readonly string[]>>): WitnessInput[] {
  const paragraphs = Object.entries(items).map(([id, own]): [string, string[]] => [
    id,
    [`What ${id} prints:`, ...own.map((item) => `* ${item}`)],
  ]);
  return witnesses(Object.fromEntries(paragraphs));
}

/** Entries and copies alone: a paraphrase might link an entry as well. */
const alone = (inputs: readonly WitnessInput[]) =>
  align(prepare(inputs), undefined, { without: new Set(['paraphrase'] as const) });

const linked = (items: Readonly<Record<string, readonly string[]>>) => rows(alone(lists(items)));

function onlyLink(items: Readonly<Record<string, readonly string[]>>): Link {
  const links = alone(lists(items)).passages.flatMap((passage) => passage.links);
  expect(links).toHaveLength(1);
  return links[0] as Link;
}

describe('entries of two lists', () => {
  test('are one where they name the same person and say the same', () => {
    expect(linked({ A: ['Ann Lee – arson', 'Bo Diaz – theft'], B: ['Bo Diaz – theft', 'Ann Lee – arson'] })).toEqual([
      'A2:B3',
      'A3:B2',
    ]);
  });

  test('whatever the order of the name, its accents and its hyphens', () => {
    expect(linked({ A: ['Díaz-Vera, Ángel', 'Lee, Ann'], B: ['Ann Lee: arson', 'Angel Diaz Vera: theft'] })).toEqual([
      'A2:B3',
      'A3:B2',
    ]);
  });

  test('whatever is said of a person, one who is called otherwise is another', () => {
    const said = 'charged with two counts of indecent liberties with a child and one count of larceny of a firearm';
    expect(linked({ A: [`Ann Lee – ${said}`], B: [`Bo Diaz – ${said}`] })).toEqual([]);
  });

  test('are not one where both say something, and nothing the same', () => {
    expect(linked({ A: ['Ann Lee – arson'], B: ['Ann Lee – forgery of cheques'] })).toEqual([]);
  });

  test('what every entry says is not the same', () => {
    const others = ['Bo Diaz – charged with theft', 'Cy Ray – charged with fraud', 'Di Orr – charged with assault'];
    const items = { A: ['Ann Lee – charged with arson', ...others], B: ['Ann Lee – charged with murder', ...others] };
    expect(linked(items)).toEqual(['A3=B3', 'A4=B4', 'A5=B5']);
  });

  test('may differ in a figure', () => {
    expect(linked({ A: ['Harbor Freight: $2.5 million'], B: ['Harbor Freight: $2.4 million'] })).toEqual(['A2:B2']);
    expect(linked({ A: ['Rovers 3', 'Albion 1'], B: ['Albion 2', 'Rovers 3'] })).toEqual(['A2:B3', 'A3:B2']);
  });

  test('of a single word are one only where half of the rest agrees', () => {
    expect(linked({ A: ['Update: bridge closed on Monday'], B: ['Update: bridge opened in spring rain'] })).toEqual([]);
  });

  test('go on to the next sentence where the first is a name and an age', () => {
    expect(linked({ A: ['Ann Lee, 40. Charged with arson.'], B: ['Ann Lee – arson'] })).toEqual(['A2:B2']);
    expect(linked({ A: ['Ann Lee, 40. Charged with arson.'], B: ['Ann Lee – forgery'] })).toEqual([]);
  });
});

describe('a person whom one list has twice', () => {
  test('meets the entry that says more of the same; the other is a repeat', () => {
    const items = { A: ['Ann Lee – arson', 'Ann Lee – forgery of cheques'], B: ['Ann Lee – forgery, theft'] };
    expect(linked(items)).toEqual(['A3:B2(A2)']);
  });

  test('meets both where the other list has both', () => {
    const items = { A: ['Ann Lee – arson', 'Ann Lee – forgery'], B: ['Ann Lee – forgery', 'Ann Lee – arson'] };
    expect(linked(items)).toEqual(['A2:B3', 'A3:B2']);
    expect(linked({ A: ['Ann Lee – arson', 'Ann Lee – arson'], B: ['Ann Lee – arson', 'Ann Lee – arson'] })).toEqual([
      'A2:B2',
      'A3:B3',
    ]);
  });

  test('is counted, also where no other list has the person', () => {
    const items = { A: ['Ann Lee – arson', 'Ann Lee – forgery'], B: ['Bo Diaz – theft'] };
    expect(alone(lists(items)).counts).toMatchObject({ entries: 3, entriesAgain: 1 });
  });

  test('spelt two ways, is two people to that list', () => {
    const items = { A: ['Ann Walker – arson', 'Ann Waker – arson'], B: ['Ann Walker – arson'] };
    expect(linked(items)).toEqual(['A2:B2']);
  });
});

describe('entries of many lists', () => {
  test('are one passage', () => {
    const items = {
      A: ['Ann Walker – arson'],
      B: ['Walker, Ann: arson, theft'],
      C: ['Ann Waker – arson'],
      D: ['Bo Ray – arson'],
    };
    expect(linked(items)).toEqual(['A2:B2:C2']);
  });

  test('a name that would fit two people joins the likelier one', () => {
    const items = { A: ['Ann May Lee – arson'], B: ['Ann Roe Lee – arson'], C: ['Ann Lee – arson'] };
    expect(linked(items)).toHaveLength(1);
  });
});

test('prose about the person is no entry', () => {
  const inputs = [
    ...lists({ A: ['Ann Lee – arson'] }),
    ...witnesses({ B: ['Ann Lee, a baker from Leith, spoke to reporters.'] }),
  ];
  expect(alone(inputs).passages).toEqual([]);
});

test('a measurement may leave the stage out', () => {
  const frame = prepare(lists({ A: ['Ann Lee – arson'], B: ['Ann Lee – arson'] }));
  expect(align(frame, undefined, { without: new Set(['entries', 'paraphrase']) }).passages).toEqual([]);
});

describe('the record of an entry', () => {
  test('says how alike the names are and what both say', () => {
    const link = onlyLink({ A: ['Kirk Nunez-Serraios – arson and theft'], B: ['Nunez-Seraios, Kirk: theft'] });
    expect(link).toMatchObject({ kind: 'entry', explanation: { stage: 'entries', rule: 'same-person' } });
    expect(link.explanation.parts).toMatchObject({ sharedWords: 1, overlap: 1 });
    expect(link.explanation.parts['name']).toBeLessThan(1);
    expect(link.explanation.supports).toEqual([
      'same name, written another way',
      'name spelt another way: serraios ~ seraios',
      'same said of it: theft',
    ]);
  });

  test('says where a name is all there is', () => {
    const link = onlyLink({ A: ['Diaz, Angel', 'Lee, Ann'], B: ['Angel Diaz – arson'] });
    expect(link).toMatchObject({ score: 1, explanation: { rule: 'same-name', supports: ['same name'] } });
  });
});
