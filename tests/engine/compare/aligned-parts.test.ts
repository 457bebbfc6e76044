import { describe, expect, test } from 'vitest';
import { alignParts } from '../../../src/engine/compare/aligned-parts.ts';
import { spanIn } from '../../support/notation.ts';
import { partsOf, readingsOf } from '../../support/collated.ts';

describe('aligned parts', () => {
  test('stand where words match, cut where phrases begin', () => {
    expect(
      partsOf({
        D: 'The detainer form requests the other law enforcement agency to maintain custody of the alien for a brief period',
        E: 'Detainers are a request to local law enforcement agencies to maintain custody of an alien for up to 48 hours',
      }),
    ).toEqual({
      D: 'The detainer form requests | the other law enforcement agency | to maintain custody of the alien | for a brief period',
      E: 'Detainers are a request | to local law enforcement agencies | to maintain custody of an alien | for up to 48 hours',
    });
  });

  test('are empty where a reading has nothing', () => {
    expect(
      partsOf({
        A: 'The council voted on Tuesday night to close the lower bridge for two weeks',
        B: 'It is to close the lower bridge',
      }),
    ).toMatchObject({ B: expect.stringMatching(/ \| -$/) });
  });

  test('have room for what the base lacks', () => {
    const { A, B } = partsOf({
      A: 'The bridge was closed',
      B: 'After days of heavy rain in the hills, the bridge was closed',
    });
    expect(A).toBe('- | The bridge was closed');
    expect(B).toBe('After days of heavy rain in the hills, | the bridge was closed');
  });

  test('follow words that match by meaning alone', () => {
    const texts = {
      A: 'The lawyer spoke to reporters, the verdict came later',
      B: 'In the evening an attorney gave a talk',
    };
    const related = [
      {
        a: { witness: 'B', ...spanIn(texts.B, 'attorney') },
        b: { witness: 'A', ...spanIn(texts.A, 'lawyer') },
        similarity: 1,
      },
    ];
    const [first] = alignParts(readingsOf(texts), 'A', related);
    const { start, end } = first!.spans.get('B')!;
    expect(texts.B.slice(start, end)).toContain('attorney');
  });

  test('do not end at an abbreviation or inside a figure', () => {
    const { A } = partsOf({
      A: 'Sworn into office in Dec. 2018, Matthew T. Albence spoke of 1,172 cases',
      B: 'something else was said',
    });
    expect(A).not.toMatch(/Dec\. \| |T\. \| |1, \| /);
  });

  test('are one where a reading is too short to cut', () => {
    expect(partsOf({ A: 'boats left early', B: 'ships went' })).toEqual({ A: 'boats left early', B: 'ships went' });
  });
});
