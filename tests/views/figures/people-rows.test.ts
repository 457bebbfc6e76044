import { describe, expect, it } from 'vitest';
import { findNames, maskText, nameWords } from '../../../src/corpus/people.ts';
import { segment } from '../../../src/engine/index.ts';
import { figuresIn } from '../../../src/engine/words/figures.ts';
import { readPeople } from '../../../src/engine/words/people-lists.ts';
import { makeScene } from '../../../src/state/scene.ts';
import { tableCsv } from '../../../src/ui/table/table-csv.ts';
import { listColumns } from '../../../src/views/figures/lists/list-columns.tsx';
import { personRows } from '../../../src/views/figures/lists/list-rows.ts';
import { peopleColumns } from '../../../src/views/figures/people/people-columns.tsx';
import { personEntries } from '../../../src/views/figures/people/person-entries.ts';
import { blankEdition } from '../../../src/worker/blank-edition.ts';
import { bundledCorpus } from '../../support/bundled.ts';

const corpus = bundledCorpus();
const docs = corpus.witnesses.map(({ id }) => id);
const people = readPeople(
  corpus.witnesses
    .map(segment)
    .map((segmented) => ({ segmented, figures: figuresIn(segmented.text, segmented.tokens) })),
);
const sceneOf = (namesShown: boolean) => makeScene(corpus, blankEdition(corpus), namesShown);
const namesCsv = (namesShown: boolean) => {
  const scene = sceneOf(namesShown);
  return tableCsv(
    peopleColumns(scene, docs, () => {}),
    personEntries(scene, people, docs),
  );
};
const listsCsv = (namesShown: boolean) => {
  const scene = sceneOf(namesShown);
  return tableCsv(listColumns(scene, docs), personRows(scene, people, docs));
};

describe('tables of people', () => {
  it('hold no word of a masked name, in files either', () => {
    expect(leaksIn(namesCsv(false))).toEqual([]);
    expect(leaksIn(listsCsv(false))).toEqual([]);
    expect(leaksIn(namesCsv(true)).length).toBeGreaterThan(50);
  });

  it('count no mention of a private person, masked or not', () => {
    for (const namesShown of [false, true]) {
      const entries = personEntries(sceneOf(namesShown), people, docs);
      const rows = namesCsv(namesShown).slice(1);
      const cells = rows.filter((_, i) => entries[i]?.number !== null).flatMap((row) => row.slice(-docs.length));
      expect(new Set(cells)).toEqual(new Set(['named', 'not found']));
    }
  });

  it('name rows in addresses by numbers alone, the same whether names are shown', () => {
    const keys = (namesShown: boolean) => personEntries(sceneOf(namesShown), people, docs).map(({ key }) => key);
    expect(keys(true)).toEqual(keys(false));
    expect(keys(false).filter((key) => !/^[np]\d+$/.test(key))).toEqual([]);
  });

  it('compare what documents say of one person: same words, some of the same, other words', () => {
    const row = (number: number) =>
      personRows(sceneOf(false), people, docs).find(({ entry }) => entry.number === number);
    expect(row(4)?.compared).toEqual([
      { kind: 'status', agree: 'none' },
      { kind: 'charge', agree: 'none' },
    ]);
    expect(row(11)?.compared.map(({ kind, agree }) => `${kind} ${agree}`)).toEqual([
      'age all',
      'origin all',
      'status all',
      'charge all',
      'place some',
    ]);
  });

  it('keep to the documents shown', () => {
    const entries = personEntries(sceneOf(false), people, ['newsweek', 'breitbart']);
    expect(entries.map(({ name }) => name)).toEqual(['Matthew T. Albence', 'Person 11', 'Person 12']);
  });
});

/** By number in the list of words: a test prints no name. Words that masked texts have too give nobody away. */
function leaksIn(rows: readonly (readonly (string | number)[])[]): readonly number[] {
  const masked = corpus.witnesses.map(({ text }) =>
    maskText(text, { start: 0, end: text.length }, findNames(text, corpus.people)),
  );
  const [allowed, shown] = [wordsIn(masked.join('\n')), wordsIn(rows.flat().join('\n'))];
  return [...nameWords(corpus.people)].flatMap((word, i) => (shown.has(word) && !allowed.has(word) ? [i] : []));
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu));
}
