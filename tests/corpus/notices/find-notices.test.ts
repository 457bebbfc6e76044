import { describe, expect, it } from 'vitest';
import { countedDifferently } from '../../../src/corpus/notices/counted-differently.ts';
import { figuresDiffer } from '../../../src/corpus/notices/figures-differ.ts';
import { findNotices } from '../../../src/corpus/notices/find-notices.ts';
import type { Evidence, Notice, NoticeKind } from '../../../src/corpus/notices/notice.ts';
import { storyOf, tokensIn, type StoryInput } from '../../../src/corpus/notices/story.ts';
import { bundledEdition } from '../../support/bundled-edition.ts';
import { editionOf, FERRY, ferryOf, renamed, storyInput } from '../../support/ferry-corpus.ts';

const input = storyInput(FERRY, editionOf(FERRY));
const bundled = bundledEdition();
const bundledInput = storyInput(bundled.corpus, bundled.edition);

describe('the notices of an invented story', () => {
  const notices = findNotices(input);
  const shown = (kind: NoticeKind) => rowsOf(input, find(notices, kind)?.evidence ?? []);

  it('show the passage that the most documents have, and the words that part it', () => {
    expect(find(notices, 'most-shared')).toMatchObject({ documents: 3, parts: 'at-one-place' });
    expect(shown('most-shared')).toEqual([
      [
        'courier mail',
        ['such as those of last winter'],
        'should expect delays such as those of last winter until divers have inspected',
      ],
      ['port', [''], 'should expect delays until divers have inspected'],
    ]);
  });

  it('show a quotation that one document lacks', () => {
    expect(find(notices, 'not-in-all')).toMatchObject({
      isQuotation: true,
      documents: 2,
      lacking: [{ witness: 'port', state: 'not-found' }],
    });
  });

  it('show what is quoted in some and prose in another', () => {
    expect(find(notices, 'quoted-or-prose')?.quoted).toBe(1);
    expect(shown('quoted-or-prose').map(([ids]) => ids)).toEqual(['courier mail', 'port']);
  });

  it('show figures that differ in one statement', () => {
    expect(shown('figures-differ').map(([ids, marks]) => [ids, marks])).toEqual([
      ['port', ['62']],
      ['courier', ['64']],
    ]);
  });

  it('show other words in the same place, without a lexicon too', () => {
    expect(find(notices, 'other-words')).toMatchObject({ concept: null, telling: 0 });
    expect(shown('other-words').map(([, marks]) => marks)).toEqual([
      ['ships', 'skippers'],
      ['vessels', 'owners'],
    ]);
  });

  it('show wording of two papers that the release does not have, whole and put in', () => {
    expect(find(notices, 'source-unseen')).toMatchObject({ releases: ['port'], places: 2 });
    expect(shown('source-unseen').map(([ids]) => ids)).toEqual(['courier mail', 'courier mail']);
  });

  it('count the sentences of one document only', () => {
    expect(find(notices, 'only-here')?.counts).toEqual([
      { witness: 'courier', own: 2, all: 8 },
      { witness: 'mail', own: 2, all: 5 },
      { witness: 'port', own: 2, all: 8 },
    ]);
    expect(shown('only-here')[1]).toEqual([
      'mail',
      [],
      '“My children slept on the floor of the sports hall,” said one mother.',
    ]);
  });

  it('show one number that counts in two places, where no figures differ', () => {
    const found = countedDifferently(storyOf(input));
    expect(found).toMatchObject({ value: 40, parts: 'where' });
    expect(rowsOf(input, found?.evidence ?? []).map(([ids, marks]) => [ids, marks])).toEqual([
      ['mail', ['40', 'warehouse inland']],
      ['port', ['40', 'Eastern Terminal']],
    ]);
  });
});

describe('a rule stays silent', () => {
  const noticesOf = (...texts: readonly string[]) => {
    const corpus = ferryOf(texts);
    return findNotices(storyInput(corpus, editionOf(corpus)));
  };

  it('where documents share nothing', () => {
    const kinds = noticesOf('The harbour was quiet on Monday.', 'Nobody came to see the new play.').map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['only-here']);
  });

  it('where all have the same words', () => {
    const same = 'Crews closed the lower bridge on Tuesday night after the river rose by four metres.';
    const [only, ...others] = noticesOf(same, same);
    expect(only).toMatchObject({ kind: 'most-shared', parts: 'nowhere' });
    expect(others).toEqual([]);
  });

  it('where a number is written in letters once', () => {
    const line = (count: string) =>
      `Crews closed the lower bridge after the river rose by ${count} metres on Tuesday night.`;
    const corpus = ferryOf([line('4'), line('four')]);
    expect(figuresDiffer(storyOf(storyInput(corpus, editionOf(corpus))))).toBeUndefined();
    const other = ferryOf([line('4'), line('five')]);
    expect(figuresDiffer(storyOf(storyInput(other, editionOf(other))))).toMatchObject({ unlinked: false });
  });

  it('where the gaps of a large corpus are not known', () => {
    const unknown = { ...input, passages: input.passages.map((passage) => ({ ...passage, absences: [] })) };
    const notices = findNotices(unknown);
    expect(find(notices, 'not-in-all')).toBeUndefined();
    // The words put into a passage that the release has need no gap.
    expect(find(notices, 'source-unseen')?.places).toBe(1);
  });

  it('where there is no release to lack anything', () => {
    const papers = { ...input, witnesses: input.witnesses.map((each) => ({ ...each, kind: 'article' as const })) };
    expect(find(findNotices(papers), 'source-unseen')).toBeUndefined();
  });
});

