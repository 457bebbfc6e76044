/** Who speaks in the bundled texts, against a list made by hand before the rules were written. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/engine/index.ts';
import { rolesIn } from '../../../src/engine/words/roles-count.ts';
import { speakersIn } from '../../../src/engine/words/speaker-counts.ts';
import { readVoices, type Voice } from '../../../src/engine/words/voices.ts';
import { BUNDLED_IDS, bundledCorpus } from '../../support/bundled.ts';

interface Listed {
  readonly id: string;
  readonly quoted: readonly { readonly start: number; readonly words: number; readonly speaker: string | null }[];
  readonly attributions: readonly { readonly offset: number; readonly text: string; readonly verb: string }[];
}

const LIST = (
  JSON.parse(readFileSync(new URL('../../fixtures/voices/bundled.json', import.meta.url), 'utf8')) as {
    readonly texts: readonly Listed[];
  }
).texts;
const { witnesses } = bundledCorpus();
const TEXTS = BUNDLED_IDS.map((id) => segment(witnesses.find((witness) => witness.id === id)!));
const VOICES = TEXTS.map((text) => readVoices(text));
const DOUBLE = VOICES.map(({ quoted }) => quoted.filter(({ marks }) => marks === 'double'));

describe('quoted words of the bundled texts', () => {
  it('stand in 16, 8, 13, 7 and 5 stretches, as many words each as a person counts', () => {
    expect(DOUBLE.map((voices) => voices.length)).toEqual([16, 8, 13, 7, 5]);
    const counted = DOUBLE.map((voices) => voices.map(({ start, words }) => [start, words]));
    expect(counted).toEqual(LIST.map(({ quoted }) => quoted.map(({ start, words }) => [start, words])));
  });

  it('have the listed speaker for at least 95 words in a hundred', () => {
    for (const [i, voices] of DOUBLE.entries()) {
      const right = wordsOf(voices.filter((voice) => speakerOf(voice) === listed(i, voice)));
      expect(right / wordsOf(voices), BUNDLED_IDS[i]).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('differ from the list nowhere', () => {
    const other = DOUBLE.flatMap((voices, i) => voices.filter((voice) => speakerOf(voice) !== listed(i, voice)));
    expect(other.map(({ start }) => start)).toEqual([]);
  });

  it('add up by speaker', () => {
    const rows = speakersIn(VOICES);
    const table = (text: number) =>
      Object.fromEntries(
        rows.flatMap(({ key, counts }) => {
          const words = counts[text]?.words ?? 0;
          return words > 0 ? [[key || 'nobody', words]] : [];
        }),
      );
    expect(BUNDLED_IDS.map((_, text) => table(text))).toEqual([
      { ice: 54, cuccinelli: 37, albence: 35, waybourn: 35, tillis: 28, trump: 16, nobody: 11, elrich: 2 },
      { albence: 147, brown: 37, baker: 23 },
      { albence: 173, ice: 143 },
      { albence: 115, ice: 96 },
      { albence: 173 },
    ]);
  });

  it('are those of officials, with a row for everybody who is not quoted', () => {
    const words = new Map(rolesIn(VOICES).map(({ role, counts }) => [role.id, counts.map((count) => count.words)]));
    expect(words.get('official')).toEqual([170, 147, 316, 211, 173]);
    expect(words.get('local-official')).toEqual([37, 60, 0, 0, 0]);
    expect(words.get('no-source')).toEqual([11, 0, 0, 0, 0]);
    const silent = [
      'accused',
      'victim',
      'advocate',
      'lawyer',
      'court',
      'expert',
      'resident',
      'business',
      'media',
    ] as const;
    for (const role of silent) expect(words.get(role), role).toEqual([0, 0, 0, 0, 0]);
  });

  it('come by the channel that the sentence tells', () => {
    const channels = VOICES.map(({ quoted }) => [...new Set(quoted.flatMap(({ channel }) => channel?.kind ?? []))]);
    expect(channels).toEqual([
      ['statement', 'speech', 'post'],
      ['statement', 'interview'],
      ['release'],
      ['post', 'report'],
      [],
    ]);
  });

  it('and a post that the page shows whole is its writer’s', () => {
    expect(VOICES.map(({ posts }) => posts.map(({ key, count }) => [key, count]))).toEqual([
      [['cuccinelli', 29]],
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('verbs of saying of the bundled texts', () => {
  /**
   * Listed, and no verb of saying stands there: a noun ("a warning from ICE"), verbs that say nothing ("introduced",
   * "lumped"), words in quotation marks without any, a verb inside quotation marks ("repeatedly asked"), and two
   * sentences of the text's own.
   */
  const NOT_VERBS: Readonly<Record<string, readonly number[]>> = {
    fox: [2657, 4578, 6322, 6800],
    newsweek: [3973, 4166],
    breitbart: [810],
  };

  const found = VOICES.map(({ quoted, indirect }) => [
    ...quoted.flatMap(({ verb }) => verb ?? []),
    ...indirect.map(({ verb }) => verb),
  ]);

  it('are all found', () => {
    for (const [i, { id, attributions }] of LIST.entries()) {
      const missed = attributions.filter(
        ({ offset, text }) => !found[i]!.some(({ start, end }) => start < offset + text.length && end > offset),
      );
      expect(
        missed.map(({ offset }) => offset),
        id,
      ).toEqual(NOT_VERBS[id] ?? []);
    }
  });

  it('are all listed, but for one "allegedly"', () => {
    const more = LIST.flatMap(({ attributions }, i) =>
      found[i]!.filter(
        ({ start, end }) => !attributions.some(({ offset, text }) => start < offset + text.length && end > offset),
      ),
    );
    expect(more.map(({ lemma }) => lemma)).toEqual(['allegedly']);
  });
});

function listed(text: number, voice: Voice): string | null | undefined {
  return LIST[text]?.quoted.find(({ start }) => start === voice.start)?.speaker;
}

function speakerOf({ use, speaker }: Voice): string | null {
  return use === 'marked-words' ? 'marked' : (speaker?.key ?? null);
}

function wordsOf(voices: readonly Voice[]): number {
  return voices.reduce((sum, { words }) => sum + words, 0);
}
