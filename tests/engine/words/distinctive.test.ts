import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/engine/index.ts';
import type { Block, Segmented } from '../../../src/engine/types.ts';
import { distinctiveWords, logLikelihood, logRatio } from '../../../src/engine/words/distinctive.ts';
import { bundledInputs } from '../../support/bundled.ts';

/** Text of one block. */
function text(id: string, words: string, role: Block['role'] = 'body'): Segmented {
  return segment({ id, text: words, blocks: [{ start: 0, end: words.length, role }] });
}

/** `word here quoted elsewhere texts`, in the order listed. */
function listed(texts: readonly Segmented[], of = 'a'): readonly string[] {
  return distinctiveWords(texts, of).map(
    ({ form, here, quoted, elsewhere, texts: found }) => `${form} ${here} ${quoted} ${elsewhere} ${found}`,
  );
}

describe('the measures', () => {
  it('are those of the papers they are named after', () => {
    // 2 (10 ln(10 / 7.5) + 5 ln(5 / 7.5)); log2(10.5 / 5.5) over texts of one length.
    expect(logLikelihood(10, 100, 5, 100)).toBeCloseTo(1.699, 3);
    expect(logRatio(10, 100, 5, 100)).toBeCloseTo(0.9329, 4);
  });

  it('are 0 for one rate, and exist where the others have none', () => {
    expect(logLikelihood(2, 100, 4, 200)).toBe(0);
    expect(logLikelihood(3, 100, 0, 400)).toBeCloseTo(2 * 3 * Math.log(5), 3);
    expect(logRatio(3, 100, 0, 400)).toBeCloseTo(Math.log2(3.5 / 101 / (0.5 / 401)), 3);
  });
});

describe('distinctive words', () => {
  it('have two uses and a higher rate than in the others together', () => {
    const own = text('a', 'Ships sank. Ships burned. A boat came, a gull too, and boats left the harbour. Boats.');
    const others = [text('b', 'One boat left.'), text('c', 'Boats and boats and boats came, harbour boats.')];
    expect(listed([own, ...others])).toEqual(['ships 2 0 0 0']);
    expect(listed([own, others[0]!])).toEqual(['boats 2 0 0 0', 'ships 2 0 0 0']);
  });

  it('stand in headlines and running text, quoted or not, and are no grammar', () => {
    const own = text('a', 'The ship, the ship. “My ship,” he said. He said the wreck was the wreck.');
    const caption = text('a', 'Wreck wreck wreck', 'caption');
    expect(listed([own, text('b', 'Nothing here.')])).toEqual(['ship 3 1 0 0', 'wreck 2 0 0 0']);
    expect(listed([caption, text('b', 'Nothing here.')])).toEqual([]);
  });

  it('are shown as the text prints them, in small letters where it does', () => {
    const words = 'Ships sank. The ships burned.';
    const [row] = distinctiveWords([text('a', words), text('b', 'Nothing.')], 'a');
    expect(words.slice(row?.at.start, row?.at.end)).toBe('ships');
  });

  it('are no masked names, whose words still count where they are no name', () => {
    const words = 'Rose met Rose. A rose is a rose.';
    const names = [
      { start: 0, end: 4 },
      { start: 9, end: 13 },
    ];
    const rows = (hidden: Record<string, readonly { start: number; end: number }[]>) =>
      distinctiveWords([text('a', words), text('b', 'Nothing.')], 'a', hidden).map(
        ({ form, here }) => `${form} ${here}`,
      );
    expect(rows({})).toEqual(['rose 4']);
    expect(rows({ a: names })).toEqual(['rose 2']);
  });

  it('need another text', () => {
    expect(listed([text('a', 'Ships and ships.')])).toEqual([]);
    expect(listed([text('b', 'Ships and ships.')])).toEqual([]);
  });

  it('of the bundled texts have the counts made by hand, in any order of the texts', () => {
    const texts = bundledInputs().map(segment);
    const row = (of: string, form: string) => listed(texts, of).find((line) => line.startsWith(`${form} `));
    // 17 of Fox and 11 of Epoch, less one in a caption each.
    expect(row('fox', 'sanctuary')).toBe('sanctuary 16 1 5 3');
    expect(row('epoch', 'illegal')).toBe('illegal 10 0 7 1');
    expect(row('breitbart', 'migrants')).toBe('migrants 3 0 0 0');
    expect(distinctiveWords(texts.toReversed(), 'dhs')).toEqual(distinctiveWords(texts, 'dhs'));
  });
});
