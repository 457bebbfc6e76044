import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../../src/corpus/parse.ts';
import { corpusWith, makeCorpus } from './make-corpus.ts';

function problemsOf(value: unknown): readonly string[] {
  const result = parseCorpus(value);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
}

const twice = (list: readonly unknown[]) => [...list, list[0]];
const CONCEPT = 'lexicon.concepts.0';
const VARIANT = `${CONCEPT}.variants.1`;

describe('the lexicon of a corpus', () => {
  it('may be missing from a stored corpus, or be none', () => {
    const { lexicon: _, ...older } = makeCorpus();
    for (const corpus of [older, { ...older, lexicon: null }]) {
      expect(parseCorpus(corpus)).toEqual({ ok: true, value: { ...older, lexicon: null } });
    }
  });

  it.each<[what: string, place: string, value: unknown, problem: string]>([
    ['a language that is none', 'lexicon.locale', 'English', '~: must be a language such as en-US'],
    [
      'a misspelt field',
      VARIANT,
      (old: object) => ({ ...old, unlesNext: [] }),
      '~.unlesNext: “unlesNext” is not a known field',
    ],
    ['a concept without a gloss', `${CONCEPT}.gloss`, '', '~: a gloss must hold a word'],
    ['a concept that names nothing known', `${CONCEPT}.names`, 'weather', '~: must be “people”'],
    ['a variant without forms', `${VARIANT}.forms`, [], '~: must have at least one form'],
    ['a form without a word', `${VARIANT}.forms.0`, '--', '~: a form must hold a word'],
    ['a stop phrase without a word', `${CONCEPT}.stopPhrases.0`, ' ', '~: a stop phrase must hold a word'],
    ['two words where one follows', `${VARIANT}.unlessNext.0`, 'card club', '~: must be one word'],
    ['a sense that is none', `${CONCEPT}.sense.keepWhere`, 'sometimes', '~: must be “present” or “absent”'],
    ['a score', VARIANT, (old: object) => ({ ...old, score: 1 }), '~.score: “score” is not a known field'],
    ['an address that could run', 'lexicon.sources.guide.url', 'javascript:alert(1)', '~: must be a web address'],
    ['a source of no day', 'lexicon.sources.guide.asOf', 'May 2019', '~: must be a year, a month or a day'],
    ['a concept id used twice', 'lexicon.concepts', twice, '~.1.id: "crossing" is used twice'],
    [
      'a variant id used twice',
      `${CONCEPT}.variants.0.id`,
      'bridge',
      'lexicon.concepts.0.variants.1.id: "bridge" is used twice',
    ],
    ['one form for two variants', `${VARIANT}.forms.0`, 'Old-Bridge', '~: is already a form of "old-bridge"'],
    ['a parent that is none', `${CONCEPT}.variants.0.parent`, 'ferry', '~: "ferry" is no variant of this concept'],
    [
      'a variant that is its own parent',
      VARIANT,
      (old: object) => ({ ...old, parent: 'old-bridge' }),
      '~.parent: "bridge" would be its own parent',
    ],
    ['a note of an unknown source', `${VARIANT}.notes.0.source`, 'book', '~: "book" is no source of this lexicon'],
  ])('refuses %s', (_, place, value, problem) => {
    const problems = problemsOf(corpusWith(place, value));
    const wanted = problem.replace('~', place);
    expect(
      problems.filter((line) => line.startsWith(wanted)),
      problems.join('\n'),
    ).toHaveLength(1);
  });
});
