import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/engine/index.ts';
import { indexText } from '../../../src/engine/words/concordance-index.ts';
import { toLine, toUses } from '../../../src/engine/words/concordance-lines.ts';
import { readPattern } from '../../../src/engine/words/concordance-pattern.ts';

function uses(text: string, source: string) {
  const pattern = readPattern(source);
  if (!pattern.ok) throw new Error(pattern.reason);
  return pattern.find(indexText({ id: 'a', text, tokens: tokenize(text) }));
}

function found(text: string, source: string): readonly string[] {
  return uses(text, source).spans.map(({ start, end }) => text.slice(start, end));
}

describe('a pattern', () => {
  test('takes no notice of capitals, and reads any script by its letters', () => {
    expect(found('Ferry, FERRY, ferries', 'ferry\\b')).toEqual(['Ferry', 'FERRY']);
    expect(found('eins 第二 drei 😀', '\\p{L}+|.$')).toEqual(['eins', '第二', 'drei', '😀']);
  });

  test('knows the ends of lines', () => {
    expect(found('Boats sank\nBoats left', '^Boats \\w+$')).toEqual(['Boats sank', 'Boats left']);
  });

  test('has straight marks stand for curly ones, in a class of signs too, and leaves escapes alone', () => {
    expect(found("don’t don't dont", "don't")).toEqual(['don’t', "don't"]);
    expect(found('“yes” "no" maybe', '"\\w+"')).toEqual(['“yes”', '"no"']);
    expect(found('he ’ll', "['x]ll")).toEqual(['’ll']);
    expect(found('a [b] c', '\\[b\\]')).toEqual(['[b]']);
  });

  test('finds nothing between words: such places are counted apart', () => {
    const { spans, blanks } = uses('ab x', 'x*');
    expect(spans).toEqual([{ start: 3, end: 4 }]);
    expect(blanks).toBe(4);
  });

  test('counts the uses that are too many to keep', () => {
    const { spans, more } = uses('x '.repeat(6000), 'x');
    expect(spans.length + more).toBe(6000);
    expect(more).toBeGreaterThan(0);
  });

  test.each(['(a', '[a', 'a**', '\\p{Nonsense}', '(?<n>a)(?<n>b)'])('%s is refused with a reason', (source) => {
    const pattern = readPattern(source);
    expect(pattern.ok).toBe(false);
    if (!pattern.ok) {
      expect(pattern.reason).not.toBe('');
      expect(pattern.reason).not.toContain(source);
    }
  });

  test('may begin and end inside words: what is left of them is context', () => {
    const text = 'Head\n\nUndocumented aliens, not\n\nmore';
    const line = toUses(indexText({ id: 'a', text, tokens: tokenize(text) }), uses(text, 'document\\w+ ali').spans)
      .map(toLine)
      .map(({ start, end, left, right }) =>
        [left, { start, end }, right].map((part) => text.slice(part.start, part.end)),
      );
    expect(line).toEqual([['Un', 'documented ali', 'ens, not']]);
  });

  test('that finds a sign alone has the words beside it', () => {
    const text = 'One two; three four.';
    const [line] = toUses(indexText({ id: 'a', text, tokens: tokenize(text) }), uses(text, ';').spans).map(toLine);
    expect([line?.left, line?.right].map((part) => text.slice(part?.start, part?.end))).toEqual([
      'One two',
      ' three four',
    ]);
  });
});
