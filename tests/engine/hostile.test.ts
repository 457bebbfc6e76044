/** Texts that nobody means well by, or that a converter broke: each ends, with spans that tell the truth. */
import { describe, expect, test } from 'vitest';
import { align } from '../../src/engine/align/align.ts';
import { prepare } from '../../src/engine/align/frame.ts';
import { compareReadings } from '../../src/engine/compare/changes.ts';
import { segment } from '../../src/engine/text/segment.ts';
import { tokenize } from '../../src/engine/text/tokens.ts';
import type { Alignment, Span } from '../../src/engine/types.ts';
import { whole } from '../support/notation.ts';
import { POOL } from '../support/story-pool.ts';

/** Far above what any of these needs: a text that takes squared time takes minutes. In milliseconds. */
const GENEROUS = 60_000;

const SENTENCE = 'The old ferry crosses the wide harbor twice every single morning before school.';
const ARTICLE = POOL.slice(0, 7).join(' ');

/** Aligns texts, checks every span, and gives the result. */
function truthful(texts: readonly string[]): Alignment {
  const alignment = align(prepare(texts.map((text, i) => ({ id: `w${String(i).padStart(4, '0')}`, text }))));
  for (const { text, tokens, sentences, blocks, quotations } of alignment.witnesses) {
    for (const spans of [tokens, sentences, blocks, quotations]) expect(untrue(text, spans)).toEqual([]);
    expect(covered(text, sentences)).toBe(true);
  }
  for (const { readings, absences, links } of alignment.passages) {
    for (const span of [
      ...readings,
      ...absences.flatMap(({ witness, nearest }) => (nearest ? [{ witness, ...nearest }] : [])),
    ]) {
      const text = alignment.witnesses.find(({ id }) => id === span.witness)?.text ?? '';
      expect(untrue(text, [span])).toEqual([]);
    }
    for (const { a, b, kind } of links.slice(0, 20)) {
      if (kind === 'identical') expect(forms(alignment, a)).toBe(forms(alignment, b));
    }
  }
  return alignment;
}

/** Spans that are empty, out of order or out of the text. */
function untrue(text: string, spans: readonly Span[]): Span[] {
  return spans.filter(({ start, end }, i) => start >= end || end > text.length || start < (spans[i - 1]?.end ?? 0));
}

function covered(text: string, spans: readonly Span[]): boolean {
  let from = 0;
  for (const { start, end } of spans) {
    if (/\S/.test(text.slice(from, start))) return false;
    from = end;
  }
  return !/\S/.test(text.slice(from));
}

function forms({ witnesses }: Alignment, { witness, start, end }: Span & { readonly witness: string }): string {
  const text = witnesses.find(({ id }) => id === witness)?.text ?? '';
  return tokenize(text.slice(start, end))
    .map(({ form }) => form)
    .join(' ');
}

/** Words in no order, the same every time. */
function noise(count: number): string[] {
  const words =
    'harbor council ferry budget vote pier mayor engine survey lantern copper ridge winter clerk ladder'.split(' ');
  let state = 7;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return words[(state >> 8) % words.length] as string;
  });
}