describe('the notices of any story', () => {
  it.each([
    ['ferry', input],
    ['bundled', bundledInput],
  ])('are the same in whatever order its parts are given: %s', (_, story) => {
    const turned = {
      ...story,
      witnesses: story.witnesses.toReversed(),
      layouts: [...story.layouts.slice(1), ...story.layouts.slice(0, 1)],
      passages: story.passages.toReversed().map((each) => ({ ...each, readings: each.readings.toReversed() })),
    };
    expect(findNotices(turned)).toEqual(findNotices(story));
  });

  it('are the same whatever the documents are called', () => {
    const ids = bundledInput.witnesses.map(({ id }) => id);
    for (const [from, to] of [
      [ids, ids.toReversed()],
      [ids, [...ids.slice(2), ...ids.slice(0, 2)]],
    ] as const) {
      const rename = (id: string) => to[from.indexOf(id)] ?? id;
      const back = (id: string) => from[to.indexOf(id)] ?? id;
      const there = findNotices(renamed(bundledInput, rename));
      expect(there.map((notice) => claimOf(notice, back))).toEqual(
        findNotices(bundledInput).map((notice) => claimOf(notice, (id) => id)),
      );
    }
  });

  it.each([
    ['ferry', input],
    ['bundled', bundledInput],
  ])('show words that stand there: %s', (_, story) => {
    for (const { evidence } of findNotices(story)) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { excerpts } of evidence) {
        expect(
          new Set(excerpts.map((each) => each.marks.map((mark) => forms(story, each.witness, mark)).join('|'))).size,
        ).toBe(1);
        for (const { witness, start, end, marks } of excerpts) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(textOf(story, witness).length);
          for (const mark of marks) expect(mark.start >= start && mark.end <= end).toBe(true);
        }
      }
    }
  });

  it('of the bundled texts bring up what a close reading found', () => {
    const notices = findNotices(bundledInput);
    const shown = (kind: NoticeKind) => rowsOf(bundledInput, find(notices, kind)?.evidence ?? []);
    expect(shown('most-shared').map(([ids, marks]) => [ids, marks])).toEqual([
      ['breitbart epoch fox', ['such as Wake County']],
      ['dhs newsweek', ['']],
    ]);
    expect(shown('counted-differently').map(([ids, marks]) => [ids, marks])).toEqual([
      ['breitbart', ['25', 'Wake County']],
      ['epoch', ['25', 'state']],
    ]);
    expect(shown('other-words').map(([ids]) => ids)).toEqual(['newsweek', 'dhs']);
    expect(find(notices, 'source-unseen')?.releases).toEqual(['dhs']);
  });
});

function find<K extends NoticeKind>(notices: readonly Notice[], kind: K): Extract<Notice, { kind: K }> | undefined {
  return notices.find((notice): notice is Extract<Notice, { kind: K }> => notice.kind === kind);
}

/** Of each group: its documents, and what the first one has marked and shown. */
function rowsOf(
  story: StoryInput,
  evidence: readonly Evidence[],
): readonly (readonly [string, readonly string[], string])[] {
  return evidence.flatMap(({ excerpts }) => {
    const [first] = excerpts;
    if (!first) return [];
    const text = textOf(story, first.witness);
    const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
    return [[excerpts.map(({ witness }) => witness).join(' '), first.marks.map(words), words(first)] as const];
  });
}

/** What a notice says, documents as a set. */
function claimOf(notice: Notice, back: (id: string) => string) {
  return {
    ...notice,
    ...('target' in notice && {
      target: JSON.stringify(notice.target, (key, value: unknown) =>
        key === 'witness' || key === 'notFoundIn' ? [value].flat().map((id) => back(id as string)) : value,
      ),
    }),
    ...('lacking' in notice && { lacking: sorted(notice.lacking, back) }),
    ...('counts' in notice && { counts: sorted(notice.counts, back) }),
    ...('releases' in notice && { releases: notice.releases.map(back) }),
    evidence: (notice.kind === 'only-here' ? notice.evidence.toSorted(byWitness(back)) : notice.evidence).map(
      ({ excerpts }) => sorted(excerpts, back),
    ),
  };
}

function byWitness(back: (id: string) => string) {
  const key = ({ excerpts }: Evidence) => back(excerpts[0]?.witness ?? '');
  return (a: Evidence, b: Evidence) => (key(a) < key(b) ? -1 : 1);
}

function sorted<T extends { readonly witness: string }>(
  items: readonly T[],
  back: (id: string) => string,
): readonly T[] {
  return items
    .map((item) => ({ ...item, witness: back(item.witness) }))
    .sort((a, b) => (a.witness < b.witness ? -1 : 1));
}

function textOf(story: StoryInput, witness: string): string {
  return story.witnesses.find(({ id }) => id === witness)?.text ?? '';
}

function forms(story: StoryInput, witness: string, mark: { readonly start: number; readonly end: number }): string {
  return tokensIn(textOf(story, witness), mark)
    .map(({ form }) => form)
    .join(' ');
}
