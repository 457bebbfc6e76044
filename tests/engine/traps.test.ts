/** Traps of the five bundled texts: each one broke a parser or a matcher before. */
import { describe, expect, test } from 'vitest';
import { align } from '../../src/engine/align/align.ts';
import { prepare } from '../../src/engine/align/frame.ts';
import { compareReadings } from '../../src/engine/compare/changes.ts';
import { relation } from '../../src/engine/compare/relation.ts';
import { segment } from '../../src/engine/text/segment.ts';
import { tokenize } from '../../src/engine/text/tokens.ts';
import type { BlockRole, Passage } from '../../src/engine/types.ts';
import { bundledInputs, bundledText } from '../support/bundled.ts';
import { slices, spanIn } from '../support/notation.ts';

const forms = (text: string) => tokenize(text).map(({ form }) => form);

describe('quotations of the bundled texts', () => {
  test('newsweek never closes "released from local law enforcement custody"; no word of it is lost', () => {
    const text = bundledText('newsweek');
    const [open, ...others] = segment({ id: 'newsweek', text }).quotations.filter(({ closed }) => !closed);
    expect(others).toEqual([]);
    expect(text.slice(open?.start, open?.end)).toBe(
      'released from local law enforcement custody into the community instead of being transferred to ICE.',
    );
  });

  test('fox opens "So if we have to" with a straight mark and closes it with a curly one', () => {
    const text = bundledText('fox');
    const found = segment({ id: 'fox', text }).quotations.find(({ start }) => text.startsWith('So if we have', start));
    expect(found?.closed).toBe(true);
    expect(slices(text, found?.pieces ?? [])).toEqual([
      "So if we have to turn them loose or they get released, they're coming back to your neighborhood and my neighborhood,",
      'These drunks will run over your children and they will run over my children.',
    ]);
  });

  test('the single marks of newsweek’s headline quote', () => {
    const { text, blocks, quotations } = segment({ id: 'newsweek', text: bundledText('newsweek') });
    const headline = blocks.find(({ role }) => role === 'headline');
    const inHeadline = quotations.filter(({ end }) => end <= (headline?.end ?? 0));
    expect(slices(text, inHeadline)).toEqual(['Criminal', 'Instead of Being Transferred']);
  });

  test.each([
    ['fox', 16],
    ['epoch', 8],
    ['newsweek', 13],
    ['breitbart', 7],
    ['dhs', 5],
  ])('%s has %i stretches between double marks', (id, expected) => {
    const { blocks, quotations } = segment({ id, text: bundledText(id) });
    const headlineEnd = blocks.find(({ role }) => role === 'headline')?.end ?? 0;
    const pieces = quotations.flatMap((quotation) => quotation.pieces).filter(({ start }) => start > headlineEnd);
    expect(pieces).toHaveLength(expected);
  });
});

describe('words of the bundled texts', () => {
  test('epoch’s no-break spaces part words like any space', () => {
    const text = bundledText('epoch');
    expect([text.charCodeAt(1467), text.charCodeAt(3436)]).toEqual([0xa0, 0xa0]);
    expect(forms(text.slice(1450, 1490))).toContain('maintain');
    expect(forms(text.slice(3425, 3450))).toEqual(expect.arrayContaining(['has', 'accusing']));
  });

  test('epoch’s unspaced em dash parts "facts—and"', () => {
    expect(forms(bundledText('epoch')).join(' ')).toContain('listen to the facts and the fact is people');
  });

  test('fox’s "[W]hen" is When', () => {
    expect(forms(bundledText('fox')).join(' ')).toContain('when local jurisdictions refuse to cooperate');
  });

  test('fox’s "--" parts words and is none', () => {
    expect(forms(bundledText('fox')).join(' ')).toContain('abolished entirely even among lawmakers');
  });

  test('"past time" has the same words in four texts, whatever the dash', () => {
    const readings = ['epoch', 'breitbart', 'dhs', 'newsweek'].map((id) => {
      const text = bundledText(id);
      const start = text.indexOf('It is past time');
      return { text, span: { start, end: text.indexOf('cooperate with ICE', start) + 'cooperate with ICE'.length } };
    });
    for (const reading of readings) expect(relation(reading, readings[0] as typeof reading).kind).toBe('identical');
  });
});

