import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/engine/index.ts';
import { countTerms } from '../../../src/engine/words/counts.ts';
import { evidenceReader } from '../../../src/engine/words/evidence.ts';
import { askedUses, perThousand, usesSaid, wholeNumber } from '../../../src/views/words/names/asked-uses.ts';
import { askedCell, editCell, namesOther, readCell, type Asked } from '../../../src/views/words/names/cell.ts';
import { makeMatrix, PLACES, type Matrix } from '../../../src/views/words/names/matrix.ts';
import { BUNDLED_IDS, bundledCorpus } from '../../support/bundled.ts';

const corpus = bundledCorpus();
const lexicon = corpus.lexicon!;
const TEXTS = BUNDLED_IDS.map((id) => segment(corpus.witnesses.find((witness) => witness.id === id)!));
const read = evidenceReader(lexicon);
const EVIDENCE = TEXTS.map(read);
const MATRICES = new Map(lexicon.concepts.map((concept) => [concept.id, makeMatrix(concept, EVIDENCE)]));
const matrixOf = (concept: string): Matrix => MATRICES.get(concept)!;

/** Counted by another program and by hand: totals of a word in the five documents, with the words that are counted with it or without. */
const ACCEPTED: readonly (readonly [concept: string, variant: string, counts: readonly number[]])[] = [
  ['people.status', 'illegal-immigrant', [6, 2, 0, 0, 0]],
  ['people.status', 'criminal-illegal-immigrant', [1, 0, 0, 0, 0]],
  ['people.status', 'illegal-alien', [0, 7, 0, 0, 0]],
  ['people.status', 'illegal-alien-criminal', [0, 2, 0, 0, 0]],
  ['people.status', 'alien', [0, 2, 0, 0, 6]],
  ['people.status', 'criminal-alien', [0, 0, 0, 4, 1]],
  ['people.status', 'incarcerated-migrant', [0, 0, 0, 2, 0]],
  ['people.status', 'migrant', [0, 0, 0, 1, 0]],
  ['people.status', 'removable-alien', [0, 0, 0, 0, 3]],
  ['people.status', 'immigrant', [1, 0, 2, 0, 0]],
  ['people.status', 'criminal-immigrant', [0, 0, 1, 0, 0]],
  ['people.status', 'undocumented-immigrant', [0, 0, 0, 0, 0]],
  ['jurisdiction', 'sanctuary-city', [7, 0, 0, 0, 0]],
  ['jurisdiction', 'sanctuary-county', [0, 1, 0, 2, 0]],
  ['policy', 'sanctuary-policy', [9, 0, 0, 0, 2]],
  ['release', 'release', [13, 5, 10, 5, 12]],
  ['release.document', 'release', [1, 1, 3, 1, 0]],
];

describe('the matrix of names', () => {
  it('shows the counts made by hand', () => {
    const ours = ACCEPTED.map(([concept, variant]) => [concept, variant, totals(matrixOf(concept), variant)] as const);
    console.log(ours.map(([concept, variant, counts]) => `${concept} ${variant}: ${counts.join(' ')}`).join('\n'));
    expect(ours).toEqual(ACCEPTED);
  });

  it('sums a word with those that are counted with it', () => {
    const detainer = matrixOf('instrument').rows.find(({ variant }) => variant.id === 'detainer')!;
    expect(BUNDLED_IDS.map((id) => detainer.together?.get(id)?.total)).toEqual([5, 5, 5, 4, 11]);
    expect(BUNDLED_IDS.map((id) => detainer.own.get(id)?.total)).toEqual([3, 3, 4, 0, 10]);
  });

  it('has every count of every word, split as they are counted, and keeps zeros', () => {
    TEXTS.forEach((text) => {
      const shown = lexicon.concepts.flatMap(({ id: concept, variants }) =>
        variants.map(({ id: variant }) => {
          const row = matrixOf(concept).rows.find((each) => each.variant.id === variant)!;
          return { concept, variant, ...row.own.get(text.id)!.by };
        }),
      );
      expect(shown).toEqual(countTerms(text, lexicon));
    });
  });

  it('opens exactly as many uses as every count says', () => {
    let opened = 0;
    for (const matrix of MATRICES.values()) {
      for (const { variant, own, together } of matrix.rows) {
        for (const { id: witness } of matrix.documents) {
          const ask = (patch: Partial<Asked>) =>
            askedUses(matrix, { variant: variant.id, witness, place: null, together: false, ...patch })[0]!.uses;
          for (const place of PLACES) expect(ask({ place })).toHaveLength(own.get(witness)!.by[place]);
          expect(ask({})).toHaveLength(own.get(witness)!.total);
          if (together) expect(ask({ together: true })).toHaveLength(together.get(witness)!.total);
          opened += ask({}).length;
        }
      }
      const all = askedUses(matrix, { variant: null, witness: null, place: null, together: false });
      expect(all.map(({ uses }) => uses.length)).toEqual(matrix.documents.map((document) => document.all.total));
    }
    expect(opened).toBe(EVIDENCE.flatMap(({ terms }) => terms).length);
  });

  it('puts a word before those that are counted with it', () => {
    const order = matrixOf('people.status').rows.map(({ variant }) => variant.id);
    expect(order.indexOf('illegal-alien') + 1).toBe(order.indexOf('illegal-alien-criminal'));
    expect([...order].sort()).toEqual(lexicon.concepts[0]!.variants.map(({ id }) => id).sort());
  });

  it('leaves out uses that masked names cover', () => {
    const first = EVIDENCE[0]!.terms.find(({ concept }) => concept === 'agency.ice')!;
    const hidden = makeMatrix(matrixOf('agency.ice').concept, EVIDENCE, (_, use) => use.start !== first.start);
    expect(hidden.documents[0]!.all.total).toBe(matrixOf('agency.ice').documents[0]!.all.total - 1);
  });
});

