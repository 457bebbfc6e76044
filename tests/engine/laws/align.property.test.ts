/** Laws of aligning texts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../src/engine/align/align.ts';
import { prepare } from '../../../src/engine/align/frame.ts';
import { wordBits } from '../../../src/engine/text/common-words.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';
import type { Alignment, Passage, Reading, WitnessInput } from '../../../src/engine/types.ts';
import { anyWitnesses, pool, SLOW_CASES, stories, tell, tellings } from '../../support/arbitraries.ts';
import { rows } from '../../support/notation.ts';

describe('order and repetition', () => {
  test('the order of witnesses changes nothing, to the byte', () => {
    const shuffled = fc
      .oneof(stories(), anyWitnesses())
      .chain((inputs) => fc.tuple(fc.constant(inputs), fc.shuffledSubarray(inputs, { minLength: inputs.length })));
    law(shuffled, ([inputs, other]) => {
      expect(JSON.stringify(aligned(other))).toBe(JSON.stringify(aligned(inputs)));
    });
  });

  test('the same input gives the same output, to the byte', () => {
    law(fc.oneof(stories(), anyWitnesses()), (inputs) => {
      expect(JSON.stringify(aligned(inputs))).toBe(JSON.stringify(aligned(structuredClone(inputs))));
    });
  });
});

describe('passages', () => {
  test('have two readings or more, at most one a witness, by witness id, inside its text', () => {
    law(anyStories, (inputs) => {
      for (const { readings, repeats } of aligned(inputs).passages) {
        const ids = readings.map(({ witness }) => witness);
        expect(ids.length).toBeGreaterThan(1);
        expect(ids).toEqual([...new Set(ids)].sort());
        expect([...readings, ...repeats].filter((reading) => !isIn(inputs, reading))).toEqual([]);
      }
    });
  });

  test('readings of one witness do not share a word', () => {
    law(anyStories, (inputs) => {
      const { passages } = aligned(inputs);
      for (const { id } of inputs) {
        const spans = passages
          .flatMap(({ readings }) => readings.filter(({ witness }) => witness === id))
          .sort((x, y) => x.start - y.start);
        expect(spans.filter(({ start }, i) => start < (spans[i - 1]?.end ?? 0))).toEqual([]);
      }
    });
  });

  test('have ids of their own', () => {
    law(anyStories, (inputs) => {
      const ids = aligned(inputs).passages.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test('link every pair of readings once, the lesser id first', () => {
    law(anyStories, (inputs) => {
      for (const { readings, links } of aligned(inputs).passages) {
        const pairs = readings.flatMap((a, i) => readings.slice(i + 1).map((b) => [a, b]));
        expect(links.map(({ a, b }) => [a, b])).toEqual(pairs);
        expect(links.filter(({ a, b, score }) => !(a.witness < b.witness && score >= 0 && score <= 1))).toEqual([]);
      }
    });
  });

  test('matched words are the same on both sides, lie in the readings and are counted once', () => {
    law(anyStories, (inputs) => {
      for (const link of aligned(inputs).passages.flatMap(({ links }) => links)) {
        const [a, b] = [textOf(inputs, link.a), textOf(inputs, link.b)];
        const { matched, parts } = link.explanation;
        const left = matched.map((run) => forms(a, run.a));
        expect(matched.map((run) => forms(b, run.b))).toEqual(left);
        expect(matched.filter((run) => !holds(link.a, run.a) || !holds(link.b, run.b))).toEqual([]);
        expect(matched.filter((run, i) => run.a.start < (matched[i - 1]?.a.end ?? 0))).toEqual([]);
        expect(parts['sameWords']).toBe(left.flat().length);
        expect(parts['bits']).toBeCloseTo(
          [...new Set(left.flat())].reduce((sum, form) => sum + wordBits(form), 0),
          3,
        );
      }
    });
  });
});

describe('what the texts share', () => {
  test('a sentence told by two witnesses is a passage of the two; one told by one is no copy', () => {
    const told = fc.tuple(tellings(1, 8), tellings(1, 8));
    law(told, ([x, y]) => {
      const shared = x.filter(({ sentence }) => y.some((other) => other.sentence === sentence));
      const found = aligned([
        { id: 'A', text: tell(x) },
        { id: 'B', text: tell(y) },
      ]);
      const at = (list: typeof x, sentence: number) => 1 + list.findIndex((other) => other.sentence === sentence);
      const expected = shared.map(({ sentence }) => `A${at(x, sentence)} B${at(y, sentence)}`);
      // A quotation and the words that introduce it may be two passages of one sentence.
      expect([...new Set(rows(copiesOf(found)).map((row) => row.replace(/[=~?]/, ' ')))]).toEqual(expected);
    });
  });

  test('a copy of a witness aligns wholly with it and adds no change', () => {
    law(tellings(1, 10), (told) => {
      const text = tell(told);
      const { passages } = aligned([
        { id: 'A', text },
        { id: 'B', text },
      ]);
      expect(passages.filter(({ kind, score }) => kind !== 'identical' || score !== 1)).toEqual([]);
      expect(passages.filter(({ readings: [a, b] }) => a?.start !== b?.start || a?.end !== b?.end)).toEqual([]);
      const covered = passages.flatMap(({ readings }) => forms(text, readings[0] as Reading)).length;
      // An attribution such as "librarian Odette Marsh said" is too little evidence by itself.
      expect(covered).toBeGreaterThanOrEqual(forms(text, { start: 0, end: text.length }).length - 8 * told.length);
      expect(told.filter(({ sentence }) => !isFound(text, pool(sentence), passages))).toEqual([]);
    });
  });

  test('curly marks and kinds of space and dash change no link', () => {
    law(stories(3), (inputs) => {
      const curled = inputs.map(({ id, text }) => ({ id, text: reprinted(text) }));
      expect(shape(aligned(curled))).toEqual(shape(aligned(inputs)));
    });
  });

  test('deleting a sentence turns exactly its readings into absences', () => {
    const deletion = tellings(3, 8).chain((told) => fc.tuple(fc.constant(told), fc.nat({ max: told.length - 1 })));
    law(deletion, ([told, at]) => {
      const text = tell(told);
      const others = ['A', 'C'].map((id) => ({ id, text }));
      const before = aligned([...others, { id: 'B', text }]);
      const after = aligned([...others, { id: 'B', text: tell(told.filter((_, i) => i !== at)) }]);
      const gone = (passage: Passage) => paragraph(text, passage.readings[0] as Reading) === at;
      expect(after.passages.map(({ id }) => id)).toEqual(before.passages.map(({ id }) => id));
      expect(after.passages.map(({ absences }) => absences.map(({ witness }) => witness))).toEqual(
        before.passages.map((passage) => (gone(passage) ? ['B'] : [])),
      );
    });
  });
});

const anyStories = fc.oneof({ weight: 3, arbitrary: stories() }, { weight: 1, arbitrary: anyWitnesses() });

function law<T>(cases: fc.Arbitrary<T>, holdsFor: (value: T) => void): void {
  fc.assert(
    fc.property(cases, (value) => {
      holdsFor(value);
    }),
    SLOW_CASES,
  );
}

/** Passages that copied words make: what `longer` puts behind a sentence is no language, and may look like anything. */
function copiesOf(alignment: Alignment): Alignment {
  const isCopy = ({ links }: Passage) => links.some(({ explanation }) => explanation.stage === 'runs');
  return { ...alignment, passages: alignment.passages.filter(isCopy) };
}

