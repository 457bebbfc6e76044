import { describe, expect, it } from 'vitest';
import type { Link } from '../../src/engine/types.ts';
import { isSamePlace, possibleLinks } from '../../src/state/possible-links.ts';
import { handle } from '../../src/worker/handle.ts';
import { bundledCorpus } from '../support/bundled.ts';

const corpus = bundledCorpus();
const edition = handle({ kind: 'align', witnesses: corpus.witnesses, review: corpus.review });

const isTogether = ({ a, b }: Link, passages: typeof edition.reviewed) =>
  passages.some(({ readings }) =>
    [a, b].every((one) => readings.some((each) => each.witness === one.witness && isSamePlace(each, one))),
  );

describe('possible links', () => {
  it('are weaker than any link of the engine, the likeliest first', () => {
    const chances = possibleLinks(edition, 'engine').map(({ score }) => score);
    expect(chances.length).toBeGreaterThan(0);
    expect(chances).toEqual(chances.toSorted((x, y) => y - x));
  });

  it('leave out what people joined where the layer is checked by hand', () => {
    const joined = edition.possible.filter((link) => isTogether(link, edition.reviewed));
    const left = possibleLinks(edition, 'reviewed');
    expect(left).toEqual(edition.possible.filter((link) => !joined.includes(link)));
  });

  it('stand at one place where more than half of the shorter stretch is shared', () => {
    expect(isSamePlace({ start: 0, end: 10 }, { start: 4, end: 100 })).toBe(true);
    expect(isSamePlace({ start: 0, end: 10 }, { start: 5, end: 100 })).toBe(false);
  });
});
