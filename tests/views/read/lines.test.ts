import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, linesOf, MEASURE } from '../../../src/views/read/lines.ts';
import { partsOf } from '../../../src/views/read/parts.ts';
import { bundledCorpus } from '../../support/bundled.ts';

const WORD = fc.string({ unit: fc.constantFrom('a', 'B', '.', '’', '\u{1F4F0}'), minLength: 1, maxLength: 60 });
const SPACE = fc.constantFrom(' ', '  ', '\u00a0 ');
const PARAGRAPHS = fc.array(fc.array(fc.tuple(WORD, SPACE), { minLength: 1, maxLength: 20 }), {
  minLength: 1,
  maxLength: 6,
});

describe('numbered lines', () => {
  it('hold every word of a text once, in order, numbered from 1', () => {
    fc.assert(
      fc.property(PARAGRAPHS, (paragraphs) => {
        const text = paragraphs.map((words) => words.flat().join('').trim()).join('\n\n');
        const lines = linesOf(text, partsOf({ text, blocks: [], lacunae: [] }));
        expect(wordsIn(text, lines)).toEqual(text.split(/\s+/));
        expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
      }),
    );
  });

  it('do so for the bundled documents', () => {
    for (const witness of bundledCorpus().witnesses)
      expect(wordsIn(witness.text, linesOf(witness.text, partsOf(witness)))).toEqual(witness.text.trim().split(/\s+/));
  });

  it('are as long as the measure allows, and a longer word stands alone', () => {
    const text = `${'word '.repeat(30)}${'x'.repeat(MEASURE + 5)} end`;
    const lines = linesOf(text, partsOf({ text, blocks: [], lacunae: [] }));
    const lengths = lines.map(({ start, end }) => end - start);
    expect(lengths).toEqual([34, 34, 34, 34, 9, MEASURE + 5, 3]);
  });

  it('begin anew with each paragraph, and run on behind a dateline', () => {
    const text = '(AP) -- It rained.\n\nThen it did not.';
    const blocks = [
      { start: 0, end: 7, role: 'dateline' as const },
      { start: 8, end: 18, role: 'body' as const },
      { start: 20, end: 36, role: 'body' as const },
    ];
    const lines = linesOf(text, partsOf({ text, blocks, lacunae: [] }));
    expect(lines.map(({ start, end, first }) => [text.slice(start, end), first])).toEqual([
      ['(AP) -- It rained.', true],
      ['Then it did not.', true],
    ]);
  });
});

function wordsIn(text: string, lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ start, end }) => text.slice(start, end).split(/\s+/));
}
