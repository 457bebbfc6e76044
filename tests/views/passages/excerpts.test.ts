import { describe, expect, it } from 'vitest';
import { compareReadings } from '../../../src/engine/index.ts';
import { compareTo } from '../../../src/ui/changes/compare-readings.ts';
import { countWords } from '../../../src/ui/changes/count-words.ts';
import { excerptsOf } from '../../../src/views/passages/excerpts.ts';

function excerpts(base: string, here: string): readonly string[] {
  const [a, b] = [base, here].map((text) => ({ text, span: { start: 0, end: text.length } })) as [Side, Side];
  const comparison = compareTo(a, b, compareReadings(a, b));
  return excerptsOf(here, b.span, comparison).map(({ start, end }) => here.slice(start, end));
}
type Side = { readonly text: string; readonly span: { readonly start: number; readonly end: number } };

const LONG = 'one two three four five six seven eight nine ten eleven twelve';

describe('what differs', () => {
  it('stands with three words on each side', () => {
    expect(excerpts(LONG, LONG.replace('six', 'sixteen'))).toEqual(['three four five sixteen seven eight nine']);
  });

  it('is one excerpt where no word would be left out between two', () => {
    const changed = LONG.replace('three', 'thirty').replace('ten', 'tenfold');
    expect(excerpts(LONG, changed)).toEqual([changed.slice(0, changed.indexOf(' twelve') + 7)]);
  });

  it('has a place for words that only the base has', () => {
    expect(excerpts(LONG, LONG.replace(' six', ''))).toEqual(['three four five seven eight nine']);
  });

  it('is nothing where nothing differs', () => {
    expect(excerpts(LONG, LONG)).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    ["don’t and don't", 3],
    ['1,300 at-large “detainers” — e.g. two', 5],
    ['naïve Zürich, half- done', 4],
    [' . , ', 0],
  ])('are counted with what holds them together: %s', (text, count) => {
    expect(countWords(text, { start: 0, end: text.length })).toBe(count);
  });
});
