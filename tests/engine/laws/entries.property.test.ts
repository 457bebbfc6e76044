/** Laws of list entries, on lists of invented people. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../src/engine/align/align.ts';
import { findEntries } from '../../../src/engine/align/entries/find-entries.ts';
import { sameName } from '../../../src/engine/align/entries/same-name.ts';
import { prepare } from '../../../src/engine/align/frame.ts';
import type { Alignment, Span, WitnessInput } from '../../../src/engine/types.ts';
import { law } from '../../support/law.ts';

const GIVEN = ['Ann', 'José', 'Maria', 'Mario', 'Li', 'Kirk', 'Zoë'] as const;
const SURNAMES = ['Lee', 'Díaz-Vera', 'Nunez-Serraios', 'O’Brien', 'de la Cruz', 'Walker', 'Hernandez'] as const;
const CHARGES = ['arson', 'theft of a car', 'two counts of fraud', 'assault', 'forgery of 3 cheques'] as const;

interface Row {
  readonly given: string;
  readonly surname: string;
  readonly charges: readonly string[];
}

const row: fc.Arbitrary<Row> = fc.record({
  given: fc.constantFrom(...GIVEN),
  surname: fc.constantFrom(...SURNAMES),
  charges: fc.uniqueArray(fc.constantFrom(...CHARGES), { maxLength: 3 }),
});

const list = fc.array(row, { minLength: 1, maxLength: 8 });

/** One row for each of several people. */
const distinct = fc.uniqueArray(row, {
  minLength: 1,
  maxLength: 8,
  selector: ({ given, surname }) => `${given} ${surname}`,
});

const IDS = ['m', 'Z', 'a', 'é'] as const;

const lists = fc.array(list, { minLength: 2, maxLength: 4 }).map((all) => all.map((rows, i) => toText(IDS[i], rows)));

describe('list entries', () => {
  test('the order of witnesses changes nothing, to the byte', () => {
    const shuffled = lists.chain((inputs) =>
      fc.tuple(fc.constant(inputs), fc.shuffledSubarray(inputs, { minLength: inputs.length })),
    );
    law(shuffled, ([inputs, other]) => {
      expect(JSON.stringify(align(prepare(other)))).toBe(JSON.stringify(align(prepare(inputs))));
    });
  });

  test('a copy of a list links each of its entries to itself', () => {
    law(list, (rows) => {
      const found = aligned([toText('a', rows), toText('b', rows)]);
      for (const { span } of entriesOf(found)) {
        const passage = found.passages.find(({ readings: [a] }) => a && a.start <= span.start && a.end >= span.end);
        expect(passage?.readings[1]).toEqual({ ...passage?.readings[0], witness: 'b' });
      }
    });
  });

  test('the same list in another order and with names turned round links each of its entries', () => {
    const turned = distinct.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    law(turned, ([rows, other]) => {
      const [a, b] = [toText('a', rows), toText('b', other, ({ given, surname }) => `${surname}, ${plain(given)}`)];
      const found = aligned([a, b]);
      expect(found.passages).toHaveLength(rows.length);
      for (const { readings } of found.passages) {
        const [x, y] = readings.map(({ witness, start, end }) => (witness === 'a' ? a : b).text.slice(start, end));
        expect(words(y).filter((word) => !words(x).includes(word))).toEqual([]);
      }
    });
  });

  test('no two entries of one passage name different people', () => {
    law(lists, (inputs) => {
      const found = aligned(inputs);
      const entries = entriesOf(found);
      for (const { readings } of found.passages) {
        const names = readings.flatMap(({ witness, start, end }) =>
          entries.filter((entry) => entry.witness === witness && entry.span.start < end && entry.span.end > start),
        );
        for (const x of names) for (const y of names) expect(sameName(x.name, y.name)).not.toBeNull();
      }
    });
  });

  test('readings of one witness do not share a word, and repeats are in no passage', () => {
    law(lists, (inputs) => {
      const { passages } = aligned(inputs);
      const places = passages.flatMap(({ readings, repeats }) => [...readings, ...repeats]);
      for (const { id } of inputs) {
        const spans = places.filter(({ witness }) => witness === id).sort((x, y) => x.start - y.start);
        expect(spans.filter(({ start }, i) => start < (spans[i - 1]?.end ?? 0))).toEqual([]);
      }
    });
  });
});

function toText(
  id: string | undefined,
  rows: readonly Row[],
  nameOf = ({ given, surname }: Row) => `${given} ${surname}`,
): WitnessInput {
  const items = rows.map((each) => `* ${nameOf(each)}: ${each.charges.join('; ')}`);
  return { id: id ?? '', text: ['The people it names:', ...items].join('\n\n') };
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '');
}

function words(text = ''): string[] {
  return plain(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function entriesOf({ witnesses }: Alignment): { witness: string; span: Span; name: readonly string[] }[] {
  const { sides } = prepare(witnesses.map(({ id, text }) => ({ id, text })));
  return sides.flatMap((side, s) =>
    findEntries(side, s).map(({ span, name }) => ({ witness: side.witness.id, span, name })),
  );
}

/** Entries and copies: a paraphrase may link what a list has as well. */
function aligned(inputs: readonly WitnessInput[]): Alignment {
  return align(prepare(inputs), undefined, { without: new Set(['paraphrase'] as const) });
}
