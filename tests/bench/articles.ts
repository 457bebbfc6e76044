/**
 * Invented articles in any number, for benchmarks: sentences of the tuning texts, recombined. Ten articles tell one
 * story: of its statements each has some word for word, some edited, none twice, and between them sentences of its own. Seeded,
 * so that two runs measure the same texts.
 */
import type { WitnessInput } from '../../src/engine/types.ts';
import { fixture } from '../support/fixtures.ts';

/** Articles that tell one story, and statements a story has. */
const ARTICLES = 10;
const STATEMENTS = 30;

/** Of three sentences one is the story's word for word, one in three of those edited; the rest are the article's own. */
const SHARED = 0.35;
const EDITED = 0.15;

/** `count` articles of 500 to 1,000 words. */
export function articles(count: number, seed = 1): readonly WitnessInput[] {
  const random = generator(seed);
  const pool = sentences();
  const any = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
  const stories = Array.from({ length: Math.ceil(count / ARTICLES) }, () =>
    Array.from({ length: STATEMENTS }, () => any(pool)),
  );
  return Array.from({ length: count }, (_, i) => {
    const untold = [...(stories[i % stories.length] as readonly string[])];
    const next = () => untold.splice(Math.floor(random() * untold.length), 1)[0] ?? any(pool);
    const length = 500 + Math.floor(random() * 500);
    const found: string[] = [];
    for (let words = 0; words < length; words += (found.at(-1) as string).split(' ').length) {
      const dice = random();
      if (dice < SHARED) found.push(next());
      else if (dice < SHARED + EDITED) found.push(edited(next(), any(pool), random));
      else found.push(interleaved(any(pool), any(pool)));
    }
    return { id: `article-${String(i).padStart(4, '0')}`, text: inParagraphs(found) };
  });
}

function sentences(): readonly string[] {
  const texts = ['four-accounts', 'two-translations-acts', 'two-translations-james'].flatMap((name) =>
    fixture(`tuning/${name}`).witnesses.map(({ text }) => text),
  );
  return texts.flatMap((text) => (text.match(/[^.!?]{40,}[.!?]/g) ?? []).map((words) => words.trim()));
}

/** One word in another's place, and one word more. */
function edited(sentence: string, other: string, random: () => number): string {
  const words = sentence.split(/\s+/);
  const strange = other.split(/\s+/);
  const at = Math.floor(random() * words.length);
  return words.toSpliced(at, 1, strange[0] as string, strange[1] as string).join(' ');
}

/** Two words of the one, then two of the other: no copy of either. */
function interleaved(x: string, y: string): string {
  const [first, second] = [x.split(/\s+/), y.split(/\s+/)];
  const words: string[] = [];
  for (let i = 0; i < Math.min(first.length, second.length); i += 4) {
    words.push(...first.slice(i, i + 2), ...second.slice(i + 2, i + 4));
  }
  const told = words.join(' ').replace(/[.!?;:,]/g, '');
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}

function inParagraphs(found: readonly string[]): string {
  return found.map((sentence, i) => `${sentence}${i % 3 === 2 ? '\n\n' : ' '}`).join('');
}

/** Numbers in [0, 1) by a linear congruence; good enough for choosing sentences. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
