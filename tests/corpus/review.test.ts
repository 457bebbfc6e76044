import { describe, expect, it } from 'vitest';
import { replay } from '../../src/corpus/review.ts';
import type { Decision, Review } from '../../src/corpus/schema.ts';
import { align, prepare } from '../../src/engine/index.ts';
import type { Alignment, Kind, Link, Passage, Reading } from '../../src/engine/types.ts';

const TEXTS = {
  a: 'The bridge will close on Monday. Nobody asked the ferry company about it.',
  b: 'Officials said the bridge closes Monday. The ferry company was not asked.',
  c: 'On Monday the bridge will shut. Boats stay where they are.',
};
const frame = prepare(Object.entries(TEXTS).map(([id, text]) => ({ id, text })));

const BRIDGE = { a: read('a', 0, 31), b: read('b', 15, 39), c: read('c', 0, 30) };
const FERRY = { a: read('a', 33, 72), b: read('b', 41, 72), c: read('c', 32, 57) };

function read(witness: string, start: number, end: number): Reading {
  return { witness, start, end };
}

/** A passage as the engine could have made it; a link's score tells how well its two readings go together. */
function passage(id: string, readings: readonly Reading[], scores: Readonly<Record<string, number>> = {}): Passage {
  const links: readonly Link[] = readings.flatMap((a, index) =>
    readings.slice(index + 1).map((b) => ({
      a,
      b,
      kind: 'edited' as const,
      score: scores[a.witness + b.witness] ?? 0.5,
      explanation: { stage: 'runs', rule: 'invented', matched: [], parts: {}, supports: [], vetoes: [] },
    })),
  );
  const absent = ['a', 'b', 'c'].filter((id) => !readings.some((reading) => reading.witness === id));
  const absences = absent.map((witness) => ({ witness, state: 'not-found' as const, nearest: null }));
  return { id, kind: 'edited', score: 0.5, readings, links, repeats: [], absences };
}

function alignmentOf(...passages: readonly Passage[]): Alignment {
  return { ...align(frame), passages };
}

function link(id: string, readings: readonly Reading[], kind: Kind = 'reworded'): Decision {
  const pairs = readings.flatMap((a, i) => readings.slice(i + 1).map((b) => ({ a: a.witness, b: b.witness, kind })));
  const reviewed = readings.map((reading) => ({ ...reading, speaker: null, verb: 'said', agreed: true }));
  return { decision: 'link', id, label: id, note: null, readings: reviewed, pairs };
}

function refuse(a: Reading, b: Reading): Decision {
  return { decision: 'refuse', a, b, why: 'Invented.' };
}

function review(exhaustive: boolean, ...decisions: readonly Decision[]): Review {
  return { about: 'Invented.', exhaustive, decisions };
}

/** Passages in notation: "p01: a b*" is a passage of witnesses a and b that was reviewed. */
function replayed(alignment: Alignment, decisions: Review | null): readonly string[] {
  return replay(frame, alignment, decisions).map(
    ({ id, readings, review: mark }) => `${id}: ${readings.map(({ witness }) => witness).join(' ')}${mark ? '*' : ''}`,
  );
}

