import { describe, expect, it } from 'vitest';
import { findHits } from '../../src/corpus/find-hits.ts';

const hits = (text: string, query: string, names: Parameters<typeof findHits>[3] = []) =>
  findHits(text, { start: 0, end: text.length }, query, names).map(({ start, end }) => text.slice(start, end));

describe('finding words', () => {
  it('finds every place, in any case', () => {
    expect(hits('ICE said ice melts', 'Ice')).toEqual(['ICE', 'ice']);
  });

  it('takes curly for straight marks, dashes for hyphens and any space for a space', () => {
    expect(hits('Wake’s non–cooperation policy', "wake's non-cooperation policy")).toHaveLength(1);
  });

  it('finds nothing for an empty query', () => {
    expect(hits('anything', '  ')).toEqual([]);
  });

  it('does not find what is masked', () => {
    expect(hits('said Ann Marsh today', 'marsh', [{ start: 5, end: 14, person: 1 }])).toEqual([]);
  });

  it('finds what stands in a name’s place, and marks the name', () => {
    const text = 'said Ann Marsh today, Bo Lind too';
    const names = [
      { start: 5, end: 14, person: 1 },
      { start: 22, end: 29, person: 12 },
    ];
    expect(hits(text, 'person 1', names)).toEqual(['Ann Marsh']);
    expect(hits(text, 'Person 12 too', names)).toEqual(['Bo Lind too']);
    expect(hits(text, 'today, person', names)).toEqual(['today, Bo Lind']);
  });

  it('looks only inside the reading', () => {
    expect(findHits('one two one', { start: 4, end: 11 }, 'one', [])).toEqual([{ start: 8, end: 11 }]);
  });
});
