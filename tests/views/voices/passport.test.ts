import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/schema.ts';
import { findNames } from '../../../src/corpus/people.ts';
import { makeScene, outletOf } from '../../../src/state/scene.ts';
import { excerptsOf } from '../../../src/views/voices/passport/excerpts.ts';
import { passportLines } from '../../../src/views/voices/passport/entries.ts';
import { passportRows } from '../../../src/views/voices/passport/passport-csv.ts';
import { grouped, sharedQuotations, withWords } from '../../../src/views/voices/passport/quotations.ts';
import { markingSentence } from '../../../src/views/voices/passport/words.ts';
import type { Edition } from '../../../src/worker/protocol.ts';
import { openDesk } from '../../../src/worker/desk.ts';
import { bundledEdition } from '../../support/bundled-edition.ts';

const { corpus, edition } = bundledEdition();
const docs = corpus.witnesses.map(({ id }) => id);
const bundled = open(corpus, edition);
const items = sharedQuotations(bundled.scene, bundled.evidence, { docs, base: 'dhs', layer: 'reviewed' });

function open(of: Corpus, its: Edition) {
  const evidence = openDesk().answer({
    kind: 'read',
    witnesses: of.witnesses.map(({ id, text, blocks }) => ({ id, text, blocks })),
    lexicon: of.lexicon,
    passages: its.reviewed,
  });
  return { scene: makeScene(of, its, false), evidence };
}

function itemOf(id: string) {
  return items.find(({ passage }) => passage.id === id)!;
}

function linesOf(id: string, base: string) {
  return passportLines(bundled.scene, bundled.evidence, itemOf(id).readings, base);
}

/** `fox quoted`, in the order of the corpus. */
function givenIn(id: string): string[] {
  return [...itemOf(id).markings].map(([witness, marking]) => `${witness} ${marking}`);
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(/[^\p{L}]+/u));
  return other
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.has(word));
}

describe('quotations that two or more documents have', () => {
  test('are those of the hand-made table, in marks and in own words where it has them so', () => {
    expect(givenIn('p02')).toEqual(docs.map((id) => `${id} quoted`));
    expect(givenIn('p01')).toEqual(['epoch quoted', 'newsweek quoted', 'breitbart quoted', 'dhs quoted']);
    expect(givenIn('p03')).toEqual(['epoch quoted', 'newsweek quoted', 'dhs quoted']);
    expect(givenIn('p06')).toEqual(['fox quoted', 'breitbart quoted', 'dhs own']);
    for (const id of ['p04', 'p05']) expect(givenIn(id)).toEqual(['epoch quoted', 'breitbart quoted']);
    for (const id of ['p07', 'p08']) expect(givenIn(id)).toEqual(['newsweek quoted', 'dhs quoted']);
    for (const id of ['p10', 'p15']) expect(givenIn(id)).toEqual(['newsweek quoted', 'dhs own']);
    expect(items).toHaveLength(19);
  });

  test('of two documents are only those that both have', () => {
    const two = sharedQuotations(bundled.scene, bundled.evidence, {
      docs: ['fox', 'breitbart'],
      base: 'fox',
      layer: 'reviewed',
    });
    expect(two.map(({ passage }) => passage.id).sort()).toEqual(['p02', 'p06', 'p17', 'p22']);
    const alone = { docs: ['fox'], base: 'fox', layer: 'reviewed' } as const;
    expect(sharedQuotations(bundled.scene, bundled.evidence, alone)).toEqual([]);
  });

  test('stand in groups that lose none of them, those that shift to prose together', () => {
    for (const order of ['spread', 'text', 'shift'] as const) {
      const ids = grouped(items, order, docs.length).flatMap((group) => group.items.map(({ number }) => number));
      expect(ids).toHaveLength(items.length);
      expect(new Set(ids)).toEqual(new Set(items.map(({ number }) => number)));
    }
    expect(grouped(items, 'spread', 5).map(({ title }) => title)).toEqual([
      'In all 5',
      'In 4 of 5',
      'In 3 of 5',
      'In 2 of 5',
    ]);
    const [shifted] = grouped(items, 'shift', 5);
    expect(shifted?.items.every(({ markings }) => [...markings.values()].includes('own'))).toBe(true);
  });

  test('are found by their words as they are shown', () => {
    const ids = (words: string) => withWords(bundled.scene, items, words).map(({ passage }) => passage.id);
    expect(ids('PAST time to')).toEqual(['p01']);
    expect(ids('')).toHaveLength(items.length);
    expect(ids('no such words')).toEqual([]);
  });
});

