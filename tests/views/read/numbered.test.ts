import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/corpus/people.ts';
import type { Corpus, EditedPassage } from '../../../src/corpus/schema.ts';
import { inOrderOf, numberPassages } from '../../../src/views/read/numbered.ts';
import { around, passageStops } from '../../../src/views/read/stops.ts';
import { documentInHand } from '../../../src/views/read/use-jumps.ts';
import type { Edition } from '../../../src/worker/protocol.ts';

/** Passages by id: where each witness has it. */
const PLACES = {
  late: { a: 30, b: 0 },
  early: { a: 0, b: 20 },
  others: { b: 10, c: 0 },
} as const;

describe('passages in Read', () => {
  const passages = number('a');

  it('numbers passages in the order of the base, then of the other documents', () => {
    expect(passages.map(({ passage, number }) => [passage.id, number])).toEqual([
      ['early', 1],
      ['late', 2],
      ['others', 3],
    ]);
    expect(number('b').map(({ passage }) => passage.id)).toEqual(['late', 'others', 'early']);
  });

  it('orders passages by the document that is read', () => {
    expect(inOrderOf(passages, 'b').map(({ passage }) => passage.id)).toEqual(['late', 'others', 'early']);
  });

  it('steps through the first column that has the passage in hand', () => {
    expect(steps(['a', 'b'], 'early')).toEqual([undefined, 'late']);
    expect(steps(['a', 'b'], 'others')).toEqual(['late', 'early']);
  });

  it('begins with the first passage of the first column', () => {
    expect(steps(['a', 'b'], null)).toEqual([undefined, 'early']);
    expect(steps(['c', 'a'], null)).toEqual([undefined, 'others']);
  });

  it('titles a passage by its label, or by its first words, with names masked', () => {
    const titles = (namesShown: boolean) =>
      number('a', { early: 'what Ann Bee did' }, namesShown).map(({ title }) => title);
    expect(titles(false).slice(0, 2)).toEqual(['What Person 1 did', '“one two three four five six …”']);
    expect(titles(true)[0]).toBe('What Ann Bee did');
  });

  function steps(columns: readonly string[], place: string | null) {
    const chosen = passages.find(({ passage }) => passage.id === place) ?? null;
    const witness = documentInHand(columns, null, chosen, null);
    const at = chosen?.passage.readings.find((reading) => reading.witness === witness) ?? null;
    const { previous, next } = around(passageStops(passages, witness), at);
    return [previous?.entry?.passage.id, next?.entry?.passage.id];
  }
});

const TEXT = 'aaa bbb ccc ddd eee fff ggg hh one two three four five six seven eight';

const CORPUS: Corpus = {
  schema: 'same-story-corpus/1',
  id: 'invented',
  title: 'Invented',
  about: '',
  notice: null,
  rights: '',
  witnesses: ['a', 'b', 'c'].map((id) => ({
    id,
    siglum: id,
    outlet: id,
    kind: 'article',
    headline: null,
    byline: null,
    dates: [],
    sha256: '',
    text: TEXT,
    blocks: [],
    defects: [],
    lacunae: [],
    provenance: [],
  })),
  people: [{ number: 1, forms: ['Ann Bee'] }],
  lexicon: null,
  review: null,
};

function number(base: string, labels: Readonly<Record<string, string>> = {}, namesShown = false) {
  const people = namesShown ? [] : CORPUS.people;
  const names = new Map(CORPUS.witnesses.map(({ id, text }) => [id, findNames(text, people)]));
  return numberPassages(CORPUS, edition(labels), state(base), names, people);
}

function state(base: string) {
  return { base, docs: ['a', 'b', 'c'], layer: 'reviewed' } as const;
}

function edition(labels: Readonly<Record<string, string>>): Edition {
  const reviewed = Object.entries(PLACES).map(([id, places]): EditedPassage => {
    const label = labels[id];
    return {
      id,
      kind: 'identical',
      score: 1,
      readings: Object.entries(places).map(([witness, start]) => ({
        witness,
        start,
        end: start === 30 ? 70 : start + 5,
      })),
      links: [],
      repeats: [],
      absences: [],
      review: label === undefined ? null : { label, note: null, attributions: {}, engineFound: { found: 0, of: 1 } },
    };
  });
  return {
    engine: '0',
    draft: false,
    details: 'all',
    layouts: [],
    alone: [],
    reviewed,
    possible: [],
    counts: {},
    changes: {},
  };
}
