import { expect, test } from 'vitest';
import { ledger } from '../../../src/engine/compare/ledger.ts';
import { ledgerText } from '../../../src/engine/compare/ledger-words.ts';
import { segment } from '../../../src/engine/text/segment.ts';
import type { Block } from '../../../src/engine/types.ts';
import { foldLists, type Fold } from '../../../src/views/ledger/fold-lists.ts';
import { ledgerRows } from '../../../src/views/ledger/ledger-csv.ts';
import { stripRuns } from '../../../src/views/ledger/strip-runs.ts';
import { spanIn } from '../../support/notation.ts';

const [A, B] = ['The river rose on Tuesday. Nobody was hurt.', 'Shops closed. The river rose on Tuesday.'];
const [base, other] = [segment({ id: 'a', text: A }), segment({ id: 'b', text: B })];
const shared = 'The river rose on Tuesday';
const readings = [
  { witness: 'a', ...spanIn(A, shared) },
  { witness: 'b', ...spanIn(B, shared) },
];
const found = ledger(ledgerText(base), [ledgerText(other)], [{ readings, repeats: [] }], base.sentences);

test('a saved ledger has a row for each document, direction and class, and its words add up', () => {
  const rows = ledgerRows({ ...found, passages: [], elsewhere: [] }, (id) => `The ${id}`);
  expect(rows).toContainEqual(['The b', 'The a', 'verbatim', 0, 5, 5, 7]);
  expect(rows).toContainEqual(['The a', 'any of them', 'own', 0, 3, 3, 8]);
  const counted = rows.filter((row) => row[6] === 7).reduce((sum, row) => sum + Number(row[5]), 0);
  expect(counted).toBe(7);
});

test('the strip has a stretch for each run of words in one class, to scale', () => {
  expect(stripRuns(found.base, found.entries[0]!)).toEqual([{ class: 'verbatim', at: 0, width: 5 / 8 }]);
});

test('a long list is folded, a short one and the sentences around it are not', () => {
  const line = (i: number) => ({
    sentence: { start: i * 10, end: i * 10 + 5, from: i, to: i + 1, uses: [] },
    number: i + 1,
  });
  const blocks = (from: number, to: number): Block[] => [{ start: from * 10, end: to * 10, role: 'list-item' }];
  const shapes = (folds: readonly Fold[]) =>
    folds.map(({ items, folded }) => `${items.length}${folded ? ' folded' : ''}`);
  const lines = Array.from({ length: 12 }, (_, i) => line(i));
  expect(shapes(foldLists(lines, blocks(2, 10)))).toEqual(['2', '8 folded', '2']);
  expect(shapes(foldLists(lines, blocks(2, 5)))).toEqual(['12']);
});
