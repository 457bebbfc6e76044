import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/engine/index.ts';
import { figuresIn } from '../../../src/engine/words/figures.ts';
import { readPeople } from '../../../src/engine/words/people-lists.ts';
import { law } from '../../support/law.ts';

const given = fc.constantFrom('Ann', 'Matt', 'Matthew', 'Jose Ivan', 'Maria');
const surname = fc.constantFrom('Lee-Roe', 'Nordin-Salvesen', 'Nordin-Salvesn', 'Marsh', 'Olsen', 'Olson');
const said = fc.constantFrom(', 40, was arrested for theft', ' said so', ', a Danish national, left', '');
const line = fc
  .tuple(given, surname, said, fc.constantFrom('row', 'turned', 'text', 'alone'))
  .map(([first, last, what, how]) =>
    how === 'row'
      ? `*${first} ${last} -- theft`
      : how === 'turned'
        ? `* NORTH FELLS ${last}, ${first}`
        : how === 'text'
          ? `In May, officers met ${first} ${last}${what}.`
          : `Then ${last}${what}.`,
  );
const texts = fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });

describe('people', () => {
  it('are the same whatever the order of the texts, and each mention and fact is words of one of them', () => {
    law(texts, (lines) => {
      const inputs = lines.map((each, i) => ({ id: `t${i}`, text: each.join('\n\n') }));
      const there = read(inputs);
      expect(read(inputs.toReversed())).toEqual(there);
      const words = ({ witness, start, end }: { witness: string; start: number; end: number }) =>
        inputs.find(({ id }) => id === witness)?.text.slice(start, end) ?? '';
      const mentions = there.persons.flatMap((person) => person.mentions);
      expect(mentions.filter((mention) => !/^\p{Lu}.*\p{L}$/u.test(words(mention)))).toEqual([]);
      expect(new Set(mentions.map(({ witness, start }) => `${witness} ${start}`)).size).toBe(mentions.length);
      expect(there.facts.filter((fact) => !there.persons[fact.person] || words(fact).trim() === '')).toEqual([]);
      const firsts = there.persons.flatMap(({ forms, mentions: all }) =>
        forms.map(({ first }, i) => all[first]?.form === i),
      );
      expect(firsts.every(Boolean)).toBe(true);
    });
  });
});

function read(inputs: readonly { id: string; text: string }[]) {
  return readPeople(
    inputs.map(segment).map((segmented) => ({ segmented, figures: figuresIn(segmented.text, segmented.tokens) })),
  );
}
