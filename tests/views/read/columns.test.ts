import { describe, expect, it } from 'vitest';
import { withColumn } from '../../../src/views/read/columns.ts';

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
