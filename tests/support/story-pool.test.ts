import { describe, expect, test } from 'vitest';
import { relatedAmong } from '../../src/engine/align/paraphrase/related-words.ts';
import { isFunctionWord } from '../../src/engine/text/function-words.ts';
import { tokenize } from '../../src/engine/text/tokens.ts';
import { rootOf } from '../../src/engine/text/word-root.ts';
import { longer, POOL } from './story-pool.ts';

/** Sentences, and the words that `longer` puts behind each. */
const all = [...POOL, ...POOL.map((sentence) => longer(sentence).split(' - ')[1] as string)];
const roots = all.map((words) => new Set(contentOf(words).map(rootOf)));

describe('the pool of sentences', () => {
  test('no two share a word with content', () => {
    const owner = new Map<string, number>();
    roots.forEach((own, i) => {
      for (const root of own) {
        expect(owner.get(root) ?? i, root).toBe(i);
        owner.set(root, i);
      }
    });
  });

  test('no two have more than one pair of related words', () => {
    const sorted = [...new Set(roots.flatMap((own) => [...own]))].sort();
    const related = relatedAmong(sorted);
    const owner = (root: number) => roots.findIndex((own) => own.has(sorted[root] as string));
    const pairs = sorted.flatMap((_, root) =>
      Array.from(related.roots.subarray(related.starts[root], related.starts[root + 1]))
        .filter((other) => root < other && owner(root) !== owner(other))
        .map((other) => `${Math.min(owner(root), owner(other))} ${Math.max(owner(root), owner(other))}`),
    );
    expect(pairs.length).toBe(new Set(pairs).size);
  });

  test('each has ten words or more', () => {
    expect(POOL.filter((sentence) => tokenize(sentence).length < 10)).toEqual([]);
  });
});

function contentOf(words: string): string[] {
  return tokenize(words)
    .map(({ form }) => form)
    .filter((form) => !isFunctionWord(form));
}