describe('what is said of uses', () => {
  const NAMES: Readonly<Record<string, string>> = { fox: 'A', epoch: 'B', newsweek: 'C', breitbart: 'D', dhs: 'E' };
  const say = (asked: Partial<Asked>, names = NAMES) =>
    usesSaid(
      askedUses(matrixOf('people.status'), { variant: null, witness: null, place: null, together: false, ...asked }),
      (id) => names[id]!,
    );

  it('gives counts with their denominators first, then where none is found', () => {
    const words = BUNDLED_IDS.map((_, i) => Object.values(EVIDENCE[i]!.words).reduce((sum, each) => sum + each, 0));
    expect(say({ variant: 'criminal-alien' })).toBe(
      `4 in ${words[3]} words of D (${perThousand(4000 / words[3]!)} per 1,000), ` +
        `1 in ${wholeNumber(words[4]!)} words of E (${perThousand(1000 / words[4]!)} per 1,000). Not found in A, B and C.`,
    );
  });

  it('adds up where so many documents have a word that nobody would read them one by one', () => {
    const many = Array.from({ length: 8 }, (_, i) => ({ ...EVIDENCE[3]!, id: `d${i}` }));
    const concept = matrixOf('people.status').concept;
    const asked: Asked = { variant: 'criminal-alien', witness: null, place: null, together: false };
    const words = wholeNumber(8 * Object.values(EVIDENCE[3]!.words).reduce((sum, each) => sum + each, 0));
    const said = usesSaid(askedUses(makeMatrix(concept, [...many, EVIDENCE[0]!]), asked), (id) => id);
    expect(said).toMatch(/^32 in [\d,]+ words of 9 documents \(\d+\.\d per 1,000\), found in 8 of them\.$/);
    expect(said).not.toContain(words);
  });

  it('says the same of every outlet', () => {
    const swapped = { ...NAMES, breitbart: 'B', epoch: 'D' };
    const swap = (said: string) => said.replace(/\b[BD]\b/g, (name) => (name === 'B' ? 'D' : 'B'));
    expect(say({ variant: 'criminal-alien' }, swapped)).toBe(swap(say({ variant: 'criminal-alien' })));
  });
});

describe('what is open in the matrix', () => {
  const DOCS = BUNDLED_IDS;
  const cells: readonly Asked[] = [
    { variant: 'alien', witness: 'dhs', place: 'own', together: false },
    { variant: 'alien', witness: null, place: null, together: true },
    { variant: null, witness: 'fox', place: null, together: false },
  ];

  it.each(cells)('is read from a link as it was written: %o', (asked) => {
    expect(readCell(askedCell('people.status', asked), lexicon, DOCS)).toEqual({
      concept: 'people.status',
      editing: false,
      asked,
    });
  });

  it('is the first list where a link names none that is there', () => {
    expect(readCell('no-such-list,alien', lexicon, DOCS)?.concept).toBe('people.status');
    expect(readCell('policy,alien', lexicon, DOCS)?.asked).toBeNull();
    expect(readCell(editCell('policy'), lexicon, DOCS)).toEqual({ concept: 'policy', editing: true, asked: null });
    expect(readCell('', { ...lexicon, concepts: [] }, DOCS)).toBeNull();
  });

  it('is told apart from lists and words that only another reader has', () => {
    const known = ['', 'policy', editCell('policy'), ...cells.map((asked) => askedCell('people.status', asked))];
    expect(known.filter((cell) => namesOther(cell, lexicon))).toEqual([]);
    for (const cell of ['own-1', 'own-1,-edit', 'policy,own-1,fox']) expect(namesOther(cell, lexicon)).toBe(true);
  });
});

function totals({ rows, documents }: Matrix, variant: string): readonly number[] {
  const row = rows.find((each) => each.variant.id === variant)!;
  return documents.map(({ id }) => row.own.get(id)!.total);
}
