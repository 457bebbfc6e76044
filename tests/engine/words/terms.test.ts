import { describe, expect, test } from 'vitest';
import { segment } from '../../../src/engine/index.ts';
import { countTerms, placedTerms } from '../../../src/engine/words/counts.ts';
import type { Concept, Lexicon, Variant } from '../../../src/engine/words/lexicon.ts';
import { termsIn } from '../../../src/engine/words/terms.ts';

const boats: Concept = {
  id: 'boat',
  label: 'Words for the boats',
  gloss: 'what floats',
  names: 'thing',
  stopPhrases: ['boat race'],
  variants: [
    variant('old-fishing-boat', ['old fishing boat', 'old fishing boats']),
    variant('fishing-boat', ['fishing boat', 'fishing boats']),
    variant('boat', ['boat', 'boats'], { unlessNext: ['train', 'trains'] }),
    variant('re-launch', ['re-launch']),
  ],
};

function variant(id: string, forms: readonly string[], more: Partial<Variant> = {}): Variant {
  return { id, forms, pos: 'NOUN', ...more };
}

function lexicon(...concepts: readonly Concept[]): Lexicon {
  return { schema: 'same-story-lexicon/1', locale: 'en-US', sources: {}, concepts };
}

/** Uses in `text` as `words=variant`. */
function uses(text: string, concept: Concept = boats): readonly string[] {
  return termsIn(text, lexicon(concept)).map(({ start, end, variant: id }) => `${text.slice(start, end)}=${id}`);
}

describe('uses of a term', () => {
  test('the longest form takes its words', () => {
    expect(uses('An old fishing boat and a boat.')).toEqual(['old fishing boat=old-fishing-boat', 'boat=boat']);
  });

  test('a longer form wins over one that begins before it', () => {
    const concept = {
      ...boats,
      variants: [variant('harbor-boat', ['harbor boat']), variant('boat-with-sails', ['boat with red sails'])],
    };
    expect(uses('a harbor boat with red sails', concept)).toEqual(['boat with red sails=boat-with-sails']);
  });

  test('whole words only, in any capitals', () => {
    expect(uses('BOATS, boatman, steamboat, Boat')).toEqual(['BOATS=boat', 'Boat=boat']);
  });

  test('hyphens, line ends, no-break spaces and scare quotes stand between the words of a form', () => {
    expect(uses('fishing-boat, “fishing” boat, fishing\nboat, fishing boat’s, fishing\u00a0boats')).toEqual([
      'fishing-boat=fishing-boat',
      'fishing” boat=fishing-boat',
      'fishing\nboat=fishing-boat',
      'fishing boat’s=fishing-boat',
      'fishing\u00a0boats=fishing-boat',
    ]);
  });

  test('commas, dashes and blank lines part them', () => {
    expect(uses('fishing, boats; fishing—boats; fishing\n\nboats').map((use) => use.split('=')[0])).toEqual([
      'boats',
      'boats',
      'boats',
    ]);
  });

  test('a hyphen in the form is one in the text, or a space', () => {
    expect(uses('to re-launch or re launch')).toEqual(['re-launch=re-launch', 're launch=re-launch']);
  });

  test('none in a stop phrase, and none before a word that makes it another name', () => {
    expect(uses('the boat race of boats')).toEqual(['boats=boat']);
    expect(uses('the boat trains, the boat, trains')).toEqual(['boat=boat']);
  });

  test('with capitals, where capitals tell', () => {
    const ice = { ...boats, variants: [variant('ice', ['ICE'], { caseSensitive: true })] };
    expect(uses("ICE's boat met ice; ICE, I.C.E. and Ice", ice)).toEqual(["ICE's=ice", 'ICE=ice', 'I.C.E.=ice']);
  });

  test('concepts do not take words from each other', () => {
    const sea: Concept = { ...boats, id: 'sea', variants: [variant('fishing', ['fishing'])] };
    expect(termsIn('a fishing boat', lexicon(boats, sea)).map(({ concept }) => concept)).toEqual(['sea', 'boat']);
  });
});

const RELEASED: Concept = {
  id: 'release',
  label: 'Words for letting go',
  gloss: 'someone leaves custody',
  names: 'act',
  sense: { keepWhere: 'absent', objects: ['film', 'films', 'album', 'report'], compounds: ['press release'] },
  variants: [variant('release', ['release', 'releases', 'released', 'releasing'])],
};

describe('two senses of one verb', () => {
  const both = { ...RELEASED, sense: { ...RELEASED.sense!, keepWhere: 'present' as const } };

  test.each([
    'The court released the man on Friday.',
    'He was released from a film set.',
    'The release of 16 sailors angered the mayor.',
    'Some people named in the report were released.',
    'They released two sailors, the report says.',
    'Those released said nothing.',
  ])('a person: %s', (text) => {
    expect(uses(text, RELEASED)).toHaveLength(1);
    expect(uses(text, both)).toHaveLength(0);
  });

  test.each([
    'The band released a long new album.',
    'The report was finally released.',
    'A film released in May won.',
    'The release of the report angered the mayor.',
    'In a press release, the mayor said no.',
    'The release said nothing about it.',
  ])('a thing: %s', (text) => {
    expect(uses(text, RELEASED)).toHaveLength(0);
    expect(uses(text, both)).toHaveLength(1);
  });
});

describe('counts', () => {
  const text = 'Boats sink\n\nBy A. Writer\n\nTwo boats sank near the pier. “A boat is a boat,” she said.';
  const blocks = [
    { start: 0, end: 10, role: 'headline' },
    { start: 12, end: 24, role: 'byline' },
    { start: 26, end: text.length, role: 'body' },
  ] as const;
  const witness = segment({ id: 'a', text, blocks });

  test('are split by place, with a row for every variant', () => {
    const counts = countTerms(witness, lexicon(boats));
    expect(counts).toHaveLength(boats.variants.length);
    expect(counts.find(({ variant: id }) => id === 'boat')).toEqual({
      concept: 'boat',
      variant: 'boat',
      headline: 1,
      own: 1,
      quoted: 2,
      furniture: 0,
    });
  });

  test('are as many as the uses', () => {
    expect(placedTerms(witness, lexicon(boats)).map(({ place }) => place)).toEqual([
      'headline',
      'own',
      'quoted',
      'quoted',
    ]);
  });

  test('hold what stands in furniture, and outside every block', () => {
    const caption = segment({ id: 'a', text, blocks: blocks.map((block) => ({ ...block, role: 'caption' as const })) });
    expect(placedTerms(caption, lexicon(boats)).map(({ place }) => place)).toEqual(Array(4).fill('furniture'));
    expect(placedTerms({ ...witness, blocks: [] }, lexicon(boats))[0]?.place).toBe('furniture');
  });
});