describe('replay', () => {
  const bridge = passage('p-bridge', [BRIDGE.a, BRIDGE.b, BRIDGE.c]);
  const ferry = passage('p-ferry', [FERRY.a, FERRY.b]);

  it('leaves what the engine found where there is no review', () => {
    const alignment = alignmentOf(bridge, ferry);
    expect(replay(frame, alignment, null)).toEqual([bridge, ferry].map((found) => ({ ...found, review: null })));
  });

  it('puts a linked passage in place of the engine’s passage of the same pair', () => {
    const decisions = review(false, link('p01', [FERRY.a, FERRY.b]));
    expect(replayed(alignmentOf(bridge, ferry), decisions)).toEqual(['p-bridge: a b c', 'p01: a b*']);
  });

  it('shows only linked passages where the readers went through every text whole', () => {
    const decisions = review(true, link('p01', [FERRY.a, FERRY.b]));
    expect(replayed(alignmentOf(bridge, ferry), decisions)).toEqual(['p01: a b*']);
  });

  it('gives a linked passage the kinds, the label and the attributions of the readers', () => {
    const [linked] = replay(frame, alignmentOf(), review(true, link('p01', [FERRY.b, FERRY.a], 'edited')));
    expect(linked?.links.map(({ a, b, kind }) => `${a.witness}${b.witness} ${kind}`)).toEqual(['ab edited']);
    expect(linked?.links[0]?.explanation.stage).toBe('review');
    expect(linked?.absences.map((absence) => absence.witness)).toEqual(['c']);
    const said = { speaker: null, verb: 'said' };
    expect(linked?.review).toMatchObject({ label: 'p01', note: null, attributions: { a: said, b: said } });
  });

  it('counts the pairs the engine found alone, where at least half of the shorter span is covered', () => {
    const half = passage('p-half', [read('a', 0, 20), BRIDGE.b]);
    const less = passage('p-less', [read('a', 28, 45), BRIDGE.c]);
    const all = [BRIDGE.a, BRIDGE.b, BRIDGE.c];
    const found = (...passages: Passage[]) =>
      replay(frame, alignmentOf(...passages), review(true, link('p01', all)))[0]?.review?.engineFound;
    expect(found(bridge)).toEqual({ found: 3, of: 3 });
    expect(found(half)).toEqual({ found: 1, of: 3 });
    expect(found(less)).toEqual({ found: 0, of: 3 });
    expect(found()).toEqual({ found: 0, of: 3 });
  });

  it('drops a passage of two readings whose pair is refused', () => {
    expect(replayed(alignmentOf(bridge, ferry), review(false, refuse(FERRY.b, FERRY.a)))).toEqual(['p-bridge: a b c']);
  });

  it('cuts the reading that the rest of the passage holds less strongly', () => {
    const strong = passage('p-bridge', BRIDGES, { ac: 0.9, bc: 0.2 });
    const [cut] = replay(frame, alignmentOf(strong), review(false, refuse(BRIDGE.a, BRIDGE.b)));
    expect(cut?.readings).toEqual([BRIDGE.a, BRIDGE.c]);
    expect(cut?.links.map(({ a, b }) => a.witness + b.witness)).toEqual(['ac']);
    expect(cut?.score).toBe(0.9);
    expect(cut?.absences.map(({ witness }) => witness)).toEqual(['b']);
  });

  it('measures the passage anew where the engine kept no links', () => {
    const outline = { ...passage('p-bridge', Object.values(BRIDGE)), links: [], absences: [] };
    const [cut] = replay(frame, alignmentOf(outline), review(false, refuse(BRIDGE.a, BRIDGE.b)));
    expect(cut?.readings).toHaveLength(2);
    expect(cut?.links).toHaveLength(1);
    expect(cut?.score).toBeGreaterThan(0);
  });

  it('leaves a passage that joins other words of the refused documents', () => {
    expect(replayed(alignmentOf(bridge), review(false, refuse(FERRY.a, FERRY.b)))).toEqual(['p-bridge: a b c']);
  });

  it('lets a later decision win over an earlier one', () => {
    const [linked, refused] = [link('p01', [FERRY.a, FERRY.b]), refuse(FERRY.a, FERRY.b)];
    expect(replayed(alignmentOf(), review(false, linked, refused))).toEqual([]);
    expect(replayed(alignmentOf(), review(false, refused, linked))).toEqual(['p01: a b*']);
    const again = link('p01', [FERRY.a, FERRY.b, FERRY.c]);
    expect(replayed(alignmentOf(), review(false, linked, again))).toEqual(['p01: a b c*']);
  });

  it('orders passages by their first reading', () => {
    const decisions = review(
      true,
      link('p01', [FERRY.a, FERRY.b]),
      link('p02', [BRIDGE.b, BRIDGE.c]),
      link('p03', BRIDGES),
    );
    expect(replayed(alignmentOf(), decisions)).toEqual(['p03: a b c*', 'p01: a b*', 'p02: b c*']);
  });

  it('never changes what the engine found', () => {
    const alignment = alignmentOf(bridge, ferry);
    const before = structuredClone(alignment);
    replay(frame, alignment, review(false, refuse(BRIDGE.a, BRIDGE.b), link('p01', [FERRY.a, FERRY.b])));
    expect(alignment).toEqual(before);
  });
});

const BRIDGES = [BRIDGE.a, BRIDGE.b, BRIDGE.c];
