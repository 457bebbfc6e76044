import { describe, expect, test } from 'vitest';
import { LEAST_WORDS } from '../../../src/engine/align/links.ts';
import { ledger, sharedOf, totalOf, type Account } from '../../../src/engine/compare/ledger.ts';
import { classesAt, VERBATIM_RUN, WORD_CLASSES } from '../../../src/engine/compare/ledger-classes.ts';
import { ledgerText } from '../../../src/engine/compare/ledger-words.ts';
import { sharedElsewhere } from '../../../src/engine/compare/ledger-elsewhere.ts';
import { segment } from '../../../src/engine/text/segment.ts';
import type { Passage } from '../../../src/engine/types.ts';
import { bundledCorpus } from '../../support/bundled.ts';
import { spanIn } from '../../support/notation.ts';

describe('the class of a word', () => {
  const inClasses = (here: string, there: string) =>
    [...classesAt(here.split(' '), there.split(' '))].map((found) => WORD_CLASSES[found]![0]).join('');

  test('is verbatim in a row of eight of the same words, edited beside it, reworded where little is the same', () => {
    expect(inClasses('a b c d e f g h i', 'x a b c d e f g h')).toBe('vvvvvvvve');
    expect(inClasses('a b c d e f g i', 'x a b c d e f g')).toBe('eeeeeeee');
    expect(inClasses('a b c d e f g h i', 'p q a r s t b u v')).toBe('rrrrrrrrr');
  });

  test('is verbatim too where the shorter reading stands whole in the other', () => {
    expect(inClasses('a b c', 'a b c')).toBe('vvv');
    expect(inClasses('p q a b c r s', 'a b c')).toBe('rrvvvrr');
  });

  test('wants as many words in a row as the engine wants of a copy', () => {
    expect(VERBATIM_RUN).toBe(LEAST_WORDS);
  });
});

describe('the ledger of the bundled texts', () => {
  const { witnesses, review } = bundledCorpus();
  const segmented = witnesses.map(({ id, text, blocks }) => segment({ id, text, blocks }));
  const texts = segmented.map(ledgerText);
  const passages = review!.decisions.flatMap((decision) =>
    decision.decision === 'link' ? [{ ...decision, repeats: [], absences: [] }] : [],
  );
  const base = texts.find(({ id }) => id === 'dhs')!;
  const others = texts.filter((text) => text !== base);
  const { sentences } = segmented.find(({ id }) => id === 'dhs')!;
  const found = ledger(base, others, passages, sentences);
  const of = (id: string) => found.entries.find(({ witness }) => witness === id)!;
  const verbatim = ({ classes }: Account) => [totalOf(classes.verbatim), classes.verbatim.outside];

  test('gives Newsweek the 311 words in rows of eight that a count by hand gave, nearly all of them quoted', () => {
    expect(verbatim(of('newsweek').of)).toEqual([311, 8]);
    expect(verbatim(of('newsweek').ofBase)).toEqual([311, 137]);
  });

  test('gives the other articles a verbatim share within one in a hundred of the count by hand, all of it quoted', () => {
    const shares = { fox: 0.041, epoch: 0.145, breitbart: 0.202 };
    for (const [id, share] of Object.entries(shares)) {
      const [words, outside] = verbatim(of(id).of);
      const all = of(id).of.words + of(id).of.around;
      expect(Math.abs(words! / all - share)).toBeLessThan(0.01);
      expect(outside).toBe(0);
    }
  });

  test('lists a sentence as used by exactly the documents that have words of it', () => {
    for (const { entries, sentences } of [found]) {
      for (const { witness, ofBase } of entries) {
        const used = sentences.flatMap(({ uses }) => uses.filter((use) => use.witness === witness));
        expect(used.reduce((sum, { words }) => sum + words, 0)).toBe(sharedOf(ofBase));
      }
    }
  });

  test('finds wording of a source that is not in the set: whole passages, and words put into one', () => {
    const elsewhere = sharedElsewhere(base, others, passages as unknown as Passage[]);
    const words = elsewhere.flatMap(({ lacks, readings }) => {
      const [first] = readings;
      const { text } = witnesses.find(({ id }) => id === first!.witness)!;
      return [
        `${lacks}: ${text.slice(first!.start, first!.end).slice(0, 30)} ${readings.map((r) => r.witness).join()}`,
      ];
    });
    expect(words).toContain('words: such as Wake County fox,epoch,breitbart');
    expect(words).toContain('passage: The only way a person is subje epoch,breitbart');
    expect(elsewhere.every(({ readings }) => readings.every(({ witness }) => witness !== 'dhs'))).toBe(true);
  });
});

test('nothing is called a source elsewhere where the base is incomplete, or where one document alone has it', () => {
  const wording = 'The river rose by two metres on Tuesday night and the lower bridge was closed';
  const inputs = ['a', 'b', 'c'].map((id) => segment({ id, text: id === 'a' ? 'Nothing of it here.' : `${wording}.` }));
  const [base, ...others] = inputs.map(ledgerText);
  const reading = (witness: string) => ({ witness, ...spanIn(`${wording}.`, wording) });
  const passage = { id: 'p', readings: [reading('b'), reading('c')] };
  const state = (state: 'not-found' | 'text-incomplete') => [{ witness: 'a', state, nearest: null }];
  const count = (passages: Pick<Passage, 'id' | 'readings' | 'absences'>[]) =>
    sharedElsewhere(base!, others, passages).length;
  expect(count([{ ...passage, absences: state('not-found') }])).toBe(1);
  expect(count([{ ...passage, absences: state('text-incomplete') }])).toBe(0);
  expect(count([{ ...passage, readings: [reading('b')], absences: [] }])).toBe(0);
});
