/** Where the readings of a passage part: one place, and who has which words there. */
import { isFunctionWord } from '../../engine/text/function-words.ts';
import type { Change, Reading, Span } from '../../engine/types.ts';
import { bestOf, byCodeUnits, byWording, tokensIn, wordingOf, type Story } from './story.ts';

/** The words of one reading at the place; an empty span where it has none. */
export interface PartedReading {
  readonly reading: Reading;
  readonly at: Span;
}

export interface Parting {
  /** Readings with the same words there, the largest group first. At least two groups. */
  readonly groups: readonly { readonly words: string; readonly readings: readonly PartedReading[] }[];
}

/** Passages in more wordings than this part in too many places to say one of them. */
const MOST_WORDINGS = 8;

/** More words than these are no place in a statement, but another statement. */
const LONGEST_SITE = 8;

/** The place that parts the readings best: in fewest groups, the smallest of them large, with the most telling words. */
export function bestParting(story: Story, readings: readonly Reading[]): Parting | undefined {
  const wordings = byWording(story, readings);
  if (wordings.length < 2 || wordings.length > MOST_WORDINGS) return undefined;
  const best = bestOf(
    sitesOf(story, wordings),
    ({ groups }) => {
      const sizes = [...groups.values()].map((group) => group.reduce((sum, { length }) => sum + length, 0));
      return [-groups.size, Math.min(...sizes), Math.max(...[...groups.keys()].map(contentCount))];
    },
    ({ groups }) => [...groups.keys()].sort(byCodeUnits).join(' | '),
  );
  return best && partingOf(story, best);
}

type Wording = readonly Reading[];

interface Site {
  readonly a: Reading;
  readonly at: Span;
  /** Wordings by their words at the place. */
  readonly groups: ReadonlyMap<string, readonly Wording[]>;
}

/** Every place where two wordings differ, as far as it parts all of them. */
function sitesOf(story: Story, wordings: readonly Wording[]): readonly Site[] {
  return wordings.flatMap((x) =>
    wordings.flatMap((y) => {
      const [a, b] = [x[0] as Reading, y[0] as Reading];
      if (x === y) return [];
      return story.changesBetween(a, b).flatMap(({ a: at }) => {
        const groups = groupsAt(story, wordings, a, at);
        return groups ? [{ a, at, groups }] : [];
      });
    }),
  );
}

/** Who has what where `a` has the words `at`. Undefined where a wording changes more there than those words. */
function groupsAt(story: Story, wordings: readonly Wording[], a: Reading, at: Span): Site['groups'] | undefined {
  if (contentCount(wordsAt(story, a, at)) === 0) return undefined;
  const groups = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const first = wording[0] as Reading;
    const there = counterpart(story, a, at, first);
    if (!there) return undefined;
    const words = wordsAt(story, first, there);
    if (words.split(' ').length > LONGEST_SITE) return undefined;
    groups.set(words, [...(groups.get(words) ?? []), wording]);
  }
  return groups.size < 2 ? undefined : groups;
}

function partingOf(story: Story, { a, at, groups }: Site): Parting {
  const partedIn = (reading: Reading): readonly PartedReading[] => {
    const there = counterpart(story, a, at, reading);
    return there ? [{ reading, at: there }] : [];
  };
  return {
    groups: [...groups]
      .map(([words, wordings]) => ({ words, readings: wordings.flat().flatMap(partedIn) }))
      .sort((x, y) => y.readings.length - x.readings.length || byCodeUnits(x.words, y.words)),
  };
}

/** What `z` has where `a` has `site`: the same words, others or none. Null where that cannot be told. */
function counterpart(story: Story, a: Reading, site: Span, z: Reading): Span | null {
  if (a.witness === z.witness) return site;
  if (wordingOf(story, a) === wordingOf(story, z)) return sameWordsIn(story, a, site, z);
  const changed = story
    .changesBetween(a, z)
    .filter(({ type }) => type !== 'punctuation-case' && type !== 'quotation-mark')
    .filter((change) => touches(change, site));
  if (changed.length === 0) return sameWordsIn(story, a, site, z);
  const [only] = changed;
  return changed.length === 1 && only && only.a.start === site.start && only.a.end === site.end ? only.b : null;
}

function touches({ a }: Change, site: Span): boolean {
  return a.start < site.end && a.end > site.start;
}

/** The words of the site in another reading; the occurrence as far from its beginning as in `a`, where there are several. */
function sameWordsIn(story: Story, a: Reading, site: Span, z: Reading): Span | null {
  const sought = wordsAt(story, a, site);
  const words = story.wordsIn(z);
  const length = tokensIn(story.textOf(a.witness), site).length;
  const wanted = story.wordsIn(a).findIndex(({ start }) => start >= site.start);
  const hits = words.flatMap((_, at) => {
    const stretch = words.slice(at, at + length);
    return stretch.length === length && stretch.map(({ form }) => form).join(' ') === sought ? [at] : [];
  });
  const [nearest] = hits.sort((x, y) => Math.abs(x - wanted) - Math.abs(y - wanted) || x - y);
  const first = nearest === undefined ? undefined : words[nearest];
  const last = nearest === undefined ? undefined : words[nearest + length - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

function wordsAt(story: Story, { witness }: Reading, at: Span): string {
  return tokensIn(story.textOf(witness), at)
    .map(({ form }) => form)
    .join(' ');
}

/** Words that say something of their own. */
export function contentCount(words: string): number {
  return words.split(' ').filter((form) => form !== '' && !isFunctionWord(form)).length;
}
