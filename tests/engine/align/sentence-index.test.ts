import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/engine/align/frame.ts';
import { sharedStems, similarities, type SideIndex, type Vector } from '../../../src/engine/align/sentence-index.ts';

const REST = 'Boats left early. Rain fell on the pier. A clerk opened the office.';

/** How near each sentence of `text` is to the first sentence of `query`. */
function near(text: string, query: string): number[] {
  const frame = prepare([
    { id: 'A', text },
    { id: 'B', text: `${query} ${REST}` },
  ]);
  const [side, asked] = frame.index().sides as readonly [SideIndex, SideIndex];
  return [...similarities(side, asked.sentences[0]?.vector as Vector)];
}

describe('how near sentences are', () => {
  test('1 to themselves, 0 to what shares no word of content', () => {
    const [same, other] = near('The council closed a bridge. It is what it was.', 'The council closed a bridge.');
    expect(same).toBeCloseTo(1, 9);
    expect(other).toBe(0);
  });

  test('the form of a word does not matter, nor its case', () => {
    expect(near('Closing BRIDGES, councils.', 'The council closed a bridge.')[0]).toBeCloseTo(1, 9);
  });

  test('words of no content do not count', () => {
    expect(near('The and of it was.', 'The ferry of it was.')).toEqual([0]);
  });

  test('a sentence that holds more of the query is nearer than a fragment of it', () => {
    const query = 'The harbor council voted on Monday to close the swing bridge for repairs this winter.';
    const [fragment, fuller] = near(
      'Harbor council! On Monday the council decided that repairs close the bridge.',
      query,
    );
    expect(fuller).toBeGreaterThan(fragment as number);
  });

  test('a rare word counts for more than one in every sentence', () => {
    const [common, rare] = near(
      'Boats and pears. Lanterns and pears.',
      'Boats lanterns. Boats came. Boats went. Boats stayed.',
    );
    expect(rare).toBeGreaterThan(common as number);
  });
});

describe('shared stems', () => {
  test('are those of both, the heaviest first', () => {
    const vector = (pairs: readonly (readonly [number, number])[]): Vector => ({
      stems: Int32Array.from(pairs, ([stem]) => stem),
      weights: Float64Array.from(pairs, ([, weight]) => weight),
    });
    const x = vector([
      [1, 0.2],
      [3, 0.5],
      [4, 0.9],
      [7, 0.1],
    ]);
    const y = vector([
      [1, 0.5],
      [2, 0.9],
      [4, 0.8],
      [7, 1],
    ]);
    expect(sharedStems(x, y)).toEqual([4, 1, 7]);
  });
});
