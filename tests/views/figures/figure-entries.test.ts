import { describe, expect, it, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/schema.ts';
import { makeScene, wordsOf } from '../../../src/state/scene.ts';
import { agreementColumns } from '../../../src/views/figures/agreement/agreement-columns.tsx';
import { agreementRows, relationCounts } from '../../../src/views/figures/agreement/agreement-rows.ts';
import { calculationWords } from '../../../src/views/figures/all/calculation-words.ts';
import { figureEntries } from '../../../src/views/figures/all/figure-entries.ts';
import { foundPairs } from '../../../src/views/figures/all/found-pairs.ts';
import { figureColumns } from '../../../src/views/figures/all/figure-columns.tsx';
import { relatedRows } from '../../../src/views/figures/related-rows.ts';
import { tableCsv } from '../../../src/ui/table/table-csv.ts';
import { indexRows } from '../../../src/ui/table/use-data-table.ts';
import { openDesk } from '../../../src/worker/desk.ts';
import type { Edition } from '../../../src/worker/protocol.ts';
import { FIGURES_BY_HAND } from '../../fixtures/figures.ts';
import { bundledEdition } from '../../support/bundled-edition.ts';
import { editionOf, ferryOf } from '../../support/ferry-corpus.ts';

/** What the view shows of a corpus. */
function shown(corpus: Corpus, edition: Edition, docs = corpus.witnesses.map(({ id }) => id), namesShown = false) {
  const { witnesses, lexicon } = corpus;
  const evidence = openDesk().answer({ kind: 'read', witnesses, lexicon, passages: edition.reviewed });
  const scene = makeScene(corpus, edition, namesShown);
  const related = relatedRows(scene, evidence, docs, 'reviewed');
  const rows = agreementRows(scene, related, edition.reviewed, docs);
  return {
    scene,
    rows,
    entries: figureEntries(scene, evidence, related, docs),
    pairs: foundPairs(scene, evidence, docs),
    words: (witness: string, span: { start: number; end: number }) => wordsOf(scene, witness, span),
  };
}

const { corpus, edition } = bundledEdition();
const bundled = shown(corpus, edition);

describe('every figure of the bundled texts', () => {
  it('is in the table: 95 of 100 of the catalogue of 31 rows, and 5 of 100 spurious', () => {
    const listed = Object.entries(FIGURES_BY_HAND).flatMap(([witness, lines]) =>
      lines
        .trim()
        .split('\n')
        .map((line) => {
          const words = line.split('|')[0]!.trim();
          return { key: `${witness}: ${words.replace(/^\* /, '')}`, isInCatalogue: words.startsWith('*') };
        }),
    );
    const left = bundled.entries.map(({ witness, figure }) => `${witness}: ${bundled.words(witness, figure)}`);
    const found = listed.filter(({ key }) => left.includes(key) && left.splice(left.indexOf(key), 1).length > 0);
    const ofCatalogue = (lines: typeof listed) => lines.filter(({ isInCatalogue }) => isInCatalogue).length;
    console.info(
      `figures in the table: ${ofCatalogue(found)} of ${ofCatalogue(listed)} of the catalogue's rows, ${found.length} of ` +
        `${listed.length} by hand; ${left.length} of ${bundled.entries.length} spurious`,
    );
    expect(ofCatalogue(found) / ofCatalogue(listed)).toBeGreaterThanOrEqual(0.95);
    expect(left.length / bundled.entries.length).toBeLessThanOrEqual(0.05);
  });

  it('names who says it: the speaker in quotation marks, or the document and whom its sentence cites', () => {
    const said = (witness: string, words: string) =>
      bundled.entries.find((entry) => entry.witness === witness && bundled.words(witness, entry.figure) === words)!
        .said;
    expect(said('fox', '9')).toMatchObject({ kind: 'quoted', name: expect.stringContaining('Cuccinelli') });
    expect(said('fox', '70 percent')).toMatchObject({ kind: 'document', cites: { name: expect.any(String) } });
    expect(said('newsweek', '54')).toMatchObject({ kind: 'document', cites: { name: expect.stringMatching(/ICE/) } });
    expect(said('fox', '145,000')).toEqual({ kind: 'document', cites: null });
    expect(said('dhs', '199')).toEqual({ kind: 'document', cites: null });
  });

  it('is offered to calculate with unless it is an age or stands beside the name of a private person', () => {
    const offered = bundled.entries.filter(({ isOffered }) => isOffered);
    expect(offered.length).toBeGreaterThan(20);
    for (const names of [true, false]) {
      const { entries } = names ? shown(corpus, edition, undefined, true) : bundled;
      expect(entries.filter(({ isOffered }) => isOffered).map(({ key }) => key)).toEqual(offered.map(({ key }) => key));
    }
    expect(offered.every(({ figure }) => figure.kind !== 'age' && figure.kind !== 'date')).toBe(true);
    const words = offered.map(({ witness, sentence }) => bundled.words(witness, sentence)).join('\n');
    expect(words).not.toMatch(/Person \d/);
  });

  it('works out 21 of 54 beside "majority", each pair once', () => {
    const says = bundled.pairs.map(({ witness, calculation, a, b, said }) => {
      const { says: words, formula } = calculationWords(calculation, [a.unit, b.unit]);
      return `${witness}: ${words} (${formula})${said ? ` “${bundled.words(witness, said)}”` : ''}`;
    });
    expect(says).toContain('newsweek: 21 of 54 is 38.9\u00a0% (21 ÷ 54 × 100 ≈ 38.9) “majority”');
    expect(says.filter((line) => line.startsWith('fox'))).toEqual(['fox: 9 in 9 weeks is 1 a week (9 ÷ 9 = 1)']);
  });
});

describe('figures side by side', () => {
  it('surface 25 in the state beside 25 in the Wake County jail', () => {
    const row = bundled.rows.find(({ name, relation }) => name === '25' && relation === 'other-thing')!;
    expect(row.cells.get('epoch')!.figures).toHaveLength(1);
    expect(row.cells.get('breitbart')!.figures).toHaveLength(3);
    expect(row.cells.get('fox')!.without).not.toBeNull();
    expect(row.cells.has('dhs')).toBe(false);
    expect(bundled.rows.indexOf(row)).toBeLessThan(relationCounts(bundled.rows).get('other-thing')!);
  });

  it('show in a file, too, where the words of a cell are cut', () => {
    const docs = corpus.witnesses.map(({ id }) => id);
    const [, ...lines] = tableCsv(agreementColumns(bundled.scene, docs), bundled.rows);
    const ofSeventy = lines.find(([name]) => name === '70\u00a0%')!;
    expect(ofSeventy.at(-1)).toMatch(/^Approximately 70 percent .* …$/);
    expect(ofSeventy[2]).toMatch(/or prison$/);
  });

  it('sort by their numbers, dates after them either way, and are found by what the page calls them', () => {
    const columns = agreementColumns(bundled.scene, ['fox']);
    const isDate = ({ name }: (typeof bundled.rows)[number]) => /(?:19|20)\d\d$/.test(name);
    const values = bundled.rows.filter(isDate).map((row) => columns[0]!.value(row));
    expect(values.length).toBeGreaterThan(10);
    expect(new Set(values)).toEqual(new Set([null]));
    const every = figureColumns(bundled.scene).find(({ id }) => id === 'number')!;
    expect(
      bundled.entries.filter(({ figure }) => figure.kind === 'date').every((entry) => every.value(entry) === null),
    ).toBe(true);
    expect(indexRows(bundled.rows, columns).data.filter(({ words }) => words.includes('age 56'))).toHaveLength(1);
  });

  it('hold every figure once', () => {
    const held = bundled.rows.flatMap(({ cells }) => [...cells.values()].flatMap(({ figures }) => figures));
    expect(held).toHaveLength(bundled.entries.length);
    expect(new Set(bundled.rows.map(({ key }) => key)).size).toBe(bundled.rows.length);
  });

  it('are related anew among the documents shown', () => {
    const { rows } = shown(corpus, edition, ['fox', 'dhs']);
    const of = (name: string) => rows.filter((row) => row.name === name).map(({ relation }) => relation);
    expect(of('70\u00a0%')).toEqual(['other-thing']);
    expect(of('age 56')).toEqual(['only-here']);
  });

  it('say the same of every document: swapped texts give the same rows', () => {
    const [a, b] = [
      'The ferry brought 62 passengers and a small dog to the eastern quay within two hours, said the harbor.',
      'The ferry brought 64 passengers and a small dog to the eastern quay within two hours, said the harbor.',
    ];
    const told = (texts: readonly string[]) => {
      const ferry = ferryOf(texts);
      return shown(ferry, editionOf(ferry)).rows.map(({ relation, name }) => `${relation} ${name}`);
    };
    expect(told([a, b])).toEqual(['different 62 · 64', 'same 2 hours']);
    expect(told([b, a])).toEqual(['different 64 · 62', 'same 2 hours']);
  });
});

describe('a calculation in words', () => {
  test.each([
    [{ operation: 'share', a: 16, b: 100, result: 16 } as const, '16 of 100 is 16\u00a0%', '16 ÷ 100 × 100 = 16'],
    [
      { operation: 'ratio', a: 1172, b: 331, result: 1172 / 331 } as const,
      '1,172 to 331 is 3.54 to 1',
      '1,172 ÷ 331 ≈ 3.54',
    ],
    [{ operation: 'sum', a: 0.1, b: 0.2, result: 0.1 + 0.2 } as const, '0.1 and 0.2 is 0.3', '0.1 + 0.2 = 0.3'],
  ])('%o', (calculation, says, formula) => {
    expect(calculationWords(calculation)).toEqual({ says, formula });
  });

  test('keeps the units', () => {
    const less = calculationWords({ operation: 'difference', a: 70, b: 30, result: 40 }, ['percent', 'percent']);
    expect(less.says).toBe('70\u00a0% less 30\u00a0% is 40 percentage points');
    const rate = calculationWords({ operation: 'rate', a: 9, b: 9, result: 1 }, [null, 'centuries']);
    expect(rate.says).toBe('9 in 9 centuries is 1 a century');
  });
});
