import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/corpus/people.ts';
import { compareReadings } from '../../../src/engine/index.ts';
import { outsideNames } from '../../../src/ui/changes/mask-changes.ts';

const PEOPLE = [
  { number: 1, forms: ['Ann Marsh', 'Ann Marsch', 'Marsh'] },
  { number: 2, forms: ['Bo Lind'] },
];

const masked = (text: string) => ({ text, names: findNames(text, PEOPLE), span: { start: 0, end: text.length } });

/** The words of both sides of each change that stays. */
function changes(a: string, b: string): readonly (readonly [string, string, string])[] {
  const [left, right] = [masked(a), masked(b)];
  return outsideNames(compareReadings(left, right), left, right).map((change) => [
    change.type,
    a.slice(change.a.start, change.a.end),
    b.slice(change.b.start, change.b.end),
  ]);
}

describe('changes while names are masked', () => {
  it('leaves out another spelling of the same name', () => {
    expect(changes('said Ann Marsh on Friday', 'said Ann Marsch on Friday')).toEqual([]);
  });

  it('leaves out a longer form of the same name', () => {
    expect(changes('it was Marsh who spoke', 'it was Ann Marsh who spoke')).toEqual([]);
    expect(changes('it was Ann Marsh who spoke', 'it was Marsh who spoke')).toEqual([]);
  });

  it('keeps another person', () => {
    expect(changes('said Ann Marsh on Friday', 'said Bo Lind on Friday')).toHaveLength(1);
  });

  it('parts a change at the name, and keeps what stands beside it', () => {
    expect(changes('Ann Marsch -- 1st', 'Ann Marsh, left, charged with first')).toEqual([
      ['other', '-- 1st', ', left, charged with first'],
    ]);
    expect(changes('clerk Ann Marsch wept', 'mayor Ann Marsh laughed').map(([, a, b]) => [a, b])).toEqual([
      ['clerk', 'mayor'],
      ['wept', 'laughed'],
    ]);
  });

  it('changes nothing while names are shown', () => {
    const all = compareReadings(masked('said Ann Marsh'), masked('said Ann Marsch'));
    expect(outsideNames(all, { text: '', names: [] }, { text: '', names: [] })).toBe(all);
  });
});
