import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/engine/index.ts';
import { figuresIn } from '../../../src/engine/words/figures.ts';
import { readVoices } from '../../../src/engine/words/voices.ts';
import { EVIDENCE } from '../../../src/views/method/evidence-measured.ts';
import { FIGURES_BY_HAND } from '../../fixtures/figures.ts';
import { BUNDLED_IDS, bundledCorpus, bundledText } from '../../support/bundled.ts';

const listOf = <T>(name: string) =>
  (
    JSON.parse(readFileSync(new URL(`../../fixtures/voices/${name}.json`, import.meta.url), 'utf8')) as {
      readonly texts: readonly T[];
    }
  ).texts;

interface Bundled {
  readonly id: string;
  readonly quoted: readonly { readonly start: number; readonly speaker: string | null }[];
}

interface Story {
  readonly id: string;
  readonly text: string;
  readonly quoted: readonly (readonly [string, string])[];
}

describe('the figures of Method about words, voices and figures are measured: they', () => {
  it('count quoted words that have the listed speaker', () => {
    const { witnesses } = bundledCorpus();
    const stretches = listOf<Bundled>('bundled').flatMap(({ id, quoted }) => {
      const witness = witnesses.find((one) => one.id === id);
      if (!witness) throw new Error(`the list has "${id}"`);
      const voices = readVoices(segment(witness)).quoted.filter(({ marks }) => marks === 'double');
      return voices.map(({ start, words, speaker, use }) => {
        const listed = quoted.find((one) => one.start === start)?.speaker;
        const given = use === 'marked-words' ? 'marked' : (speaker?.key ?? null);
        return { words, isRight: given === (listed ?? null) };
      });
    });
    const sum = (list: typeof stretches) => list.reduce((total, { words }) => total + words, 0);
    const right = sum(stretches.filter(({ isRight }) => isRight));
    expect({ words: sum(stretches), right }).toEqual(EVIDENCE.quoted);
  });

  it('count quotations of stories that no rule had seen', () => {
    const pairs = listOf<Story>('unseen').flatMap((story) => {
      const { quoted } = readVoices(segment(story));
      return story.quoted.map(([words, speaker]) => {
        const voice = quoted.find(({ start }) => story.text.startsWith(words, start));
        return (voice?.use === 'marked-words' ? 'marked' : (voice?.speaker?.name ?? 'nobody')) === speaker;
      });
    });
    const { first, ...now } = EVIDENCE.unseen;
    expect({ quotations: pairs.length, right: pairs.filter(Boolean).length }).toEqual(now);
    expect(first).toBeLessThanOrEqual(now.right);
  });

  it('count figures that a person listed, and others', () => {
    const texts = BUNDLED_IDS.map((id) => {
      const listed = (FIGURES_BY_HAND[id] ?? '').trim().split('\n').map(wordsOf);
      const text = bundledText(id);
      const found = figuresIn(text).map(({ start, end }) => text.slice(start, end));
      const left = [...found];
      const met = listed.filter((words) => {
        const at = left.indexOf(words);
        if (at >= 0) left.splice(at, 1);
        return at >= 0;
      });
      return { listed: listed.length, found: met.length, spurious: left.length };
    });
    const sum = (key: 'listed' | 'found' | 'spurious') => texts.reduce((total, text) => total + text[key], 0);
    expect({ listed: sum('listed'), found: sum('found'), spurious: sum('spurious') }).toEqual(EVIDENCE.figures);
  });
});

function wordsOf(line: string): string {
  return (line.trim().replace(/^\* /, '').split(' | ')[0] ?? '').trim();
}
