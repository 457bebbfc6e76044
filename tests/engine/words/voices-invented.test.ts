/** Invented stories in other styles: quote first, verb first, colons, split and continued quotations, posts, letters. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/engine/index.ts';
import { readVoices, type Voices } from '../../../src/engine/words/voices.ts';

interface Story {
  readonly id: string;
  readonly text: string;
  readonly quoted: readonly (readonly [string, string])[];
  readonly indirect: readonly (readonly [string, string])[];
}

describe('stories that the rules were tried on', () => {
  const stories = storiesOf('invented');

  it.each(stories)('give every quotation of "$id" to whom the list gives it', (story) => {
    const voices = readVoices(segment(story));
    expect(voices.quoted).toHaveLength(story.quoted.length);
    expect(speakersOf(story, voices)).toEqual(story.quoted);
  });

  it('and tell apart from them what is said without marks', () => {
    // "The orchestra" stands for the Northern Philharmonic: no rule reads a noun that the name does not hold.
    expect(stories.flatMap((story) => missedIn(story))).toEqual(['announce Northern Philharmonic']);
  });
});

describe('stories that no rule had seen', () => {
  const stories = storiesOf('unseen');

  it('have 18 of 21 quotations right: the rules found 13 when they first met them', () => {
    const right = stories.map((story) => {
      const found = speakersOf(story, readVoices(segment(story)));
      return story.quoted.filter((pair, i) => found[i]?.[1] === pair[1]).length;
    });
    expect(right).toEqual([8, 10]);
  });
});

function storiesOf(name: string): readonly Story[] {
  const file = readFileSync(new URL(`../../fixtures/voices/${name}.json`, import.meta.url), 'utf8');
  return (JSON.parse(file) as { readonly texts: readonly Story[] }).texts;
}

/** First words of each listed quotation with who speaks by the rules. */
function speakersOf({ text, quoted }: Story, voices: Voices): readonly (readonly [string, string])[] {
  return quoted.map(([words]) => {
    const voice = voices.quoted.find(({ start }) => text.startsWith(words, start));
    return [words, voice?.use === 'marked-words' ? 'marked' : (voice?.speaker?.name ?? 'nobody')];
  });
}

function missedIn(story: Story): readonly string[] {
  const found = readVoices(segment(story)).indirect.map(({ verb, speaker }) => `${verb.lemma} ${speaker?.name}`);
  return story.indirect.map((pair) => pair.join(' ')).filter((pair) => !found.includes(pair));
}
