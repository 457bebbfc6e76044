import { describe, expect, it } from 'vitest';
import { parseCorpus, parseIndex } from '../../src/corpus/parse.ts';
import { corpusWith, makeCorpus } from './make-corpus.ts';

/** Problems as "path: message". */
function problemsOf(value: unknown): readonly string[] {
  const result = parseCorpus(value);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
}

const reversed = (list: readonly unknown[]) => list.toReversed();
const shortened = (list: readonly unknown[]) => list.slice(0, -1);
const withoutText = (witness: object) => ({ ...witness, text: undefined });
const twice = (list: readonly unknown[]) => [...list, list[0]];

describe('parseCorpus', () => {
  it('takes a sound corpus as it is', () => {
    expect(parseCorpus(makeCorpus())).toEqual({ ok: true, value: makeCorpus() });
  });

  it('leaves out fields it does not know', () => {
    const result = parseCorpus({ ...makeCorpus(), extra: 1 });
    expect(result).toEqual({ ok: true, value: makeCorpus() });
  });

  it('says what is missing when there is nothing', () => {
    for (const nothing of [undefined, null, 'corpus', 7, []]) expect(parseCorpus(nothing).ok).toBe(false);
    const result = parseCorpus({});
    const paths = result.ok ? [] : result.problems.map((problem) => problem.path);
    expect(paths).toEqual(['schema', 'id', 'title', 'about', 'notice', 'rights', 'witnesses', 'people', 'review']);
  });

  it('lists every problem at once, of form and of contents', () => {
    const { witnesses, people, ...rest } = makeCorpus();
    const [a, b] = witnesses;
    const problems = problemsOf({
      ...rest,
      title: '',
      witnesses: [
        { ...a, kind: 'leaflet' },
        { ...b, blocks: [b?.blocks[0], { start: 13, end: 9999, role: 'body' }] },
      ],
      people: [people[0], { number: 7, forms: ['Bo Sample'] }],
    });
    expect(problems).toEqual([
      'title: a title must not be empty',
      'witnesses.0.kind: must be “article”, “press-release” or “own”, but is “leaflet”',
      'witnesses.1.blocks.1.end: 9999 is past the end of the text (51)',
      'people.1.number: 7 is more than the number of people (2)',
    ]);
  });

  it.each<[what: string, place: string, value: unknown, problem: string]>([
    ['a span that ends before it starts', 'witnesses.0.blocks.0.end', 0, '~: 0 must be greater than start (0)'],
    ['a fraction for an offset', 'witnesses.0.blocks.0.end', 1.5, '~: must be a whole number'],
    ['a negative offset', 'witnesses.0.blocks.0.start', -1, '~: must be 0 or more'],
    ['overlapping blocks', 'witnesses.0.blocks.1.start', 10, '~: 10 is before the end of the block before it (13)'],
    [
      'blocks out of order',
      'witnesses.0.blocks',
      reversed,
      '~.1.start: 0 is before the end of the block before it (67)',
    ],
    ['a character no block holds', 'witnesses.0.blocks', shortened, '~: no block holds the characters from 15 on'],
    ['a role that is none', 'witnesses.0.blocks.0.role', 'title', '~: must be “headline”, “subhead”'],
    ['two documents of one id', 'witnesses.1.id', 'a', '~: "a" is used twice'],
    ['two documents of one siglum', 'witnesses.1.siglum', 'A', '~: "A" is used twice'],
    ['an id with capitals', 'witnesses.1.id', 'Fox News', '~: must be lower-case letters'],
    ['a siglum of three letters', 'witnesses.1.siglum', 'ABC', '~: must be one or two'],
    ['a hash of the wrong form', 'witnesses.0.sha256', 'ABC', '~: must be 64'],
    ['an empty text', 'witnesses.0.text', ' \n', '~: a text must not be empty'],
    ['a headline the text does not have', 'witnesses.0.headline', 'Vote!', '~: does not occur in the text'],
    [
      'a date that is no day',
      'witnesses.0.dates',
      [{ start: 0, end: 1, of: 'published', iso: '2019-02-30' }],
      '~.0.iso: must be a calendar date',
    ],
    [
      'a defect of another kind',
      'witnesses.0.defects',
      [{ start: 0, end: 1, note: 'x', kind: 'typo' }],
      '~.0.kind: must be “sic” or “file”, but is “typo”',
    ],
    ['a text that is missing', 'witnesses.0', withoutText, '~.text: “text” is missing'],
    ['a number where a text belongs', 'witnesses.0.text', 7, '~: must be a text, but is 7'],
    ['a list where a text belongs', 'title', [], '~: must be a text, but is a list'],
    [
      'a defect outside the text',
      'witnesses.0.defects',
      [{ start: 0, end: 999, note: 'x' }],
      '~.0.end: 999 is past the end',
    ],
    [
      'a lacuna outside the text',
      'witnesses.0.lacunae',
      [{ at: 999, lacks: 'list', note: 'x' }],
      '~.0.at: 999 is past the end',
    ],
    [
      'a note of another standing',
      'witnesses.0.provenance',
      [{ says: 'x', source: 'y', standing: 'sure' }],
      '~.0.standing: must be “from outside the document”, but is “sure”',
    ],
    ['a person counted twice', 'people.1.number', 1, '~: 1 is used twice'],
    ['an empty form of a name', 'people.1.forms', [''], '~.0: a form of a name must not be empty'],
    ['a person without a name', 'people.1.forms', [], '~: must have at least one form'],
    ['one name for two people', 'people.1.forms', ['Example'], '~.0: is already a form of person 1'],
    ['a short form before a long one', 'people.0.forms', reversed, '~.1: is longer than the form before it'],
    [
      'a reading of an unknown document',
      'review.decisions.0.readings.1.witness',
      'z',
      '~: "z" is not a document of this corpus',
    ],
    ['a reading outside its text', 'review.decisions.0.readings.1.end', 999, '~: 999 is past the end'],
    ['two readings of one document', 'review.decisions.0.readings.1.witness', 'a', '~: "a" already has a reading'],
    ['a passage of one reading', 'review.decisions.0.readings', shortened, '~: must have at least two'],
    ['a pair without a reading', 'review.decisions.0.pairs.0.b', 'z', '~: "z" has no reading here'],
    ['a pair given twice', 'review.decisions.0.pairs', twice, '~.1: the pair of "a" and "b" is given twice'],
    ['a passage id used twice', 'review.decisions', twice, '~.2.id: "p01" is used twice'],
    ['a refusal inside one document', 'review.decisions.1.b.witness', 'a', '~: is the same document as a'],
    [
      'a decision that is none',
      'review.decisions.1.decision',
      'maybe',
      '~: must be “link” or “refuse”, but is “maybe”',
    ],
  ])('refuses %s', (_, place, value, problem) => {
    const problems = problemsOf(corpusWith(place, value));
    const wanted = problem.replace('~', place);
    expect(
      problems.filter((line) => line.startsWith(wanted)),
      problems.join('\n'),
    ).toHaveLength(1);
  });

  it('refuses a block edge between the two halves of one character', () => {
    const corpus = makeCorpus();
    const text = 'Council votes\n\nNews \u{1F600}';
    const blocks = [
      { start: 0, end: 13, role: 'headline' },
      { start: 15, end: 21, role: 'body' },
      { start: 21, end: 22, role: 'body' },
    ];
    const [a, b] = corpus.witnesses;
    const problems = problemsOf({ ...corpus, witnesses: [{ ...a, text, blocks }, b], review: null });
    expect(problems).toEqual([
      'witnesses.0.blocks.1.end: 21 falls inside a character',
      'witnesses.0.blocks.2.start: 21 falls inside a character',
    ]);
  });

  it('keeps a message short where a whole text stands in the wrong place', () => {
    const problems = problemsOf(corpusWith('people', 'x'.repeat(100_000)));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.length).toBeLessThan(250);
  });
});

describe('parseIndex', () => {
  it('takes a list of corpora', () => {
    const index = { schema: 'same-story-index/1', corpora: [{ id: 'bridge', title: 'The bridge' }] };
    expect(parseIndex(index)).toEqual({ ok: true, value: index });
  });

  it('refuses an empty list, an id given twice, and anything else', () => {
    const corpus = { id: 'bridge', title: 'The bridge' };
    expect(parseIndex({ schema: 'same-story-index/1', corpora: [] }).ok).toBe(false);
    expect(parseIndex({ schema: 'same-story-index/1', corpora: [corpus, corpus] })).toEqual({
      ok: false,
      problems: [{ path: 'corpora.1.id', message: '"bridge" is listed twice' }],
    });
    expect(parseIndex(null).ok).toBe(false);
  });
});
