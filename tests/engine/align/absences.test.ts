import { describe, expect, test } from 'vitest';
import { align, passageOf } from '../../../src/engine/align/align.ts';
import { prepare } from '../../../src/engine/align/frame.ts';
import type { NearestCandidate, WitnessInput } from '../../../src/engine/types.ts';
import { spanIn } from '../../support/notation.ts';

const STATEMENT = 'The harbor council voted eleven to four on Monday to close the swing bridge for repairs.';
const RAIN = 'It rained.';

/** Copies alone: what stands for a statement where nothing rewords it. */
const COPIES = { without: new Set(['paraphrase'] as const) };

/** The nearest that witness C has to a statement that A and B share. */
function nearest(c: string): { readonly words: string; readonly nearest: NearestCandidate | null } {
  const { passages } = align(prepare([text('A', STATEMENT), text('B', STATEMENT), text('C', c)]), undefined, COPIES);
  const absence = passages[0]?.absences[0];
  if (absence?.witness !== 'C') throw new RangeError('C has a reading');
  return { words: c.slice(absence.nearest?.start, absence.nearest?.end), nearest: absence.nearest };
}

function text(id: string, words: string): WitnessInput {
  return { id, text: words };
}

describe('absence', () => {
  test('shows the sentence most like the passage', () => {
    const like = 'A vote on Monday closed the old bridge.';
    expect(nearest(`${RAIN} ${like} Boats left early.`).words).toBe(like);
  });

  test('shows the earlier of two that are equally like it', () => {
    expect(nearest('The bridge stays. The bridge stays.').nearest?.start).toBe(0);
  });

  test('looks at the end of a long text too', () => {
    const far = Array.from({ length: 400 }, (_, i) => `Ferry number ${i} left.`).join(' ');
    expect(nearest(`${far} The council closed a swing bridge.`).words).toBe('The council closed a swing bridge.');
  });

  test('no words in common', () => {
    expect(nearest('Oranges ripen slowly here.').nearest).toMatchObject({
      score: 0,
      shared: [],
      refusal: { rule: 'no-shared-words', has: 0 },
    });
  });

  test('too few words in common', () => {
    const { nearest: found } = nearest('Some bridge repairs never end.');
    expect(found).toMatchObject({ refusal: { rule: 'too-few-shared-words', has: 2, needs: 3 } });
    expect(found?.shared.toSorted()).toEqual(['bridge', 'repairs']);
  });

  test('enough words in common, but not in a row', () => {
    const { refusal } = nearest('Repairs to a swing bridge near the harbor cost the council money.').nearest ?? {};
    expect(refusal).toMatchObject({ rule: 'not-the-same-words', needs: 8 });
    expect(refusal?.has).toBeLessThan(8);
  });

  test('the words are there, but in furniture', () => {
    const caption = 'The harbor council voted eleven to four on Monday to close it. Ann Lee/Getty';
    expect(nearest(`${RAIN}\n\n${caption}`).nearest?.refusal.rule).toBe('furniture');
  });

  test('a text without a word has its marks as the nearest; an empty one has nothing', () => {
    expect(nearest('…').nearest).toMatchObject({ score: 0, start: 0, end: 1 });
    expect(nearest('').nearest).toBeNull();
  });

  test('a list that is known to be missing may hold any list entry', () => {
    const lacunae = [{ at: 3, lacks: 'list' as const, note: 'the list is not in the file' }];
    const frame = prepare([text('A', STATEMENT), text('B', STATEMENT), { ...text('C', RAIN), lacunae }]);
    const readings = ['A', 'B'].map((witness) => ({ witness, ...spanIn(STATEMENT, 'swing bridge') }));
    const entry = passageOf(frame, 'p-1', readings, () => 'entry');
    expect(entry.absences).toMatchObject([{ witness: 'C', state: 'text-incomplete' }]);
    expect(passageOf(frame, 'p-1', readings).absences).toMatchObject([{ witness: 'C', state: 'not-found' }]);
  });

  test('so may it hold what stands in a list elsewhere, however it is worded', () => {
    const lacunae = [{ at: 3, lacks: 'list' as const, note: 'the list is not in the file' }];
    const listed = `The vote was as follows:\n\n* ${STATEMENT}`;
    const frame = prepare([text('A', listed), text('B', STATEMENT), { ...text('C', RAIN), lacunae }]);
    expect(align(frame).passages[0]?.absences).toMatchObject([{ witness: 'C', state: 'text-incomplete' }]);
  });

  test('the words in a row are counted against every reading', () => {
    const readings = [
      { witness: 'A', ...spanIn(STATEMENT, STATEMENT) },
      { witness: 'B', start: 0, end: 27 },
    ];
    const frame = prepare([
      text('A', STATEMENT),
      text('B', 'Bridge repairs start Monday.'),
      text('C', 'Monday bridge repairs by the harbor council voted eleven.'),
    ]);
    expect(passageOf(frame, 'p-1', readings).absences[0]?.nearest?.refusal.has).toBe(5);
  });

  test('a missing headline excuses no absence from the story', () => {
    const lacunae = [{ at: 0, lacks: 'headline' as const, note: 'no headline in the file' }];
    const frame = prepare([text('A', STATEMENT), text('B', STATEMENT), { ...text('C', RAIN), lacunae }]);
    expect(align(frame).passages[0]?.absences).toMatchObject([{ witness: 'C', state: 'not-found' }]);
  });
});
