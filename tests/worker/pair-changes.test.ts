import { describe, expect, it } from 'vitest';
import { compareReadings } from '../../src/engine/index.ts';
import type { Passage } from '../../src/engine/types.ts';
import type { Lexicon } from '../../src/engine/words/lexicon.ts';
import { handle } from '../../src/worker/handle.ts';
import { pairChanges } from '../../src/worker/pair-changes.ts';
import { changesBetween } from '../../src/worker/pair-key.ts';
import { openSession } from '../../src/worker/session.ts';
import { REVIEWED } from '../support/small-corpus.ts';

const { witnesses, review } = REVIEWED;
const request = { kind: 'align', witnesses, review } as const;
const edition = handle({ ...request, compare: true });
const [passage] = edition.reviewed;
const readings = passage!.readings;
const excerpt = (id: string) => ({
  text: witnesses.find((witness) => witness.id === id)!.text,
  span: readings.find((reading) => reading.witness === id)!,
});

describe('the changes of an edition', () => {
  it('are left out unless asked for', () => {
    expect(handle(request).changes).toEqual({});
  });

  it('are those of comparing the two readings, from either side', () => {
    for (const base of readings)
      for (const here of readings)
        if (base !== here)
          expect(changesBetween(edition, base, here)).toEqual(
            compareReadings(excerpt(base.witness), excerpt(here.witness)),
          );
  });

  it('are null for a pair that no passage has', () => {
    expect(changesBetween(edition, readings[0]!, { ...readings[1]!, start: 3 })).toBeNull();
  });
});

describe('the changes of an edition with a lexicon', () => {
  const texts = [
    { id: 'a', text: 'The old bridge closed, the mayor said.' },
    { id: 'b', text: 'The stone bridge closed, the mayor said.' },
  ];
  const lexicon: Lexicon = {
    schema: 'same-story-lexicon/1',
    locale: 'en-US',
    sources: {},
    concepts: [
      {
        id: 'bridge',
        label: 'Words for the bridge',
        gloss: 'the way over the river',
        names: 'place',
        variants: ['old bridge', 'stone bridge'].map((form, index) => ({
          id: `v${index}`,
          forms: [form],
          pos: 'NOUN',
        })),
      },
    ],
  };
  const inBoth: Passage = {
    id: 'p1',
    kind: 'edited',
    score: 1,
    readings: texts.map(({ id, text }) => ({ witness: id, start: 0, end: text.length })),
    links: [],
    repeats: [],
    absences: [],
  };
  const typesOf = (changes: ReturnType<typeof pairChanges>) =>
    Object.values(changes).flatMap((list) => list.map(({ type }) => type));

  it('tell another name of the lexicon as a change of label', () => {
    expect(typesOf(pairChanges([inBoth], texts))).toEqual(['other']);
    expect(typesOf(pairChanges([inBoth], texts, lexicon))).toEqual(['label']);
  });

  it('have it from the request, in an edition and for one passage', () => {
    const of = { ...request, witnesses: texts, review: null, compare: true, lexicon };
    const session = openSession();
    const { changes, alone } = session.align(of);
    expect(typesOf(changes)).toEqual(['label']);
    expect(session.describe({ kind: 'describe', passage: alone[0]?.id ?? '', of }).changes).toEqual(changes);
  });
});
