import { describe, expect, test } from 'vitest';
import { segment } from '../../../src/engine/index.ts';
import { markingIn, passportOf } from '../../../src/engine/words/passport.ts';
import { readVoices } from '../../../src/engine/words/voices.ts';

const TEXTS = {
  a: 'It rained. “The old pier will stay open,” Ann Roe said in a statement. Boats left.',
  b: 'The old pier will stay open.',
  c: 'It was cold. Ann Roe insisted that “the new pier will stay open” for years.',
};

const texts = new Map(
  Object.entries(TEXTS).map(([id, text]) => {
    const segmented = segment({ id, text });
    return [id, { segmented, voices: readVoices(segmented) }] as const;
  }),
);

function reading(witness: keyof typeof TEXTS, words: string) {
  const start = TEXTS[witness].indexOf(words);
  return { witness, start, end: start + words.length };
}

const READINGS = [
  reading('a', 'The old pier will stay open,'),
  reading('b', 'The old pier will stay open.'),
  reading('c', 'the new pier will stay open'),
];

function at(witness: string, span: { start: number; end: number } | null | undefined): string | null {
  return span ? TEXTS[witness as keyof typeof TEXTS].slice(span.start, span.end) : null;
}

describe('the passport of a quotation', () => {
  const entries = passportOf(READINGS, texts, 'a');

  test('tells who says it, with which verb, by which means', () => {
    const told = entries.map(
      ({ voices: [voice] }) => voice && [voice.speaker?.name, voice.verb?.lemma, voice.channel?.kind],
    );
    expect(told).toEqual([['Ann Roe', 'say', 'statement'], undefined, ['Ann Roe', 'insist', undefined]]);
  });

  test('tells where it stands in marks and where in a document’s own words', () => {
    expect(entries.map(({ marking }) => marking)).toEqual(['quoted', 'own', 'quoted']);
  });

  test('gives the sentences around it', () => {
    expect(entries.map(({ reading: { witness }, before, after }) => [at(witness, before), at(witness, after)])).toEqual(
      [
        ['It rained.', 'Boats left.'],
        [null, null],
        ['It was cold.', null],
      ],
    );
  });

  test('gives the sentences that hold the words', () => {
    expect(entries.map(({ reading: { witness }, within }) => at(witness, within))).toEqual([
      '“The old pier will stay open,” Ann Roe said in a statement.',
      'The old pier will stay open.',
      'Ann Roe insisted that “the new pier will stay open” for years.',
    ]);
  });

  test('tells the marking of a reading alone, as of one among others', () => {
    expect(READINGS.map((each) => markingIn(each, texts.get(each.witness)!.voices))).toEqual(
      entries.map(({ marking }) => marking),
    );
    const half = reading('a', 'stay open,” Ann Roe said');
    expect(markingIn(half, texts.get('a')!.voices)).toBe('mixed');
  });

  test('gives the changes from the base', () => {
    const changed = entries.map(({ reading: { witness }, changes }) => changes.map(({ b }) => at(witness, b)));
    expect(changed[0]).toEqual([]);
    expect(changed[2]).toContain('new');
  });

  test('leaves out documents that are not there, and begins with the first where the base is not', () => {
    const others = passportOf([...READINGS, { witness: 'x', start: 0, end: 1 }], texts, 'x');
    expect(others.map(({ reading: { witness } }) => witness)).toEqual(['a', 'b', 'c']);
    expect(others[0]?.changes).toEqual([]);
  });
});
