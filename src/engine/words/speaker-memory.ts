/** What a text has said so far: who is named where, and who spoke. Looked through backwards, nearest first. */
import type { Named } from './speaker-names.ts';
import type { Phrase } from './speaker-phrases.ts';
import type { Mention } from './speaker-runs.ts';
import { clauseSubject } from './speaker-subjects.ts';
import type { Speaker } from './speaker.ts';
import type { Item, Sentence } from './voices-items.ts';

export interface NamedAt {
  readonly mention: Mention;
  readonly named: Named;
}

export interface Memory {
  /** Whoever a sentence names, in its order. */
  namedIn(sentence: number): readonly NamedAt[];
  /** Notes that somebody spoke at an item of a sentence. */
  note(sentence: number, item: number, speaker: Speaker): void;
  /** The last one who spoke in a sentence before an item. */
  lastSpeaker(sentence: number, before: number): Speaker | null;
  /**
   * The nearest fitting one before an item of a sentence. In each sentence back: who spoke last, then its subject, then
   * whoever is named last.
   */
  lookBack(sentence: number, before: number, fits: (named: Named) => boolean): Named | null;
}

/** "He" and "the agency" are looked for in this many sentences before: a page of print, beyond which a reader would not look. */
export const FARTHEST = 12;

export function makeMemory(sentences: readonly Sentence[], cast: readonly Named[]): Memory {
  const mentions = sentences.map((): NamedAt[] => []);
  for (const named of cast) for (const mention of named.mentions) mentions[mention.sentence]?.push({ mention, named });
  for (const list of mentions) list.sort((a, b) => a.mention.item - b.mention.item);
  const spoke = sentences.map((): { readonly item: number; readonly speaker: Speaker }[] => []);
  const byKey = new Map(cast.map((named) => [`${named.kind} ${named.key}`, named]));

  return { namedIn, note, lastSpeaker, lookBack };

  function namedIn(sentence: number): readonly NamedAt[] {
    return mentions[sentence] ?? [];
  }

  function note(sentence: number, item: number, speaker: Speaker): void {
    spoke[sentence]?.push({ item, speaker });
  }

  function lastSpeaker(sentence: number, before: number): Speaker | null {
    return spoke[sentence]?.findLast(({ item }) => item < before)?.speaker ?? null;
  }

  function lookBack(sentence: number, before: number, fits: (named: Named) => boolean): Named | null {
    for (let s = sentence; s >= Math.max(0, sentence - FARTHEST); s--) {
      const { items = [], role } = sentences[s] ?? {};
      if (role === 'caption' || role === 'embed' || role === 'boilerplate') continue;
      const limit = s === sentence ? before : items.length;
      const speaker = spokeLast(s, limit, fits);
      if (speaker) return speaker;
      const named = namedIn(s).filter((one) => one.mention.item < limit && fits(one.named) && !owns(items, one));
      if (named.length === 0) continue;
      const subject = clauseSubject(items, limit);
      return (named.find((one) => subject && isInside(one, subject.phrase)) ?? named.at(-1))?.named ?? null;
    }
    return null;
  }

  function spokeLast(sentence: number, before: number, fits: (named: Named) => boolean): Named | null {
    for (const { item, speaker } of spoke[sentence]?.toReversed() ?? []) {
      // "An agency spokesman said": it is not the agency that is "he", nor the spokesman "it".
      const named =
        item < before && speaker.through !== 'person' ? byKey.get(`${speaker.kind} ${speaker.key}`) : undefined;
      if (named && fits(named)) return named;
    }
    return null;
  }
}

export function isInside({ mention: { item } }: NamedAt, { from, to }: Phrase): boolean {
  return from <= item && item < to;
}

/** "the sheriff’s": what follows is spoken of. */
export function owns(items: readonly Item[], { mention }: NamedAt): boolean {
  for (let i = mention.item; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.end >= mention.end) return item.owns;
  }
  return false;
}
