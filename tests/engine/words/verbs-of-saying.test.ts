import { describe, expect, test } from 'vitest';
import { VERB_CLASSES, VERBS_OF_SAYING, verbTable } from '../../../src/engine/words/verbs-of-saying.ts';

const table = verbTable(VERBS_OF_SAYING);

function lemmas(form: string): string[] {
  return (table.get(form) ?? []).map(({ verb, form: kind }) => `${verb.lemma} ${kind}`);
}

describe('verbs of saying', () => {
  test.each([
    ['said', 'say past'],
    ['told', 'tell past'],
    ['wrote', 'write past'],
    ['written', 'write past'],
    ['replies', 'reply s'],
    ['denied', 'deny past'],
    ['accusing', 'accuse ing'],
    ['slammed', 'slam past'],
    ['threatened', 'threaten to past'],
    ['stresses', 'stress s'],
    ['reportedly', 'reportedly ing'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(lemmas(form)).toContain(lemma);
  });

  test('the longest verb comes first', () => {
    expect(lemmas('explained')).toEqual(['explain how past', 'explain past']);
    expect(lemmas('calls')[0]).toMatch(/^call (?:out|on|for) s$/);
  });

  test('each has one class, and each class says what it is from', () => {
    const classes = VERB_CLASSES.map(({ class: name }) => name);
    expect(new Set(VERBS_OF_SAYING.map(({ class: name }) => name))).toEqual(new Set(classes));
    expect(new Set(VERBS_OF_SAYING.map(({ lemma }) => lemma)).size).toBe(VERBS_OF_SAYING.length);
    expect(VERB_CLASSES.every(({ means, source }) => means !== '' && source !== '')).toBe(true);
  });
});
