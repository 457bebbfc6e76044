import { describe, expect, it, test } from 'vitest';
import { figuresIn, type Figure } from '../../../src/engine/words/figures.ts';
import { FIGURES_BY_HAND } from '../../fixtures/figures.ts';
import { BUNDLED_IDS, bundledText } from '../../support/bundled.ts';

describe('figures of the bundled texts', () => {
  const texts = BUNDLED_IDS.map((id) => compared(id));
  const sum = (count: (text: (typeof texts)[number]) => number) =>
    texts.reduce((total, text) => total + count(text), 0);

  it('are found: 95 of 100 of the catalogue, and of the list by hand', () => {
    const [listed, found] = [sum(({ hand }) => hand.length), sum(({ met }) => met.length)];
    const [inRows, foundInRows] = [
      sum(({ hand }) => hand.filter(isRow).length),
      sum(({ met }) => met.filter(isRow).length),
    ];
    console.info(`figures: ${found} of ${listed} by hand, ${foundInRows} of ${inRows} of the catalogue's rows`);
    expect(found / listed).toBeGreaterThanOrEqual(0.95);
    expect(foundInRows / inRows).toBeGreaterThanOrEqual(0.95);
  });

  it('are not more than there are: 5 of 100 spurious', () => {
    const [all, spurious] = [sum(({ figures }) => figures.length), texts.flatMap(({ extra }) => extra)];
    console.info(`figures: ${spurious.length} of ${all} spurious ${spurious.join(', ')}`);
    expect(spurious.length / all).toBeLessThanOrEqual(0.05);
  });

  it('name what they count', () => {
    const wrong = texts.flatMap(({ met, figureOf, text }) =>
      met.filter((entry) => {
        const counted = figureOf.get(entry)?.counted;
        return (counted ? text.slice(counted.start, counted.end) : '') !== entry.counts;
      }),
    );
    expect(wrong.map(({ words, counts }) => `${words} ${counts}`)).toEqual([]);
  });
});

interface Entry {
  readonly words: string;
  readonly value: number | null;
  readonly kind: string;
  readonly counts: string;
  readonly inCatalogue: boolean;
}

function isRow({ inCatalogue }: Entry): boolean {
  return inCatalogue;
}

/** The list by hand beside what is found: an entry is met by a figure of its words, number and kind, in order. */
function compared(id: string) {
  const text = bundledText(id);
  const figures = figuresIn(text);
  const hand = (FIGURES_BY_HAND[id] ?? '').trim().split('\n').map(toEntry);
  const figureOf = new Map<Entry, Figure>();
  const extra: string[] = [];
  let next = 0;
  for (const figure of figures) {
    const words = text.slice(figure.start, figure.end);
    const at = hand.findIndex(
      (entry, i) => i >= next && entry.words === words && entry.value === figure.value && entry.kind === figure.kind,
    );
    if (at < 0) extra.push(`${id}: ${words}`);
    else {
      figureOf.set(hand[at]!, figure);
      next = at + 1;
    }
  }
  return { text, figures, hand, figureOf, met: [...figureOf.keys()], extra };
}

function toEntry(line: string): Entry {
  const [first = '', value = '', kind = '', counts = ''] = line.split('|').map((cell) => cell.trim());
  return {
    words: first.replace(/^\* /, ''),
    value: value === '-' ? null : Number(value),
    kind,
    counts,
    inCatalogue: first.startsWith('*'),
  };
}

describe('a figure', () => {
  //   words around [figure] => kind value unit, <approximator>, (what it counts)
  test.each([
    ['The [two hundred and five] sailors left.', 'count-word 205 (sailors)'],
    ['It cost [£6.4m], they said.', 'money 6400000 pounds'],
    ['about [$1.5 million] was lost', 'money 1500000 dollars <about>'],
    ['[Half a million] people came.', 'number 500000 (people)'],
    ['They waited [half an hour].', 'duration 0.5 hours'],
    ['fined it more than [a quarter-million dollars]', 'money 250000 dollars <more than>'],
    ['[a half-million] people came', 'number 500000 (people)'],
    ['nearly [a quarter of a million] people', 'number 250000 <nearly> (people)'],
    ['[a quarter] of the members left', 'share 0.25 (members)'],
    ['at least [three dozen] boats sank', 'count-word 36 <at least> (boats)'],
    ['It fell by [a third].', 'share 0.3333'],
    ['[hundreds of thousands] of people', 'count-word -  (people)'],
    ['[Hundreds] of boats sank.', 'count-word -  (boats)'],
    ['[One] in three left.', 'count-word 1'],
    ['[two thirds] of the members left', 'share 0.6667 (members)'],
    ['a [one-third] stake', 'share 0.3333'],
    ['It fell [2.5 percentage points].', 'percentage 2.5 percentage points'],
    ['fewer than [70 per cent] of voters', 'percentage 70 percent <fewer than> (voters)'],
    ['[38.9%] of them', 'percentage 38.9 percent'],
    ['the [40-year-old] sailor', 'age 40 years old'],
    ['Ann Marsh, [40], of Mill Lane', 'age 40 years old'],
    ['children older than [12] may swim', 'age 12 years old <older than>'],
    ['Of those rescued, [21], were unhurt.', 'number 21'],
    ['on [3 March 2020] it rained', 'date 2020'],
    ['since [1794] it stood', 'date 1794'],
    ['in about [2018] it closed', 'date 2018'],
    ['about [2000] people came', 'number 2000 <about> (people)'],
    ['at [6.10am] it opened', 'time -'],
    ['at [five past eleven] it closed', 'time -'],
    ['on [2019-11-08] it closed', 'date 2019'],
    ['the [212]-page report', 'number 212 (page)'],
    ['[fourteen] other towns', 'count-word 14 (other towns)'],
    ['[100] had left by noon', 'number 100'],
    ['some [12 miles] of river', 'measure 12 miles <some>'],
    ['It was the [third] time.', 'ordinal 3 (time)'],
    ['over [18 months] it grew', 'duration 18 months'],
    ['[three (3)] had left', 'count-word 3'],
  ])('%s', (notation, expected) => {
    const text = notation.replace(/[[\]]/g, '');
    const start = notation.indexOf('[');
    const figure = figuresIn(text).find((found) => found.start === start);
    expect(figure && told(text, figure)).toBe(`${/\[(.*)\]/.exec(notation)?.[1]} = ${expected.replace('  ', ' ')}`);
  });

  test.each([
    'Call 1-866-DHS-2-ICE or 555-1234.',
    'They won the 24/7 award of COVID-19, on I-95.',
    '1. Boats\n2. Trains',
    'A Boeing 737 landed.',
    'In May they may march on Friday.',
    'No one left. The one who did, and another one, wept.',
    'The half-brother first told them at once.',
    'Version 9.4.2 of @crew7 is at /news/12',
  ])('is none in: %s', (text) => {
    expect(figuresIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  test('of a score or a range is two', () => {
    expect(figuresIn('a 5-2 vote of 10-15 members').map(({ value }) => value)).toEqual([5, 2, 10, 15]);
  });
});

function told(text: string, { start, end, kind, value, unit, counted, approximator }: Figure): string {
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  const parts = [kind, String(value ?? '-'), unit ?? ''];
  if (approximator) parts.push(`<${words(approximator)}>`);
  if (counted) parts.push(`(${words(counted)})`);
  return `${text.slice(start, end)} = ${parts.filter((part) => part !== '').join(' ')}`;
}
