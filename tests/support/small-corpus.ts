/** A corpus of three short invented texts, small enough to know by heart. */
import type { Corpus, Witness } from '../../src/corpus/schema.ts';

const SHARED = 'The river rose by two metres on Tuesday night and the lower bridge was closed to all traffic';

export const SMALL: Corpus = {
  schema: 'same-story-corpus/1',
  id: 'river',
  title: 'The river',
  about: 'Invented for tests.',
  notice: 'An invented notice.',
  rights: 'none',
  witnesses: [
    witness('gazette', 'G', 'article', `${SHARED}. Nobody was hurt. Shops in Mill Lane lost their stock.`),
    witness('herald', 'H', 'article', `${SHARED}, the council said. "We were lucky this time," said Ann Marsh.`),
    witness('council', 'C', 'press-release', `${SHARED.replace('two', 'three')}. Crews worked until morning.`),
  ],
  people: [{ number: 1, forms: ['Ann Marsh', 'Marsh'] }],
  lexicon: null,
  review: null,
};

/** The same with a review, so that both layers exist. */
export const REVIEWED: Corpus = {
  ...SMALL,
  review: {
    about: 'Invented for tests.',
    exhaustive: true,
    decisions: [
      {
        decision: 'link',
        id: 'p01',
        label: 'how far the river rose',
        note: null,
        readings: SMALL.witnesses.map(({ id, text }) => ({
          witness: id,
          start: 0,
          end: text.indexOf('traffic') + 'traffic'.length,
          speaker: null,
          verb: null,
          agreed: true,
        })),
        pairs: [],
      },
    ],
  },
};

function witness(id: string, siglum: string, kind: Witness['kind'], text: string): Witness {
  return {
    id,
    siglum,
    outlet: `The ${id}`,
    kind,
    headline: null,
    byline: null,
    dates: [],
    sha256: '0'.repeat(64),
    text,
    blocks: [{ start: 0, end: text.length, role: 'body' }],
    defects: [],
    lacunae: [],
    provenance: [],
  };
}
