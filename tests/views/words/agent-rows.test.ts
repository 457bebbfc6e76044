import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/engine/index.ts';
import { agentsIn } from '../../../src/engine/words/agents.ts';
import { evidenceReader } from '../../../src/engine/words/evidence.ts';
import { agentRows, cellOf, meaningsOf, readCell, usesAsked } from '../../../src/views/words/agents/agent-rows.ts';
import { verbsOf } from '../../../src/views/words/agents/verbs.ts';
import { BUNDLED_IDS, bundledCorpus } from '../../support/bundled.ts';

const { lexicon, witnesses } = bundledCorpus();
const texts = BUNDLED_IDS.map((id) => segment(witnesses.find((witness) => witness.id === id)!));
const evidence = texts.map(evidenceReader(lexicon));
const meanings = meaningsOf(lexicon, ['release', 'released']);
const rowsOf = (meaning: string | null, isShown = (_witness: string, _use: unknown) => true) =>
  agentRows({ agents: texts.map((text) => agentsIn(text, 'release')), texts: evidence, meanings, meaning, isShown });

describe('verbs to pick', () => {
  it('are those of the acts of the list, in its order', () => {
    const verbs = verbsOf(lexicon);
    expect(verbs[0]).toBe('release');
    expect(verbs).toEqual(expect.arrayContaining(['refuse', 'detain', 'accuse', 'deport', 'shield']));
    expect(verbs).not.toContain('to');
    expect(new Set(verbs).size).toBe(verbs.length);
  });

  it('are some of the news where there is no list', () => {
    expect(verbsOf(null)).toContain('arrest');
  });
});

describe('rows of a verb', () => {
  it('tell its meanings apart as the list does, and lose no use', () => {
    expect(meanings.map(({ id }) => id)).toEqual(['release', 'release.document']);
    expect(rowsOf('release').map(({ uses, others }) => [uses.length, others.length])).toEqual([
      [13, 1],
      [5, 1],
      [10, 3],
      [5, 1],
      [12, 0],
    ]);
    expect(rowsOf(null).map(({ uses, others }) => [uses.length, others.length])).toEqual([
      [14, 0],
      [6, 0],
      [13, 0],
      [6, 0],
      [12, 0],
    ]);
  });

  it('count 33 passives without "by", 1 with it, 7 actives and 4 nouns', () => {
    const total = (form: Parameters<typeof usesAsked>[1]) =>
      rowsOf('release').reduce((sum, row) => sum + usesAsked(row, form).length, 0);
    expect([total('passive'), total('passive-by'), total('active'), total('noun'), total('all')]).toEqual([
      33, 1, 7, 4, 45,
    ]);
  });

  it('have no use that is a masked name', () => {
    expect(rowsOf('release', () => false).every(({ uses }) => uses.length === 0)).toBe(true);
  });
});

describe('what a link has open', () => {
  it('comes back as it was written', () => {
    const docs = ['fox', 'dhs'];
    expect(readCell(cellOf('release', { witness: 'fox', form: 'passive-by' }), docs)).toEqual({
      meaning: 'release',
      asked: { witness: 'fox', form: 'passive-by' },
    });
    expect(readCell(cellOf('', { witness: null, form: 'all' }), docs).asked).toEqual({ witness: null, form: 'all' });
    expect(readCell(cellOf('release', null), docs).asked).toBeNull();
  });

  it('is nothing where it names what is not shown', () => {
    expect(readCell('release,epoch,noun', ['fox']).asked).toBeNull();
    expect(readCell('release,fox,verb', ['fox']).asked).toBeNull();
  });
});
