/** A small sound corpus of two documents, for tests that break one thing in it. */

import type { Corpus, Witness } from '../../src/corpus/schema.ts';

const TEXT_A = 'Council votes\n\nThe mayor said on Monday that the bridge will close.';
const TEXT_B = 'Bridge news\n\nThe bridge will close, the mayor said.';

export function makeCorpus(): Corpus {
  return {
    schema: 'same-story-corpus/1',
    id: 'bridge',
    title: 'The bridge',
    about: 'Two invented notes.',
    notice: null,
    rights: 'None.',
    witnesses: [makeWitness('a', 'A', TEXT_A, 13), makeWitness('b', 'B', TEXT_B, 11)],
    people: [
      { number: 1, forms: ['Ann Example', 'Example'] },
      { number: 2, forms: ['Bo Sample'] },
    ],
    lexicon: {
      schema: 'same-story-lexicon/1',
      locale: 'en-US',
      sources: { guide: { title: 'A guide', kind: 'style guide', url: 'https://example.org/guide', asOf: '2019-05' } },
      concepts: [
        {
          id: 'crossing',
          label: 'Words for the crossing',
          gloss: 'the way over the river',
          names: 'place',
          stopPhrases: ['bridge loan'],
          sense: { keepWhere: 'absent', objects: ['gap'], compounds: ['card bridge'] },
          variants: [
            { id: 'old-bridge', forms: ['old bridge', 'old bridges'], pos: 'ADJ NOUN', parent: 'bridge' },
            {
              id: 'bridge',
              forms: ['bridge', 'bridges'],
              pos: 'NOUN',
              unlessNext: ['club'],
              notes: [{ source: 'guide', says: 'use it' }],
            },
          ],
        },
      ],
    },
    review: {
      about: 'One reader.',
      exhaustive: false,
      decisions: [
        {
          decision: 'link',
          id: 'p01',
          label: 'The bridge will close',
          note: null,
          readings: [
            { witness: 'a', start: 45, end: 66, speaker: 'the mayor', verb: 'said', agreed: true },
            { witness: 'b', start: 13, end: 34, speaker: 'the mayor', verb: 'said', agreed: true },
          ],
          pairs: [{ a: 'a', b: 'b', kind: 'identical' }],
        },
        {
          decision: 'refuse',
          a: { witness: 'a', start: 0, end: 13 },
          b: { witness: 'b', start: 0, end: 11 },
          why: 'Two headlines.',
        },
      ],
    },
  };
}

function makeWitness(id: string, siglum: string, text: string, headlineEnd: number): Witness {
  return {
    id,
    siglum,
    outlet: `Outlet ${siglum}`,
    kind: 'article',
    headline: text.slice(0, headlineEnd),
    byline: null,
    dates: [],
    sha256: '0'.repeat(64),
    text,
    blocks: [
      { start: 0, end: headlineEnd, role: 'headline' },
      { start: headlineEnd + 2, end: text.length, role: 'body' },
    ],
    defects: [],
    lacunae: [],
    provenance: [],
  };
}

/** The sound corpus with another value at one place, such as `witnesses.0.text`; a function is given the old value. */
export function corpusWith(place: string, value: unknown): unknown {
  const corpus: unknown = structuredClone(makeCorpus());
  put(corpus as Record<string, unknown>, place.split('.'), value);
  return corpus;
}

function put(target: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) put(target[key] as Record<string, unknown>, rest, value);
  else target[key] = typeof value === 'function' ? (value as (old: unknown) => unknown)(target[key]) : value;
}
