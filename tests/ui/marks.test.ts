import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskText, type NameSpan } from '../../src/corpus/people.ts';
import type { Span } from '../../src/engine/types.ts';
import { flatten, type Mark, type TextRun } from '../../src/ui/marks.ts';

/** Half of a surrogate pair. */
const LONE = /\p{Surrogate}/u;
const RANGE = fc.tuple(fc.nat(), fc.nat());
const KIND = fc.constantFrom(
  'added',
  'punctuation',
  'selected',
  'found',
  'quotation-mark',
  'passage',
  'caret',
  'anchor',
);

/** Text with pairs and plain letters, a span at code point edges, and marks at any offset at all. */
const SCENE = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'b', ' ', '.', '\u{1F4F0}', '\u{10348}'), { minLength: 1, maxLength: 30 }),
    RANGE,
    fc.array(fc.tuple(KIND, RANGE), { maxLength: 8 }),
  )
  .map(([letters, range, marks]) => {
    const text = letters.join('');
    const edges = letters.map((_, i) => letters.slice(0, i).join('').length).concat(text.length);
    const [from, to] = ordered(range, edges.length);
    return {
      text,
      span: { start: edges[from]!, end: edges[to]! },
      marks: marks.map(([kind, at], index) => markOf(kind, at, text.length + 1, index)),
    };
  });

/** Text whose names are the only capital letters, with marks that cut the names anywhere. */
const NAMED = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom('he', 'said', '.'), fc.constantFrom('XYLO', 'ZARA QUIN')), {
      minLength: 1,
      maxLength: 12,
    }),
    RANGE,
    fc.array(fc.tuple(KIND, RANGE), { maxLength: 6 }),
  )
  .map(([words, range, marks]) => {
    const text = words.join(' ');
    const names: NameSpan[] = [];
    let start = 0;
    for (const word of words) {
      if (/^[A-Z]/.test(word)) names.push({ start, end: start + word.length, person: word === 'XYLO' ? 1 : 2 });
      start += word.length + 1;
    }
    const [from, to] = ordered(range, text.length + 1);
    return {
      text,
      names,
      span: { start: from, end: to },
      marks: marks.map(([kind, at], index) => markOf(kind, at, text.length + 1, index)),
    };
  });

describe('flatten', () => {
  it('gives runs that concatenate to the text of the span', () => {
    fc.assert(
      fc.property(SCENE, ({ text, span, marks }) => {
        const joined = texts(flatten(text, span, marks)).map((run) => text.slice(run.start, run.end));
        expect(joined.join('')).toBe(text.slice(span.start, span.end));
      }),
    );
  });

  it('gives at most 2n + 1 runs for n marks and names', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          SCENE.map((scene) => ({ ...scene, names: [] })),
          NAMED,
        ),
        ({ text, span, marks, names }) => {
          expect(flatten(text, span, marks, names).length).toBeLessThanOrEqual(2 * (marks.length + names.length) + 1);
        },
      ),
    );
  });

  it('never cuts a surrogate pair', () => {
    fc.assert(
      fc.property(SCENE, ({ text, span, marks }) => {
        for (const run of flatten(text, span, marks)) {
          const piece = text.slice(run.start, run.end);
          expect(piece).not.toMatch(LONE);
          if (run.kind === 'caret') expect(text.slice(0, run.start)).not.toMatch(LONE);
        }
      }),
    );
  });

  it('covers the text of every mark by exactly the runs that carry it', () => {
    fc.assert(
      fc.property(SCENE, ({ text, span, marks }) => {
        const runs = texts(flatten(text, span, marks));
        for (const mark of marks.filter((each) => !isPoint(each))) {
          const carried = runs.filter((run) => run.marks.includes(mark));
          const covered = carried.map((run) => text.slice(run.start, run.end)).join('');
          expect(covered).toBe(wholeLetters(text, span, mark));
        }
      }),
    );
  });

  it('places every caret and anchor of the span once, between runs', () => {
    fc.assert(
      fc.property(SCENE, ({ text, span, marks }) => {
        const runs = flatten(text, span, marks);
        const within = marks.filter((m) => isPoint(m) && span.start <= m.start && m.start <= span.end);
        expect(runs.filter((run) => run.kind === 'caret').map((run) => run.caret)).toHaveLength(within.length);
      }),
    );
  });

  it('leaves no letter of a masked name visible, wherever marks and span cut it', () => {
    fc.assert(
      fc.property(NAMED, ({ text, span, marks, names }) => {
        const shown = texts(flatten(text, span, marks, names))
          .filter((run) => run.person === null)
          .map((run) => text.slice(run.start, run.end));
        expect(shown.join('')).not.toMatch(/[A-Z]/);
        expect(maskText(text, span, names).replaceAll(/Person [12]/g, '')).not.toMatch(/[A-Z]/);
      }),
    );
  });

  it('shows a masked name as one run, and grows a mark to its edges', () => {
    const text = 'about ANN BEE, who';
    const marks: Mark[] = [{ kind: 'added', start: 10, end: 14 }];
    const runs = texts(flatten(text, whole(text), marks, [{ start: 6, end: 13, person: 4 }]));
    expect(runs.map((run) => [text.slice(run.start, run.end), run.person, run.marks.length])).toEqual([
      ['about ', null, 0],
      ['ANN BEE', 4, 1],
      [',', null, 1],
      [' who', null, 0],
    ]);
  });

  it('opens and closes a mark where it begins and ends, not where the shown stretch cuts it', () => {
    const mark: Mark = { kind: 'passage', id: 'p-1', start: 2, end: 8 };
    const [first] = texts(flatten('0123456789', { start: 4, end: 10 }, [mark]));
    expect(first?.opens).toEqual([]);
    expect(first?.closes).toEqual([mark]);
  });

  it('nests overlapping marks longest first', () => {
    const long: Mark = { kind: 'passage', id: 'long', start: 0, end: 9 };
    const short: Mark = { kind: 'passage', id: 'short', start: 3, end: 6 };
    const runs = texts(flatten('012345678', { start: 0, end: 9 }, [short, long]));
    expect(runs[1]?.marks).toEqual([long, short]);
  });
});

function ordered([a, b]: readonly [number, number], size: number): readonly [number, number] {
  const [x, y] = [a % size, b % size];
  return x < y ? [x, y] : [y, x];
}

function isPoint({ kind }: Mark): boolean {
  return kind === 'caret' || kind === 'anchor';
}

function markOf(kind: string, range: readonly [number, number], size: number, index: number): Mark {
  const [start, end] = ordered(range, size);
  if (kind === 'caret') return { kind, start, end: start, words: 'base words' };
  if (kind === 'anchor') return { kind, start, end: start, id: `a-${index}` };
  if (kind === 'passage') return { kind, start, end, id: `p-${index}` };
  return { kind: kind as 'added', start, end };
}

function texts(runs: ReturnType<typeof flatten>): readonly TextRun[] {
  return runs.filter((run) => run.kind === 'text');
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}

/** The mark's text inside the span, grown to whole code points: a second way to say what flatten must do. */
function wholeLetters(text: string, span: Span, mark: Span): string {
  let at = 0;
  let out = '';
  for (const letter of text) {
    const touches = mark.start < at + letter.length && mark.end > at && mark.start < mark.end;
    if (touches && span.start <= at && at < span.end) out += letter;
    at += letter.length;
  }
  return out;
}
