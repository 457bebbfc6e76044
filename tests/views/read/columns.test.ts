import { describe, expect, it } from 'vitest';
import { columnsShown, withColumn } from '../../../src/views/read/columns.ts';

describe('withColumn', () => {
  it('puts a document in place of another', () => {
    expect(withColumn(['a', 'b'], 1, 'c')).toEqual(['a', 'c']);
  });

  it('lets two documents change places instead of showing one twice', () => {
    expect(withColumn(['a', 'b'], 0, 'b')).toEqual(['b', 'a']);
  });

  it('adds a third', () => {
    expect(withColumn(['a', 'b'], 2, 'c')).toEqual(['a', 'b', 'c']);
  });

  it('moves a document to a new column instead of showing it twice', () => {
    expect(withColumn(['a', 'b', 'c'], 3, 'a')).toEqual(['b', 'c', 'a']);
  });

  it('takes a document away, but never leaves fewer than two', () => {
    expect(withColumn(['a', 'b', 'c'], 2, null)).toEqual(['a', 'b']);
    expect(withColumn(['a', 'b'], 1, null)).toEqual(['a', 'b']);
  });
});

describe('columnsShown', () => {
  const state = { columns: ['a', 'b'], reading: 'parallel', spot: null } as const;
  const spot = { witness: 'c', start: 0, end: 4 };

  it('leaves the columns as they are where a link leads into one of them', () => {
    expect(columnsShown({ state, single: false, arriving: ['c'] })).toEqual(['a', 'b']);
    expect(columnsShown({ state: { ...state, spot: { ...spot, witness: 'b' } }, single: false, arriving: [] })).toEqual(
      ['a', 'b'],
    );
  });

  it('brings in the document of the words that a link leads to', () => {
    expect(columnsShown({ state: { ...state, spot }, single: false, arriving: [] })).toEqual(['a', 'c']);
    expect(columnsShown({ state: { ...state, spot }, single: true, arriving: [] })).toEqual(['c', 'b']);
    expect(columnsShown({ state: { ...state, reading: 'heat', spot }, single: false, arriving: [] })).toEqual([
      'c',
      'b',
    ]);
  });

  it('opens a link to a passage on a phone in a document that has it, one of the columns if it can', () => {
    expect(columnsShown({ state, single: true, arriving: ['c', 'b'] })).toEqual(['b', 'a']);
    expect(columnsShown({ state, single: true, arriving: ['c'] })).toEqual(['c', 'b']);
    expect(columnsShown({ state, single: true, arriving: ['a', 'b'] })).toEqual(['a', 'b']);
  });
});