describe('blocks of the bundled texts', () => {
  const roles = (id: string, role: BlockRole) => {
    const { text, blocks } = segment({ id, text: bundledText(id) });
    return slices(
      text,
      blocks.filter((block) => block.role === role),
    );
  };

  test('only breitbart has no headline', () => {
    const ids = ['fox', 'epoch', 'newsweek', 'breitbart', 'dhs'];
    expect(ids.filter((id) => roles(id, 'headline').length !== 1)).toEqual(['breitbart']);
  });

  test('the run-on "Read More" rows of dhs are 29 items', () => {
    const items = roles('dhs', 'list-item').filter((item) => /^\p{Lu}{2}/u.test(item));
    expect(items).toHaveLength(29);
    expect(items[0]).toBe('MECKLENBURG COUNTY Diaz-Vera, Angel');
    expect(items.at(-1)).toBe('COOK COUNTY VASQUEZ-HERNANDEZ, Fidel');
    expect(roles('dhs', 'boilerplate').filter((words) => words === 'Read More')).toHaveLength(29);
  });

  test('fox’s list is 10 rows', () => {
    expect(roles('fox', 'list-item')).toHaveLength(10);
  });

  test('fox’s caption, cut after "(", is a caption', () => {
    expect(roles('fox', 'caption').map((words) => words.slice(-13))).toEqual(['y policies. (']);
  });

  test('the note on epoch’s writer is furniture both times', () => {
    expect(roles('epoch', 'boilerplate').filter((words) => words.startsWith('Zachary Stieber covers'))).toHaveLength(2);
  });

  test('the line of breitbart that holds one no-break space is no block', () => {
    const { text, blocks } = segment({ id: 'breitbart', text: bundledText('breitbart') });
    expect(slices(text, blocks).filter((words) => words.trim() === '')).toEqual([]);
  });
});

describe('passages of the bundled texts', () => {
  const { passages, witnesses } = align(prepare(bundledInputs()));
  const textOf = (id: string) => witnesses.find((witness) => witness.id === id)?.text ?? '';
  const withWords = (words: string): Passage | undefined =>
    passages.find(({ readings }) =>
      readings.some(({ witness, start, end }) => textOf(witness).slice(start, end).includes(words)),
    );

  test('"on notice" is in all five', () => {
    expect(withWords('should be on notice')?.readings).toHaveLength(5);
  });

  test('"such as Wake County" is what three of them add', () => {
    const readings = withWords('should be on notice')?.readings ?? [];
    const base = readings.find(({ witness }) => witness === 'dhs');
    const added = readings.map((reading) =>
      compareReadings(
        { text: textOf('dhs'), span: base ?? { start: 0, end: 0 } },
        { text: textOf(reading.witness), span: reading },
      )
        .filter(({ type }) => type === 'insertion')
        .map(({ b }) => `${reading.witness}: ${textOf(reading.witness).slice(b.start, b.end)}`),
    );
    expect(added.flat()).toEqual(['breitbart', 'epoch', 'fox'].map((id) => `${id}: such as Wake County`));
  });

  test('"[W]hen local jurisdictions" and "When local jurisdictions" are one passage', () => {
    expect(withWords('hen local jurisdictions refuse')?.readings.map(({ witness }) => witness)).toEqual(
      expect.arrayContaining(['breitbart', 'fox']),
    );
  });

  test('newsweek and dhs share 75 words in a row, to the last one', () => {
    const text = textOf('newsweek');
    const last = withWords('removed from the country');
    expect(last?.readings.map(({ witness }) => witness)).toEqual(expect.arrayContaining(['newsweek', 'dhs']));
    expect(spanIn(text, 'removed from the country').end).toBe(
      last?.readings.find(({ witness }) => witness === 'newsweek')?.end,
    );
  });

  test('the note on epoch’s writer, printed twice, is no passage', () => {
    expect(withWords('New York City metro reporter')).toBeUndefined();
  });

  test('the caption and the embed of fox are no readings', () => {
    const furniture = segment({ id: 'fox', text: textOf('fox') }).blocks.filter(
      ({ role }) => role === 'caption' || role === 'embed',
    );
    const readings = passages.flatMap((passage) => passage.readings).filter(({ witness }) => witness === 'fox');
    expect(
      readings.filter(({ start, end }) => furniture.some((block) => start < block.end && end > block.start)),
    ).toEqual([]);
  });
});
