import { describe, expect, it } from 'vitest';
import type { Change, Reading } from '../../../src/engine/types.ts';
import { movesOf } from '../../../src/views/read/moved.ts';
import type { Numbered } from '../../../src/views/read/numbered.ts';
import { around, ownStops, passageStops } from '../../../src/views/read/stops.ts';
import { strokeOf } from '../../../src/views/read/swipe.ts';
import { pairKey } from '../../../src/worker/pair-key.ts';
import type { Edition } from '../../../src/worker/protocol.ts';

/** Where each document has each passage; all are ten characters long. */
const SAME = numbered('same', { a: 0, b: 0 });
const WORDED = numbered('worded', { a: 20, b: 20 });
const DOTTED = numbered('dotted', { a: 40, b: 40 });
const MOVED = numbered('moved', { a: 60, b: 5, c: 0 });
const PASSAGES = [SAME, WORDED, DOTTED, MOVED];
const TEXTS = { witnesses: [], names: new Map() };

describe('stops', () => {
  it('are the passages of a document, in its order', () => {
    expect(ids(passageStops(PASSAGES, 'b'))).toEqual(['same', 'moved', 'worded', 'dotted']);
    expect(ids(passageStops(PASSAGES, 'c'))).toEqual(['moved']);
  });

  it('are those whose words differ from what another column has, and not only marks or capitals', () => {
    const changes = { ...changed(WORDED, 'other'), ...changed(DOTTED, 'punctuation-case'), ...changed(SAME) };
    const stops = passageStops(PASSAGES, 'a', { ...TEXTS, edition: edition(changes), columns: ['a', 'b'] });
    expect(ids(stops)).toEqual(['worded']);
  });

  it('are none where only the spelling of a masked name differs', () => {
    const text = `${' '.repeat(20)}Ann Marsch`;
    const witnesses = ['a', 'b'].map((id) => ({ id, text }));
    const masked = new Map(['a', 'b'].map((id) => [id, [{ start: 20, end: 30, person: 1 }]]));
    const name: Change = { type: 'name', a: { start: 24, end: 30 }, b: { start: 24, end: 30 } };
    const stops = (names: typeof masked) => {
      const changes = { ...changed(SAME), ...changed(DOTTED), ...changed(MOVED), ...between(WORDED, name) };
      return ids(passageStops(PASSAGES, 'a', { witnesses, names, edition: edition(changes), columns: ['b'] }));
    };
    expect(stops(new Map())).toEqual(['worded']);
    expect(stops(masked)).toEqual([]);
  });

  it('go by the kind of a passage where nothing was compared', () => {
    const reworded: Numbered = { ...SAME, passage: { ...SAME.passage, kind: 'reworded' } };
    const stops = passageStops([reworded, WORDED], 'a', { ...TEXTS, edition: edition({}), columns: ['a', 'b'] });
    expect(ids(stops)).toEqual(['same']);
  });

  it('are sentences that no other document has', () => {
    const heated = [
      { start: 0, end: 9, others: ['b'], passage: 'same' },
      { start: 10, end: 19, others: [], passage: null },
    ];
    expect(ownStops(heated, 'a').map(({ start }) => start)).toEqual([10]);
  });

  it('are stepped through from where the reader is', () => {
    const stops = passageStops(PASSAGES, 'a');
    expect(ids([around(stops, null).next!])).toEqual(['same']);
    expect(around(stops, null).previous).toBeNull();
    const { previous, next } = around(stops, { start: 25, end: 30 });
    expect(ids([previous!, next!])).toEqual(['worded', 'dotted']);
    expect(around(stops, stops.at(-1)!).next).toBeNull();
  });
});

describe('moved passages', () => {
  it('say which way they went', () => {
    expect([...movesOf(PASSAGES, 'a', 'b')]).toEqual([['moved', 'earlier']]);
    expect([...movesOf(PASSAGES, 'b', 'a')]).toEqual([['moved', 'later']]);
  });

  it('are none in the document itself', () => {
    expect(movesOf(PASSAGES, 'a', 'a').size).toBe(0);
  });
});

describe('a stroke of the finger', () => {
  const from = { x: 200, y: 100, at: 0 };

  it('to the left brings what comes next, to the right what came before', () => {
    expect(strokeOf(from, { x: 100, y: 110, at: 200 })).toBe(1);
    expect(strokeOf(from, { x: 300, y: 110, at: 200 })).toBe(-1);
  });

  it('is none where it is short, slow or rather up or down', () => {
    expect(strokeOf(from, { x: 160, y: 100, at: 200 })).toBe(0);
    expect(strokeOf(from, { x: 100, y: 100, at: 2000 })).toBe(0);
    expect(strokeOf(from, { x: 100, y: 190, at: 200 })).toBe(0);
  });
});

function ids(stops: readonly { readonly entry: Numbered | null }[]): readonly (string | undefined)[] {
  return stops.map(({ entry }) => entry?.passage.id);
}

function numbered(id: string, places: Readonly<Record<string, number>>): Numbered {
  const readings = Object.entries(places).map(([witness, start]): Reading => ({ witness, start, end: start + 10 }));
  const rest = { links: [], repeats: [], absences: [], review: null };
  return { passage: { id, kind: 'identical', score: 1, readings, ...rest }, number: 1, title: id };
}

function changed(entry: Numbered, ...types: readonly Change['type'][]): Edition['changes'] {
  return between(entry, ...types.map((type) => ({ type, a: { start: 0, end: 1 }, b: { start: 0, end: 1 } })));
}

function between({ passage }: Numbered, ...changes: readonly Change[]): Edition['changes'] {
  const [a, b] = passage.readings as [Reading, Reading];
  return { [pairKey(a, b)]: changes };
}

function edition(changes: Edition['changes']): Edition {
  const rest = { layouts: [], alone: [], reviewed: [], possible: [], counts: {} };
  return { engine: '0', draft: false, details: 'all', ...rest, changes };
}