describe('a passport', () => {
  test('tells speaker, verb and means of the same words in three ways', () => {
    const told = linesOf('p06', 'dhs').map(({ id, marking, tellings }) => [
      id,
      marking,
      ...tellings.map(({ speaker, verb, verbClass, channel }) => `${speaker}, ${verb} (${verbClass}), ${channel}`),
    ]);
    expect(told).toEqual([
      ['fox', 'quoted', 'ICE, said (neutral), statement'],
      ['breitbart', 'quoted', 'ICE, tweeted (channel), post'],
      ['dhs', 'own', 'Matthew T. Albence, made clear (presupposing), null'],
    ]);
  });

  test('has the verbs of the hand-made attributions, and the words that stand for the speaker', () => {
    const compared = items.flatMap(({ passage, readings }) =>
      passportLines(bundled.scene, bundled.evidence, readings, 'dhs').flatMap(({ id, tellings }) => {
        const by = passage.review?.attributions[id];
        if (!by?.verb) return [];
        const same = tellings.some(
          ({ speaker, standsAs, verb }) =>
            verb !== null && by.verb!.startsWith(verb) && sharesWord(by.speaker ?? '', standsAs ?? speaker ?? ''),
        );
        return [{ at: `${passage.id} ${id}`, same }];
      }),
    );
    const right = compared.filter(({ same }) => same).length;
    console.log(`Passport: speaker and verb of ${right} of ${compared.length} readings as attributed by hand`);
    expect(compared.filter(({ same }) => !same)).toEqual([]);
    expect(compared.length).toBeGreaterThan(30);
    const [fox] = linesOf('p02', 'dhs');
    expect(fox?.tellings.map(({ speaker, standsAs }) => `${speaker} as ${standsAs}`)).toEqual([
      'Matthew Albence as he',
    ]);
  });

  test('marks the same four words as added in three documents, and as fewer where one of them is compared with', () => {
    const added = (base: string) =>
      linesOf('p02', base).flatMap(({ id, entry, comparison }) =>
        (comparison?.added ?? []).map(({ start, end }) => {
          const { text } = corpus.witnesses.find((witness) => witness.id === entry.reading.witness)!;
          return `${id}: ${text.slice(start, end)}`;
        }),
      );
    expect(added('dhs')).toEqual(['fox', 'epoch', 'breitbart'].map((id) => `${id}: such as Wake County`));
    expect(added('fox')).toEqual([]);
    expect(linesOf('p02', 'fox').map(({ comparison }) => comparison?.status)).toEqual([
      undefined,
      expect.stringMatching(/same words|differs/),
      '4 words fewer',
      expect.stringMatching(/same words|differs/),
      '4 words fewer',
    ]);
  });

  test('has a sentence before and after that lies outside the words', () => {
    for (const { passage, readings } of items)
      for (const { entry, id } of passportLines(bundled.scene, bundled.evidence, readings, 'dhs')) {
        const { text } = corpus.witnesses.find((witness) => witness.id === id)!;
        const { before, after } = excerptsOf(text, entry);
        expect(before === null || before.end <= entry.reading.start, passage.id).toBe(true);
        expect(after === null || after.start >= entry.reading.end, passage.id).toBe(true);
        expect(before === null || before.end - before.start <= 220).toBe(true);
      }
  });

  test('gives no name of a private person while names are masked, in its words or its file', () => {
    const said = items.flatMap(({ title, readings, passage }) => {
      const lines = passportLines(bundled.scene, bundled.evidence, readings, 'dhs');
      const rest = docs.filter((id) => readings.every(({ witness }) => witness !== id));
      return [
        title,
        JSON.stringify(lines.map(({ tellings }) => tellings)),
        ...passportRows(bundled.scene, lines, rest, passage, 'dhs').flat(),
      ];
    });
    expect(findNames(said.join('\n'), corpus.people)).toEqual([]);
    const named = { ...bundled, scene: makeScene(corpus, edition, true) };
    const shown = items.flatMap(({ readings, passage }) =>
      passportRows(named.scene, passportLines(named.scene, named.evidence, readings, 'dhs'), [], passage, 'dhs').flat(),
    );
    expect(findNames(shown.join('\n'), corpus.people).length).toBeGreaterThan(0);
  });

  test('says the same sentence of every outlet', () => {
    const swapped = {
      ...corpus,
      witnesses: corpus.witnesses.map((each, i, all) => ({ ...each, outlet: all.at(i - 1)!.outlet })),
    };
    const sentence = (of: Corpus) => {
      const scene = makeScene(of, edition, false);
      return markingSentence(
        [...itemOf('p06').markings].map(([id, marking]) => ({ outlet: outletOf(scene, id), marking })),
      );
    };
    expect(sentence(corpus)).toBe('In quotation marks in Fox News and Breitbart; in own words in DHS / ICE.');
    expect(sentence(swapped)).toBe('In quotation marks in DHS / ICE and Newsweek; in own words in Breitbart.');
  });
});
