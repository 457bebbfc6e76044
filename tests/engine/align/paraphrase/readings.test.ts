import { describe, expect, test } from 'vitest';
import { align, prepare } from '../../../../src/engine/index.ts';

/** The readings of what two sentences say in other words: `first = second`. */
function readings(a: string, b: string): string[] {
  const { passages } = align(
    prepare([
      { id: 'A', text: a },
      { id: 'B', text: b },
    ]),
  );
  const texts: Readonly<Record<string, string>> = { A: a, B: b };
  return passages.map((passage) =>
    passage.readings.map(({ witness, start, end }) => texts[witness]?.slice(start, end)).join(' = '),
  );
}

describe('readings in other words', () => {
  test('are the clauses that match, not the whole sentences', () => {
    const [found] = readings(
      'Rusty girders under the drawbridge cracked during the storm, and the bakery sold lanterns to violinists.',
      'During the storm the drawbridge lost girders that were rusty and cracked; swans nested near the museum.',
    );
    expect(found).toContain('girders');
    expect(found).not.toContain('violinists');
    expect(found).not.toContain('swans');
  });

  test('end at words of their text', () => {
    for (const found of readings('Storm cracked rusty girders.', 'Girders, rusty, cracked in a storm.')) {
      expect(found).toMatch(/^\p{L}.*\p{L} = \p{L}.*\p{L}$/u);
    }
  });
});
