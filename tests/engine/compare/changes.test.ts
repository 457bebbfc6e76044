import { describe, expect, test } from 'vitest';
import { compareReadings } from '../../../src/engine/compare/changes.ts';
import { compared, printChanges, sidesOf, slices, spanIn, whole } from '../../support/notation.ts';

describe('changes', () => {
  test.each([
    ['a word for another', 'one [two/twi] three'],
    ['words left out', 'they [not only/] betray'],
    ['at the beginning', '[Yesterday/Today] it rained'],
    ['at the end', 'it rained [today/yesterday]'],
    ['everything', '[one two/three]'],
    ['two changes that a word of content parts', 'the [old/new] bridge [closed/opened]'],
    ['two changes that only a stop word parts are one', 'near [county in winter/state in summer]'],
    ['case', '[Boat/boat] trips'],
    ['a mark', 'on Monday[,/] he left'],
    ['an em dash for an en dash', 'the facts [–/—] and the fact'],
  ])('marks %s', (_, notation) => {
    expect(compared(notation)).toBe(notation);
  });

  test.each([
    ['equal texts', 'one two'],
    ['curly for straight quotation marks', '["/“]we left["/”]'],
    ['a curly apostrophe', "don['/’]t"],
    ['kinds of space', 'one[ /\u00a0]two'],
    ['more space', 'one[ /  ]two'],
  ])('%s give none', (_, notation) => {
    expect(compared(notation)).toBe(sidesOf(notation).a);
  });

  test('an editor’s bracket is one change of the whole word', () => {
    const [a, b] = ['[W]hen local boats left', 'When local boats left'];
    const changes = compareReadings(whole(a), whole(b));
    expect(printChanges(a, b, changes)).toBe('[[W]hen/When] local boats left');
    expect(changes.map(({ type }) => type)).toEqual(['punctuation-case']);
  });

  test('offsets count from the whole text', () => {
    const [a, b] = ['It rained. The old boat left.', 'Snow. The new boat left.'];
    const changes = compareReadings(
      { text: a, span: spanIn(a, 'The old boat left.') },
      { text: b, span: spanIn(b, 'The new boat left.') },
    );
    expect(changes).toMatchObject([{ a: spanIn(a, 'old'), b: spanIn(b, 'new') }]);
  });

  test('an insertion stands after the word before it, with an empty base span', () => {
    const [a, b] = ['one three', 'one two three'];
    const [change] = compareReadings(whole(a), whole(b));
    expect(change).toEqual({ type: 'insertion', a: { start: 3, end: 3 }, b: { start: 4, end: 7 } });
  });

  test('long sentences are compared word by word', () => {
    const long = Array.from({ length: 700 }, (_, i) => `word${i}`);
    const a = long.join(' ');
    const b = long.map((word, i) => (i % 100 === 50 ? `x${i}` : word)).join(' ');
    expect(
      slices(
        a,
        compareReadings(whole(a), whole(b)).map((change) => change.a),
      ),
    ).toEqual([50, 150, 250, 350, 450, 550, 650].map((i) => `word${i}`));
  });
});