function aligned(inputs: readonly WitnessInput[]): Alignment {
  return align(prepare(inputs));
}

function textOf(inputs: readonly WitnessInput[], { witness }: Reading): string {
  return inputs.find(({ id }) => id === witness)?.text ?? '';
}

function isIn(inputs: readonly WitnessInput[], reading: Reading): boolean {
  const text = textOf(inputs, reading);
  return reading.start >= 0 && reading.end <= text.length && /\S/.test(text.slice(reading.start, reading.end));
}

type Stretch = Pick<Reading, 'start' | 'end'>;

function forms(text: string, { start, end }: Stretch): string[] {
  return tokenize(text.slice(start, end)).map(({ form }) => form);
}

function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function paragraph(text: string, { start }: Stretch): number {
  return text.slice(0, start).split('\n\n').length - 1;
}

/** Some passage has a reading inside the sentence that begins like `sentence`. */
function isFound(text: string, sentence: string, passages: readonly Passage[]): boolean {
  const start = text.indexOf(sentence.slice(0, 20));
  const end = start + sentence.length;
  return passages.some(({ readings }) => readings.some((reading) => reading.start < end && reading.end > start));
}

/** The same text as another printer would set it; every character keeps its place. */
function reprinted(text: string): string {
  let spaces = 0;
  return text
    .replaceAll('“', '"')
    .replaceAll('”', '"')
    .replaceAll("'", '’')
    .replaceAll(' - ', ' – ')
    .replaceAll('-', '‑')
    .replaceAll(' ', () => (spaces++ % 3 === 0 ? '\u00a0' : ' '));
}

function shape({ passages }: Alignment): unknown {
  return passages.map(({ id, kind, score, readings, absences }) => {
    return { id, kind, score, readings, without: absences.map(({ witness }) => witness) };
  });
}
