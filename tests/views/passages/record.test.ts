import { describe, expect, it } from 'vitest';
import type { Link } from '../../../src/engine/types.ts';
import { conflictWords } from '../../../src/views/passages/conflict-words.ts';
import { engineLink } from '../../../src/views/passages/engine-link.ts';
import { ruleSentence, scoreRows, scoreTotal, supportWords } from '../../../src/views/passages/record.ts';
import { makeScene } from '../../../src/state/scene.ts';
import { handle } from '../../../src/worker/handle.ts';
import { bundledCorpus } from '../../support/bundled.ts';

const corpus = bundledCorpus();
const edition = handle({ kind: 'align', witnesses: corpus.witnesses, review: corpus.review });
const scene = makeScene(corpus, edition, false);
const links = [...edition.alone, ...edition.reviewed].flatMap((passage) => passage.links);
const all: readonly Link[] = [...links, ...edition.possible];

describe('the record of a link', () => {
  it('has a sentence for every rule of the engine, and words for every part of a score', () => {
    for (const { explanation } of all) {
      expect(ruleSentence(explanation)).not.toMatch(/^Stage “/);
      for (const { name, means } of scoreRows(explanation)) expect(means, name).not.toBe('');
    }
  });

  it('adds up: start and parts give the sum, the sum gives the chance and the score', () => {
    const paraphrases = all.filter(({ explanation }) => explanation.stage === 'paraphrase');
    expect(paraphrases.length).toBeGreaterThan(10);
    for (const { explanation, score } of paraphrases) {
      const { start, sum, chance } = scoreTotal(explanation) ?? { start: NaN, sum: NaN, chance: NaN };
      const added = scoreRows(explanation).reduce((so, { scored }) => so + (scored?.adds ?? 0), start);
      expect(added).toBeCloseTo(sum, 2);
      expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(chance, 3);
      expect(score).toBe(chance);
    }
  });

  it('counts without a sum where words were copied', () => {
    const copy = all.find(({ explanation }) => explanation.stage === 'runs')!;
    expect(scoreTotal(copy.explanation)).toBeNull();
    expect(scoreRows(copy.explanation).every(({ scored }) => scored === null)).toBe(true);
  });

  it('says what spoke for a link in words, and keeps masked names out', () => {
    const name = corpus.people[0]!.forms[0]!.split(/[\s,]+/)[0]!.toLowerCase();
    expect(supportWords(scene, 'shared number')).toBe('both have the same number');
    expect(supportWords(scene, 'same words by meaning: lawyer ~ attorney')).toBeNull();
    expect(supportWords(scene, 'same said of it: burglary, larceny')).toBe(
      'the same is said of the person: burglary, larceny',
    );
    expect(supportWords(scene, `name spelt another way: ${name} ~ ${name}x`)).toBe('a name is spelt another way');
    const shown = makeScene(corpus, edition, true);
    expect(supportWords(shown, `name spelt another way: ${name} ~ ${name}x`)).toContain(`${name} and ${name}x`);
  });
});

describe('what the engine alone made of a pair that people linked', () => {
  it('is its own link of the two places, where it has one', () => {
    const own = edition.alone[0]!.links[0]!;
    expect(engineLink(edition, own)).toBe(own);
    const nowhere = { start: own.a.end + 1, end: own.a.end + 2 };
    expect(engineLink(edition, { ...own, a: { ...own.a, ...nowhere } })).toBeNull();
  });
});

describe('a conflict', () => {
  const text = corpus.witnesses[0]!.text;
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const { id, outlet } = corpus.witnesses[0]!;

  it('names both numbers, and says so where one has none', () => {
    const number = /\d+/.exec(text)![0];
    expect(conflictWords(scene, { over: 'number', witness: id, a: [at(number)], b: [] }, id)).toBe(
      `It counts another number; ${outlet} counts “${number}”.`,
    );
  });

  it('never names a private person while names are masked', () => {
    const { start, end } = scene.witnesses.get(id)!.names[0]!;
    const words = conflictWords(scene, { over: 'person', witness: id, a: [{ start, end }], b: [{ start, end }] }, id);
    expect(words).toMatch(/^It is about “Person \d+”; .+ is about “Person \d+”\.$/);
  });
});
