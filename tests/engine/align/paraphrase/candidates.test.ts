import { describe, expect, test } from 'vitest';
import { indexCandidates } from '../../../../src/engine/align/paraphrase/candidates.ts';
import { modelFrom } from '../../../support/story-marks.ts';

/** Statements of the first text and of the others that are worth comparing: `1-B2`. */
function candidates(...texts: readonly string[]): string[] {
  return indexCandidates(
    modelFrom(...texts),
    [],
  )(0).map(({ i, right, j }) => `${i + 1}-${String.fromCharCode(65 + right)}${j + 1}`);
}

describe('candidates', () => {
  test.each([
    ['statements that share a rare word', ['Rain wet the girders.', 'Swans left. The girders bent.'], ['1-B2']],
    ['statements that share a related word', ['The attorney slept.', 'A lawyer arrived.'], ['1-B1']],
    ['none where nothing but small words is shared', ['The girders bent.', 'The swans slept.'], []],
    ['none of a text with itself', ['Girders bent. Girders fell.'], []],
    ['in every later text', ['Girders bent.', 'Girders fell.', 'Swans slept.', 'Girders rusted.'], ['1-B1', '1-D1']],
  ])('%s', (_, texts, expected) => expect(candidates(...texts)).toEqual(expected));
});
