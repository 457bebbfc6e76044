import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/engine/index.ts';
import type { Reading, Span } from '../../../src/engine/types.ts';
import { evidenceReader } from '../../../src/engine/words/evidence.ts';
import { passagesOf } from '../../../src/state/ordered-passages.ts';
import { makeScene, wordsOf } from '../../../src/state/scene.ts';
import { comparedPairs } from '../../../src/views/words/slots/compared-pairs.ts';
import { slotRows, usesByPassage } from '../../../src/views/words/slots/slot-rows.ts';
import { bundledEdition } from '../../support/bundled-edition.ts';

const { corpus, edition } = bundledEdition();
const scene = makeScene(corpus, edition, false);
const docs = corpus.witnesses.map(({ id }) => id);
const passages = passagesOf(edition, 'reviewed');
const texts = corpus.witnesses.map((witness) => evidenceReader(corpus.lexicon)(segment(witness)));
const onRequest = { corpus, base: 'dhs' };
const { pairs, left } = comparedPairs(edition, passages, docs, onRequest);
const rows = slotRows({ scene, pairs, texts, lexicon: corpus.lexicon, docs, isShown: () => true });
const titleOf = ({ sides: [a, b] }: (typeof rows)[number]) =>
  `${wordsOf(scene, a.witness, a)} / ${wordsOf(scene, b.witness, b)}`;

describe('other words in the same place', () => {
  it.each([
    ['bodies / partners', 'newsweek', 'dhs', 'agency.local'],
    ['individuals / people', 'dhs', 'newsweek', 'people.person'],
    ['criminal aliens / illegal aliens', 'breitbart', 'epoch', 'people.status'],
  ])('are %s, with the documents that have each', (title, first, second, concept) => {
    const row = rows.find((each) => titleOf(each) === title);
    expect(row?.having).toEqual([[first], [second]]);
    expect(row?.both).toEqual([concept]);
    expect(usesByPassage(row!, docs).size).toBe(row!.passages);
  });

  it('begin with two words for one thing', () => {
    const both = rows.map((row) => row.both.length > 0);
    expect(both).toEqual(both.toSorted((x, y) => Number(y) - Number(x)));
    expect(both[0]).toBe(true);
  });

  it('have keys of their own, without a word of a document', () => {
    const keys = rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[\w-]+\.[a-z]+\.\d+\.[a-z]+\.\d+$/);
  });

  it('keep their keys where names are masked, so that a link opens the same row', () => {
    const repeated = rows.filter(({ places }) => places.length > 1);
    expect(repeated.length).toBeGreaterThan(0);
    for (const { key, places, words } of repeated) {
      const { a, b } = places[0]!;
      const others = places.slice(1);
      const isIn = (at: Reading, use: Span & { readonly witness: string }) =>
        at.witness === use.witness && at.start === use.start;
      const hidden = others.some((other) => isIn(other.b, b)) ? a : b;
      const isShown = (witness: string, use: Span) => !isIn(hidden, { ...use, witness });
      const masked = slotRows({ scene, pairs, texts, lexicon: corpus.lexicon, docs, isShown });
      expect(masked.filter((row) => row.words.join() === words.join()).map((row) => row.key)).toEqual([key]);
    }
  });

  it('leave out what is masked, and documents that are not shown', () => {
    expect(slotRows({ scene, pairs, texts, lexicon: null, docs, isShown: () => false })).toEqual([]);
    const two = comparedPairs(edition, passages, ['fox', 'epoch'], onRequest).pairs;
    expect(new Set(two.flatMap(({ a, b }) => [a.witness, b.witness]))).toEqual(new Set(['fox', 'epoch']));
  });

  it('are looked for beside the base where an edition comes without changes, with the same result', () => {
    const asked = comparedPairs({ ...edition, details: 'on-request', changes: {} }, passages, docs, onRequest);
    const besideBase = pairs.filter(({ a, b }) => a.witness === 'dhs' || b.witness === 'dhs');
    expect(asked.pairs.map(({ passage, a, b }) => [passage, a, b])).toEqual(
      besideBase.map(({ passage, a, b }) => [passage, a, b]),
    );
    expect(asked.left).toBe(pairs.length - besideBase.length);
    expect(left).toBe(0);
  });
});
