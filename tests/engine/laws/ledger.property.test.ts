/** Laws of ledgers and merged texts, for any two texts and any passages between them, overlapping or not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountOf, ledger, totalOf, type Account } from '../../../src/engine/compare/ledger.ts';
import { WORD_CLASSES } from '../../../src/engine/compare/ledger-classes.ts';
import { ledgerText } from '../../../src/engine/compare/ledger-words.ts';
import { merge, type Merged, type MergedPassage } from '../../../src/engine/compare/merged.ts';
import { segment } from '../../../src/engine/text/segment.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';
import type { Span } from '../../../src/engine/types.ts';
import { anyText } from '../../support/arbitraries.ts';

test('the classes of a text and what stands around it are all its words, each counted once', () => {
  law(pairs(), ({ left, right, passages }) => {
    const [base, other] = [ledgerText(left), ledgerText(right)];
    const { entries, together } = ledger(base, [other], passages.map(toPassage), left.sentences);
    const entry = entries[0]!;
    for (const [account, { text }] of [
      [entry.of, right],
      [entry.ofBase, left],
      [together, left],
    ] as const) {
      expect(sumOf(account)).toBe(account.words);
      expect(account.words + account.around).toBe(tokenize(text).length);
    }
    expect(together).toEqual(entry.ofBase);
  });
});

test('passages in another order, or told twice, change no ledger', () => {
  law(pairs(), ({ left, right, passages }) => {
    const [base, others] = [ledgerText(left), [ledgerText(right)]];
    const known = passages.map(toPassage);
    const turned = [...known, ...known.toReversed()];
    expect(ledger(base, others, turned, left.sentences)).toEqual(ledger(base, others, known, left.sentences));
  });
});

test('a copy of a text is verbatim to its last word', () => {
  law(anyText(), (text) => {
    const [base, copy] = [ledgerText(segment({ id: 'a', text })), ledgerText(segment({ id: 'b', text }))];
    const whole = { start: 0, end: text.length };
    const passage = toPassage({ id: 'p', left: whole, right: whole, again: [] });
    const { entries } = ledger(base, [copy], [passage], []);
    expect(entries[0]!.of).toEqual(accountOf(copy, new Uint8Array(copy.words.length).fill(VERBATIM)));
  });
});

test('a merged text holds every sign of both texts once: the left in its order, the right in its own but for what moved', () => {
  law(pairs(), ({ left, right, passages }) => {
    const merged = merge(left, right, passages);
    const here = leftOf(merged);
    expect(here).toEqual(here.toSorted((x, y) => x.start - y.start));
    expect(signsOf(left.text, [...here, ...merged.around.left])).toBe(left.text.replaceAll(/\s/g, ''));
    expect(signsOf(right.text, [...rightOf(merged), ...merged.around.right])).toBe(right.text.replaceAll(/\s/g, ''));
  });
});

test('what merged texts call the same has the same words', () => {
  law(pairs(), ({ left, right, passages }) => {
    for (const item of merge(left, right, passages).rows.flat()) {
      if (item.kind !== 'shared') continue;
      for (const part of item.parts)
        if (part.kind === 'same') expect(formsOf(left.text, part.left)).toEqual(formsOf(right.text, part.right));
    }
  });
});

/** Fewer cases than of other laws: a case is two texts cut into sentences, and any passages between them. */
const CASES = { numRuns: 200 };

function law<T>(cases: fc.Arbitrary<T>, holdsFor: (value: T) => void): void {
  fc.assert(fc.property(cases, holdsFor), CASES);
}

const VERBATIM = WORD_CLASSES.indexOf('verbatim');

/** Two texts that may share words, and passages at any places of them. */
function pairs() {
  const alike = fc.tuple(anyText(), anyText(), anyText()).map(([x, y, z]) => [`${x} ${y}`, `${z} ${x}`] as const);
  return fc.oneof(alike, fc.tuple(anyText(), anyText())).chain(([a, b]) => {
    const passage = fc.record({ left: spans(a), right: spans(b) });
    return fc.array(passage, { maxLength: 5 }).map((found) => ({
      left: segment({ id: 'a', text: a }),
      right: segment({ id: 'b', text: b }),
      passages: found.map((spans, i): MergedPassage => ({ id: `p${i}`, ...spans, again: [] })),
    }));
  });
}

function spans(text: string): fc.Arbitrary<Span> {
  const edges = tokenize(text).flatMap(({ start, end }) => [start, end]);
  const at = fc.constantFrom(0, text.length, ...edges);
  return fc.tuple(at, at).map(([x, y]) => ({ start: Math.min(x, y), end: Math.max(x, y) }));
}

function toPassage({ id, left, right }: MergedPassage) {
  const readings = [
    { witness: 'a', ...left },
    { witness: 'b', ...right },
  ];
  return { id, readings, repeats: [] };
}

function sumOf({ classes }: Account): number {
  return Object.values(classes).reduce((sum, count) => sum + totalOf(count), 0);
}

/** What is read without the words that only the right has. */
function leftOf({ rows }: Merged): Span[] {
  return rows.flat().flatMap((item) => {
    if (item.kind === 'left') return [item.piece];
    if (item.kind !== 'shared') return [];
    return item.parts.flatMap((part) => (part.kind === 'right' ? [] : [part.left]));
  });
}

function rightOf({ rows }: Merged): Span[] {
  return rows.flat().flatMap((item) => {
    if (item.kind === 'right') return [item.piece];
    if (item.kind !== 'shared') return [];
    return item.parts.flatMap((part) => (part.kind === 'left' ? [] : [part.right]));
  });
}

/** The signs of `all` in the order of the text; one that two spans hold stands twice. */
function signsOf(text: string, all: readonly Span[]): string {
  return all
    .toSorted((x, y) => x.start - y.start)
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .replaceAll(/\s/g, '');
}

function formsOf(text: string, { start, end }: Span): string[] {
  return tokenize(text.slice(start, end)).map(({ form }) => form);
}
