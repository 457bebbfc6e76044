import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/engine/align/paraphrase/names.ts';
import { modelFrom, picked, plain } from '../../../support/story-marks.ts';

/** The first text with its names between brackets; the others only tell how their words are written. */
function names(...texts: readonly string[]): string {
  const model = modelFrom(...texts.map(plain));
  const found = findNames(model.story)[0]!;
  return picked(model, 0, (token) => found[token] === 1);
}

describe('names', () => {
  test.each([
    ['a word with a capital inside a sentence is a name', 'yesterday the clerk thanked [Solheim] for it.'],
    ['two capitals side by side are a name, at the start too', '[Ingrid Solheim] thanked the clerk.'],
    ['one capital at the start is no name', 'Clerks thanked the mayor.'],
    ['small words stand inside a name', 'the [Department] of the [Navy] thanked the clerk.'],
    ['a comma parts a first word from the name after it', 'Clerks, [Solheim] and others thanked us.'],
    ['numbers are no names', 'They thanked 30 clerks in 1974.'],
  ])('%s', (_, marked) => expect(names(marked)).toBe(marked));

  test('a word that is written small elsewhere as often is none', () => {
    const title = 'they asked the Council to vote.';
    expect(names(title)).toBe('they asked the [Council] to vote.');
    expect(names(title, 'now the council has voted.')).toBe(title);
  });

  test('a word that is a name elsewhere is one at the start of a sentence', () => {
    expect(names('Solheim thanked the clerk.', 'they thanked Solheim, who left.')).toBe('[Solheim] thanked the clerk.');
  });

  test('in a headline of capitals a capital tells nothing', () => {
    const small = 'a council votes to close the old bridge for repairs';
    expect(names('Council Votes to Close Old Bridge for Repairs', small)).not.toContain('[');
  });
});
