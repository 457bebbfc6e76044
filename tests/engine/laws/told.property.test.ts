/** Laws of what texts tell: who has the same, whatever the printer did to it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../src/engine/align/align.ts';
import { prepare } from '../../../src/engine/align/frame.ts';
import { compareReadings } from '../../../src/engine/compare/changes.ts';
import type { Excerpt } from '../../../src/engine/compare/lexemes.ts';
import type { Alignment, Link, Passage, Reading, WitnessInput } from '../../../src/engine/types.ts';
import { accounts, anyTold, stories, tell, tellings, type Told } from '../../support/arbitraries.ts';
import { law } from '../../support/law.ts';
import { rows } from '../../support/notation.ts';
import { evidentUnits } from '../../support/evident-units.ts';

describe('what the texts share', () => {
  test('a sentence that two witnesses copy is a passage of the two; a sentence of one is in none', () => {
    law(fc.tuple(tellings(1, 6), tellings(1, 6)), ([x, y]) => {
      const found = aligned([
        { id: 'A', text: tell(x) },
        { id: 'B', text: tell(y) },
      ]);
      const at = (told: readonly Told[], sentence: number) =>
        1 + told.findIndex((other) => other.sentence === sentence);
      const shared = x.filter(({ sentence }) => at(y, sentence) > 0);
      const expected = shared.map(({ sentence }) => `A${at(x, sentence)} B${at(y, sentence)}`);
      // A quotation and the words that introduce it may be two passages of one sentence.
      expect([...new Set(rows(found).map((row) => row.replace(/[=~?]/, ' ')))]).toEqual(expected);
    });
  });

  test('a copy of a witness aligns with it wherever there is evidence, and adds no change', () => {
    law(anyTold(), ([input]) => {
      const text = input?.text ?? '';
      const { passages, witnesses } = aligned([
        { id: 'A', text },
        { id: 'B', text },
      ]);
      for (const { kind, readings, links } of passages) {
        if (links.every(({ explanation }) => explanation.stage === 'paraphrase')) continue;
        const [a, b] = readings.map(({ start, end }) => ({ text, span: { start, end } })) as [Excerpt, Excerpt];
        expect([kind, links[0]?.score, compareReadings(a, b)]).toEqual(['identical', 1, []]);
      }
      const covered = passages.flatMap(({ readings, repeats }) => [...readings, ...repeats]);
      const bare = evidentUnits(witnesses[0]!).filter((unit) => !covered.some((reading) => overlap(reading, unit)));
      expect(bare.map(({ start, end }) => text.slice(start, end))).toEqual([]);
    });
  });

  test('a copy of a witness has a reading of the same words wherever the witness has one', () => {
    law(fc.oneof(stories(3), accounts()), (inputs) => {
      const [first] = inputs as [WitnessInput];
      const { passages } = aligned([...inputs, { ...first, id: 'copy' }]);
      const placesOf = (id: string) =>
        passages
          .map(({ readings }) => readings.find(({ witness }) => witness === id))
          .map((r) => r && [r.start, r.end]);
      expect(placesOf('copy')).toEqual(placesOf(first.id));
    });
  });

  test('curly marks and kinds of space and dash change no link', () => {
    law(fc.oneof(stories(3), accounts()), (inputs) => {
      const curled = inputs.map(({ id, text }) => ({ id, text: reprinted(text) }));
      expect(shape(aligned(curled))).toEqual(shape(aligned(inputs)));
    });
  });

  test('deleting a sentence turns exactly its readings into absences', () => {
    const deletion = fc.array(tellings(1, 5), { minLength: 2, maxLength: 3 }).chain((told) => {
      const from = fc.nat({ max: told.length - 1 });
      return from.chain((w) => fc.tuple(fc.constant(told), fc.constant(w), fc.nat({ max: told[w]!.length - 1 })));
    });
    law(deletion, ([told, w, at]) => {
      const without = told.with(
        w,
        told[w]!.filter((_, i) => i !== at),
      );
      const text = tell(told[w]!);
      const before = aligned(named(told)).passages;
      const after = aligned(named(without)).passages;
      const isGone = (reading: Reading) => reading.witness === ID[w] && paragraph(text, reading) === at;
      const left = before
        .map(({ readings, absences }) => ({
          readings: readings.filter((reading) => !isGone(reading)).map(({ witness }) => witness),
          absent: [
            ...absences.map(({ witness }) => witness),
            ...readings.filter(isGone).map(({ witness }) => witness),
          ].sort(),
        }))
        .filter(({ readings }) => readings.length > 1);
      const found = after.map(({ readings, absences }) => ({
        readings: readings.map(({ witness }) => witness),
        absent: absences.map(({ witness }) => witness),
      }));
      expect(found.map((each) => JSON.stringify(each)).sort()).toEqual(left.map((each) => JSON.stringify(each)).sort());
    });
  });
});

const ID = ['A', 'B', 'C'] as const;

function named(told: readonly (readonly Told[])[]): WitnessInput[] {
  return told.map((each, i) => ({ id: ID[i] as string, text: tell(each) }));
}

function aligned(inputs: readonly WitnessInput[]): Alignment {
  return align(prepare(inputs));
}

type Stretch = Pick<Reading, 'start' | 'end'>;

function overlap(x: Stretch, y: Stretch): boolean {
  return x.start < y.end && y.start < x.end;
}

function paragraph(text: string, { start }: Stretch): number {
  return text.slice(0, start).split('\n\n').length - 1;
}

/** The same text as another printer would set it; every character keeps its place. */
function reprinted(text: string): string {
  let spaces = 0;
  return text
    .replaceAll(/"([^"\n]*)"|“([^”\n]*)”/g, (_, straight?: string, curly?: string) =>
      straight === undefined ? `"${curly}"` : `“${straight}”`,
    )
    .replaceAll("'", '’')
    .replaceAll(' - ', ' – ')
    .replaceAll(/(?<=\w)-(?=\w)/g, '‑')
    .replaceAll(' ', () => (spaces++ % 3 === 0 ? '\u00a0' : ' '));
}

function shape({ passages, possible }: Alignment): unknown {
  const bare = ({ a, b, kind, strength, score }: Link) => ({ a, b, kind, strength, score });
  return {
    possible: possible.map(bare),
    passages: passages.map(({ id, kind, score, readings, links, absences }: Passage) => {
      return { id, kind, score, readings, links: links.map(bare), without: absences.map(({ witness }) => witness) };
    }),
  };
}