describe('hostile texts', () => {
  test.each([
    ['nothing', ''],
    ['one word', 'boat'],
    ['only space', ' \n\t\u00a0\u2003\r\n '],
    ['only marks', '…!? — “” ... ,;: () [] -- * •'],
    ['right to left', 'המועצה הצביעה ביום שני לסגור את הגשר. הספינות נשארו בנמל, אמר ראש העיר.'],
    ['Arabic with vowel signs', 'صَوَّتَ المَجْلِسُ يَوْمَ الاِثْنَيْنِ عَلى إِغْلاقِ الجِسْرِ. بَقِيَتِ السُّفُنُ.'],
    ['emoji and lone surrogates', '😀 The boat \ud83d left. \ude00👩🏽‍🚀 It rained.\ud83d'],
    ['combining marks', '\u0301 Cafe\u0301 ne\u0301e\u0301 Z̷̢̛͎a̵̡͝l̸̨̛g̷̢͝o̶̢̕. It rained.'],
    ['carriage returns', `${POOL[0]}\r\n\r\n${POOL[1]}\r${POOL[3]}\r\n`],
    ['no-break spaces', ARTICLE.replaceAll(' ', '\u00a0')],
    ['zero-width spaces', ARTICLE.replaceAll(' ', ' \u200b').replaceAll('e', 'e\u200b')],
    ['a script without spaces', '市議会は月曜日に橋を閉鎖することを決めた。船は港に残った。'.repeat(3)],
    ['Thai', 'สภาลงมติปิดสะพานในวันจันทร์ เรือยังคงอยู่ในท่าเรือ'],
    ['control characters', 'The\u0000 boat\u0007 left.\u001b[31m It rained.'],
  ])('%s', (_, text) => {
    const { passages } = truthful([text, text, `It rained. ${text}`]);
    expect(passages.flatMap(({ links }) => links).filter(({ score }) => score < 0 || score > 1)).toEqual([]);
    expect(compareReadings(whole(text), whole(text))).toEqual([]);
  });

  test('the zero-width spaces of one printer and the no-break spaces of another hide no copy', () => {
    const { passages } = truthful([
      ARTICLE,
      ARTICLE.replaceAll(' ', '\u00a0'),
      ARTICLE.replaceAll('e', '\u200be'),
      ARTICLE.replaceAll(' ', ' \u200b'),
    ]);
    expect(passages.length).toBeGreaterThanOrEqual(7);
    expect(passages.filter(({ readings, kind }) => readings.length !== 4 || kind !== 'identical')).toEqual([]);
  });

  test(
    '1 MB without a full stop, and a copy with one word changed',
    () => {
      const words = noise(160_000);
      const { passages, witnesses } = truthful([words.join(' '), words.with(80_000, 'changed').join(' ')]);
      expect(witnesses[0]?.text.length).toBeGreaterThan(1_000_000);
      const inPlace = passages.filter(({ readings: [a, b] }) => Math.abs((a?.start ?? 0) - (b?.start ?? 9)) < 9);
      expect(inPlace.length).toBeGreaterThan(1300);
    },
    GENEROUS,
  );

  test(
    '10,000 identical sentences in two texts',
    () => {
      const text = Array.from({ length: 10_000 }, () => SENTENCE).join(' ');
      const { passages } = truthful([text, text]);
      expect(passages.length).toBeGreaterThan(0);
      expect(passages.filter(({ kind }) => kind !== 'identical')).toEqual([]);
    },
    GENEROUS,
  );

  test(
    '200 copies of one article',
    () => {
      const { passages } = truthful(Array.from({ length: 200 }, () => ARTICLE));
      expect(passages.length).toBeGreaterThanOrEqual(7);
      expect(passages.filter(({ readings, kind }) => readings.length !== 200 || kind !== 'identical')).toEqual([]);
    },
    GENEROUS,
  );

  test.each([
    ['100,000 full stops in a row', '.'.repeat(100_000)],
    ['100,000 exclamation marks', '!'.repeat(100_000)],
    ['dots apart', '. '.repeat(100_000)],
    ['200 KB in lower case', 'the boat left. '.repeat(14_000)],
    ['200 KB of abbreviations', 'u.s. '.repeat(40_000)],
    ['20,000 quotations on one line', '"a" b '.repeat(20_000)],
    ['20,000 opening quotation marks', '“a '.repeat(20_000)],
    ['20,000 credits in one group', `It rained all day.\n${'Ann Lee/Getty\n'.repeat(20_000)}`],
    ['100,000 lines', 'a line of words\n'.repeat(100_000)],
    ['a word of 1 MB', 'a'.repeat(1_000_000)],
    ['a million spaces', `a${' '.repeat(1_000_000)}b`],
    ['a million zero-width spaces', `a${'\u200b'.repeat(1_000_000)}b`],
    ['100,000 combining marks', `a${'\u0301'.repeat(100_000)}`],
    ['100,000 opening brackets', '('.repeat(100_000)],
    ['100,000 slashes', 'a/'.repeat(100_000)],
    ['20,000 “via” credits', 'via Ann '.repeat(20_000)],
    ['a digit and a comma 100,000 times', '1,'.repeat(100_000)],
    ['a letter and a full stop 100,000 times', 'a.'.repeat(100_000)],
    ['20,000 headline quotes', `${"'a' b ".repeat(20_000)}\n\nIt rained all day.`],
  ])(
    '%s end in bounded time',
    (_, text) => {
      const { sentences, tokens, blocks } = segment({ id: 'a', text });
      for (const spans of [sentences, tokens, blocks]) expect(untrue(text, spans)).toEqual([]);
      expect(covered(text, sentences)).toBe(true);
    },
    GENEROUS,
  );
});
