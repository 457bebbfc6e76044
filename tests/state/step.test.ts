import { describe, expect, it } from 'vitest';
import { defaultsOf } from '../../src/state/defaults.ts';
import type { Places } from '../../src/state/resolve.ts';
import { step } from '../../src/state/step.ts';
import type { ViewState } from '../../src/state/view-state.ts';
import { REVIEWED } from '../support/small-corpus.ts';

const setting = { corpus: REVIEWED, defaultCorpus: REVIEWED.id };
const places: Places = { reviewed: new Map([['p01', '0badcafe']]), engine: new Map() };
const usual = defaultsOf(setting);
const after = (patch: Partial<ViewState>, state = usual) => step(state, patch, setting, places);

describe('a step', () => {
  it('takes the release as the base, and the first document where there is none', () => {
    expect(usual.base).toBe('council');
    expect(after({ docs: ['herald', 'gazette'] }).base).toBe('herald');
  });

  it('keeps at least one document', () => {
    expect(after({ docs: [] }).docs).toEqual(usual.docs);
  });

  it('lets the columns of Read follow the base until the reader sets them', () => {
    expect(after({ base: 'gazette' }).columns).toEqual(['gazette', 'herald']);
    const set = after({ columns: ['council', 'gazette'] });
    expect(after({ base: 'gazette' }, set).columns).toEqual(['council', 'gazette']);
  });

  it('always has two documents to read, even where one is shown', () => {
    expect(after({ docs: ['gazette'] }).columns).toHaveLength(2);
    expect(after({ docs: ['gazette'], columns: ['gazette'] }).columns[0]).toBe('gazette');
    expect(after({ columns: [] }).columns).toEqual(usual.columns);
  });

  it('never asks a document both to have and to lack a passage; the later wish holds', () => {
    const found = after({ foundIn: ['herald'] });
    expect(after({ notFoundIn: ['herald'] }, found)).toMatchObject({ foundIn: [], notFoundIn: ['herald'] });
    const lacking = after({ notFoundIn: ['herald'] });
    expect(after({ foundIn: ['herald'] }, lacking)).toMatchObject({ foundIn: ['herald'], notFoundIn: [] });
  });

  it('leaves a place that the layer has not', () => {
    const placed = after({ place: 'p01' });
    expect(placed.place).toBe('p01');
    expect(after({ layer: 'engine' }, placed).place).toBeNull();
  });
});
