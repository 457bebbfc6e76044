import { describe, expect, test } from 'vitest';
import { align, passageOf } from '../../../src/engine/index.ts';
import { prepare } from '../../../src/engine/align/frame.ts';
import type { Absence, NearestCandidate, WitnessInput } from '../../../src/engine/types.ts';
import { slices, spanIn } from '../../support/notation.ts';

const STATEMENT = 'The harbor council voted eleven to four on Monday to close the swing bridge for repairs.';
const RAIN = 'It rained.';

/** Copies alone: what stands for a statement where nothing rewords it. */
const COPIES = { without: new Set(['paraphrase'] as const) };

/** The nearest that witness C has to a statement that A and B share. */
function nearest(c: string, shared = STATEMENT): { readonly words: string; readonly nearest: NearestCandidate | null } {
  const { passages } = align(prepare([text('A', shared), text('B', shared), text('C', c)]), undefined, COPIES);
  const absence = passages[0]?.absences[0];
  if (absence?.witness !== 'C') throw new RangeError('C has a reading');
  return { words: c.slice(absence.nearest?.start, absence.nearest?.end), nearest: absence.nearest ?? null };
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

  test('names alone in common', () => {
    const found = nearest('The Harbor Council met Monday with its lawyers.', 'The Harbor Council voted on Monday.');
    expect(found.nearest?.refusal).toEqual({ rule: 'names-only', has: 0, needs: 1 });
    const plain = nearest(
      'The harbor council met on a monday with its lawyers.',
      'The Harbor Council voted on Monday.',
    );
    expect(plain.nearest?.refusal.rule).toBe('not-the-same-words');
  });
});

describe('the state of an absence', () => {
  /** The state of C, where A and B have the statement. */
  function stateOf(c: string, dates: Readonly<Record<string, string>> = {}): Absence | undefined {
    const inputs = [text('A', STATEMENT), text('B', STATEMENT), text('C', c)];
    const dated = inputs.map((input) => ({ ...input, ...(dates[input.id] && { date: dates[input.id] as string }) }));
    return align(prepare(dated), undefined, COPIES).passages[0]?.absences[0];
  }

  test('earlier: the text is older than the first dated one that has it', () => {
    expect(stateOf(RAIN, { A: '2019-11-08', B: '2019-11-02', C: '2019-11-01' })?.state).toBe('earlier');
    expect(stateOf(RAIN, { A: '2019-11-08', C: '2019-11-01' })?.state).toBe('earlier');
  });

  test('the same day, a later one, or none at all is no reason', () => {
    expect(stateOf(RAIN, { A: '2019-11-08', B: '2019-11-01', C: '2019-11-01' })?.state).toBe('not-found');
    expect(stateOf(RAIN, { A: '2019-11-08', C: '2019-11-09' })?.state).toBe('not-found');
    expect(stateOf(RAIN, { A: '2019-11-08' })?.state).toBe('not-found');
    expect(stateOf(RAIN, { C: '2019-11-01' })?.state).toBe('not-found');
    expect(stateOf(RAIN, { A: '2019-11-08', C: '2019-11' })?.state).toBe('not-found');
  });

  test('furniture-only: a caption copies it, and says where', () => {
    const caption = 'The harbor council voted eleven to four on Monday to close it. Ann Lee/Getty';
    const c = `${RAIN}\n\n${caption}`;
    const absence = stateOf(c);
    expect(absence?.state).toBe('furniture-only');
    expect(c.slice(absence?.around?.start, absence?.around?.end)).toBe(caption.slice(0, -' Ann Lee/Getty'.length));
  });

  test('a caption that shares a few of its words does not', () => {
    const absence = stateOf(`${RAIN}\n\nThe swing bridge in the harbor on Monday. Ann Lee/Getty`);
    expect(absence).not.toHaveProperty('around');
    expect(absence?.state).toBe('not-found');
  });

  test('an older text is earlier, whatever its captions say; a list that is missing comes before both', () => {
    const caption = `${RAIN}\n\n${STATEMENT.slice(0, -1)} Ann Lee/Getty`;
    const dates = { A: '2019-11-08', C: '2019-11-01' };
    expect(stateOf(caption, dates)?.state).toBe('earlier');
    const lacunae = [{ at: 3, lacks: 'list' as const, note: 'the list is not in the file' }];
    const frame = prepare([
      { ...text('A', STATEMENT), date: dates.A },
      text('B', STATEMENT),
      { ...text('C', caption), date: dates.C, lacunae },
    ]);
    const readings = ['A', 'B'].map((witness) => ({ witness, ...spanIn(STATEMENT, STATEMENT) }));
    expect(passageOf(frame, 'p-1', readings, () => 'entry').absences[0]?.state).toBe('text-incomplete');
  });
});

describe('a conflict', () => {
  const CHARGES = 'indecent liberties with a child; attempted robbery with a dangerous weapon; larceny of a firearm';

  test('over a person: the same charges, of somebody else', () => {
    const c = `The list:\n\n* Bo Diaz -- ${CHARGES}`;
    const a = `The names:\n\n* Ann Lee -- ${CHARGES}`;
    const frame = prepare([text('A', a), text('B', a), text('C', c)]);
    for (const options of [{}, COPIES]) {
      const passage = align(frame, undefined, options).passages.find(({ readings }) =>
        readings.some(({ witness, start, end }) => witness === 'A' && a.slice(start, end).includes('larceny')),
      );
      const absence = passage?.absences.find(({ witness }) => witness === 'C');
      expect(absence?.state).toBe('conflict');
      const conflict = absence?.nearest?.refusal.conflict;
      expect(conflict).toMatchObject({ over: 'person', witness: 'A' });
      expect(slices(a, conflict?.a ?? [])).toEqual(['Ann Lee']);
      expect(slices(c, conflict?.b ?? [])).toEqual(['Bo Diaz']);
    }
  });

  test('over a number: a common figure would be enough for a reading', () => {
    const a = 'Ministers said 25 people drowned when the ferry sank in the strait.';
    const c = 'At least 20 people drowned in the strait, a minister said.';
    const frame = prepare([text('A', a), text('B', a), text('C', c)]);
    const link = align(frame).passages[0]?.links.find(({ b }) => b.witness === 'C');
    const least = (link?.explanation.parts['logit'] ?? NaN) + 1;
    const absence = align(frame, undefined, { least }).passages[0]?.absences[0];
    expect(absence?.state).toBe('conflict');
    const { conflict } = absence?.nearest?.refusal ?? {};
    expect(conflict?.over).toBe('number');
    expect([slices(a, conflict?.a ?? []), slices(c, conflict?.b ?? [])]).toEqual([['25'], ['20']]);
    const far = align(frame, undefined, { least: least + 1 }).passages[0]?.absences[0];
    expect(far?.nearest?.refusal.rule).toBe('below-threshold');
  });
});
