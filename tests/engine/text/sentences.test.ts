import { describe, expect, test } from 'vitest';
import { findSentences } from '../../../src/engine/text/sentences.ts';
import { bars, slices, withoutBars } from '../../support/notation.ts';

const cut = (text: string) => findSentences(text, [{ start: 0, end: text.length, role: 'body' }]);

describe('sentences', () => {
  test.each([
    ['end at a full stop before a capital', 'It rained. | We left.'],
    ['end at question and exclamation marks', 'Why? | Because! | So it is.'],
    ['end after the quotation mark that closes them', '“We left.” | She said no more.'],
    ['keep U.S. inside', 'The U.S. Senate met in the U.S. today. | It left.'],
    ['may end with U.S. when the next word plainly begins one', 'They live in the U.S. | The boats left.'],
    ['keep titles inside', 'Sen. Thom Hale met Dr. Ann Roe and Mr. Li. | They left.'],
    ['keep initials inside', 'Matthew T. Oduya spoke. | He left.'],
    ['keep initials inside after a no-break space', 'Matthew\u00a0T. Oduya spoke. | He left.'],
    ['keep months and dates inside', 'It closed on Nov. 8 at 5 p.m. | We left.'.replace(' | ', ' ')],
    ['end after “no”', 'They voted no. | It rained.'],
    ['keep numbers with “No.” inside', 'It is bill No. 5 of nos. 4 to 6. | We left.'],
    ['keep decimals inside', 'It rose 3.5 percent. | Then it fell.'],
    ['do not end before a lower-case letter', 'It costs approx. nine dollars. | Fine.'],
    ['do not end inside a quotation that goes on: “Why?” he asked', '“Why?” he asked. | Nobody knew.'],
    ['end at an ellipsis before a capital', 'So it goes… | Then it ends.'],
    ['end before a digit', 'He left. | 25 stayed.'],
    ['end before a bracket that opens', 'He left. | (She stayed.)'],
    ['may begin with a bracketed letter', 'He left. | [W]hen she stayed, it rained.'],
    ['that lost their last stop still count', 'It rained. | We left'],
  ])('%s', (_, notation) => {
    const text = withoutBars(notation);
    expect(bars(text, cut(text))).toBe(notation);
  });

  test('never cross from one block to the next', () => {
    const text = 'A headline\nIt rained';
    const blocks = [
      { start: 0, end: 10, role: 'headline' as const },
      { start: 11, end: 20, role: 'body' as const },
    ];
    expect(slices(text, findSentences(text, blocks))).toEqual(['A headline', 'It rained']);
  });

  test('have no space at their ends', () => {
    const text = '  It rained. \u00a0 We left.  ';
    expect(slices(text, cut(text))).toEqual(['It rained.', 'We left.']);
  });

  test('a block of space has none', () => {
    expect(cut(' \u00a0 ')).toEqual([]);
  });
});
