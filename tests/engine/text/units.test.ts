import { describe, expect, test } from 'vitest';
import { segment } from '../../../src/engine/text/segment.ts';
import { findUnits } from '../../../src/engine/text/units.ts';
import { bars, slices } from '../../support/notation.ts';

const unitsOf = (text: string) => findUnits(segment({ id: 'a', text }));
const printed = (text: string) => bars(text, unitsOf(text));

describe('units', () => {
  test('a sentence is one unit, without its last mark', () => {
    expect(printed('It rained all day. We left.')).toBe('It rained all day | We left');
  });

  test('a quotation and the words around it are apart', () => {
    expect(printed('“It is past time to listen,” said Oduya on Monday.')).toBe(
      'It is past time to listen | said Oduya on Monday',
    );
  });

  test('two sentences inside one quotation are two units', () => {
    expect(printed('“It rained for nine days. We left because of it,” he said.')).toBe(
      'It rained for nine days | We left because of it | he said',
    );
  });

  test('a few quoted words stay in their sentence', () => {
    expect(printed('The so-called "sanctuary" policies stay here.')).toBe(
      'The so-called "sanctuary" policies stay here',
    );
  });

  test('brackets and signs of money belong to the words they hold', () => {
    const text = '“[W]hen local boats refuse to cross,” she said. $40 million is gone (again).';
    expect(printed(text)).toBe('[W]hen local boats refuse to cross | she said | $40 million is gone (again)');
  });

  test('know whether they are quoted and which block they stand in', () => {
    const units = unitsOf('Council votes to close the bridge\n\n“It is past time to listen,” said Oduya.');
    expect(units.map(({ quoted, role }) => `${role} ${quoted}`)).toEqual(['headline false', 'body true', 'body false']);
  });

  test('a text without a full stop is cut into pieces of at most 120 words', () => {
    const text = Array.from({ length: 1000 }, (_, i) => `word${i}`).join(' ');
    const units = unitsOf(text);
    expect(Math.max(...units.map(({ from, to }) => to - from))).toBeLessThanOrEqual(120);
    expect(units.at(-1)?.to).toBe(1000);
  });

  test('it is cut at a pause where there is one', () => {
    const words = Array.from({ length: 200 }, (_, i) => `word${i}`);
    words[99] = 'pause,';
    const text = words.join(' ');
    expect(slices(text, unitsOf(text))[0]?.split(' ')).toHaveLength(100);
  });

  test('words outside every block are in no unit', () => {
    const text = 'furniture here. It rained.';
    const witness = segment({ id: 'a', text, blocks: [{ start: 16, end: 26, role: 'body' }] });
    expect(bars(text, findUnits(witness))).toBe('It rained');
  });
});
