import { describe, expect, test } from 'vitest';
import { passageId as idOfForms } from '../../../src/engine/align/passage-id.ts';
import { tokenize } from '../../../src/engine/index.ts';

const passageId = (texts: readonly string[]) => idOfForms(texts.map((text) => tokenize(text).map(({ form }) => form)));

describe('passage id', () => {
  test('is p- and eight hex digits', () => {
    expect(passageId(['The boat left.'])).toMatch(/^p-[0-9a-f]{8}$/);
    expect(passageId([])).toMatch(/^p-[0-9a-f]{8}$/);
  });

  test('does not hang on the order of readings, nor on how many have the same words', () => {
    const id = passageId(['The boat left.', 'The old boat left.']);
    expect(passageId(['The old boat left.', 'The boat left.'])).toBe(id);
    expect(passageId(['The boat left.', 'The old boat left.', 'The boat left.'])).toBe(id);
  });

  test('does not hang on case, marks and kinds of space', () => {
    expect(passageId(['“the boat\u00a0left”'])).toBe(passageId(['The boat left.']));
  });

  test('differs where a word differs', () => {
    expect(passageId(['The boat left.'])).not.toBe(passageId(['The boats left.']));
  });

  test('keeps its value from one version to the next: links to it are in the world', () => {
    expect(passageId(['The boat left.'])).toBe('p-34544b03');
  });
});
