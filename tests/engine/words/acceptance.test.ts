/**
 * What the bundled texts are called to hold, counted by another program and by hand before this one was written. A cell
 * reads `h1n5q2f1`: in the headline, in the text's own words, inside quotation marks, in what stands around the text.
 */
import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/engine/index.ts';
import { countTerms, placedTerms, type Place, type TermCount } from '../../../src/engine/words/counts.ts';
import { BUNDLED_IDS, bundledCorpus } from '../../support/bundled.ts';

const { lexicon, witnesses } = bundledCorpus();
const TEXTS = BUNDLED_IDS.map((id) => segment(witnesses.find((witness) => witness.id === id)!));
const COUNTS = TEXTS.map((text) => countTerms(text, lexicon!));

const TABLE = `
  concept and variant                               | fox       | epoch  | newsweek | breitbart | dhs
  people.status criminal-illegal-immigrant          | n1        | -      | -        | -         | -
  people.status illegal-immigrant                   | h1n5      | n2     | -        | -         | -
  people.status illegal-alien-criminal              | -         | h1n1   | -        | -         | -
  people.status illegal-alien                       | -         | n6f1   | -        | -         | -
  people.status criminal-alien                      | -         | -      | -        | n4        | n1
  people.status removable-alien                     | -         | -      | -        | -         | n1f2
  people.status undocumented-criminal               | n1        | -      | -        | -         | -
  people.status undocumented-immigrant              | -         | -      | -        | -         | -
  people.status alien                               | -         | n2     | -        | -         | n4f2
  people.status incarcerated-migrant                | -         | -      | -        | n2        | -
  people.status migrant                             | -         | -      | -        | n1        | -
  people.status immigrant                           | n1        | -      | n2       | -         | -
  people.status criminal-immigrant                  | -         | -      | h1       | -         | -
  people.status mexican-national                    | -         | -      | n1q1     | -         | n2
  people.status immigration-fugitive                | -         | -      | -        | -         | n1
  people.status alleged-immigration-violator        | -         | -      | f1       | -         | -
  people.role criminal-offender                     | q1        | q1     | q1       | q1        | n1q1
  people.role criminal                              | q1        | q1     | q1       | q1        | q1
  people.role registered-sex-offender               | -         | n1     | -        | -         | -
  people.role child-sex-offender                    | -         | -      | -        | -         | f1
  people.role sex-offender                          | -         | n1     | -        | -         | -
  people.role defendant                             | n1        | -      | -        | -         | -
  people.role drunk                                 | q1        | -      | -        | -         | -
  people.role rapists-and-murders                   | q1        | -      | -        | -         | -
  people.role gang-member                           | -         | -      | -        | -         | f1
  people.role fugitive                              | -         | -      | -        | -         | f1
  people.person individual                          | q1        | -      | n2       | q1        | n1
  people.person people                              | -         | n1q1   | n3q1     | q1        | n3q1
  people.person person                              | -         | q1     | -        | q1        | n1
  people.person man                                 | -         | n2     | n2       | -         | -
  jurisdiction sanctuary-city                       | h1n6      | -      | -        | -         | -
  jurisdiction sanctuary-county                     | -         | n1     | -        | n2        | -
  jurisdiction sanctuary-jurisdiction               | n1        | -      | -        | -         | -
  jurisdiction jurisdiction-with-sanctuary-policies | -         | -      | -        | -         | h1
  jurisdiction uncooperative-jurisdiction           | q1        | q1     | q1       | q1        | n2q1
  jurisdiction non-cooperative-jurisdiction         | -         | -      | -        | n1        | -
  jurisdiction state-and-local-jurisdiction         | -         | -      | -        | -         | n1
  jurisdiction local-jurisdiction                   | n1q1      | -      | -        | q2        | n1
  jurisdiction jurisdiction                         | n1        | n2q1   | q1       | q1        | n1q1
  policy sanctuary-policy                           | n7q1f1    | -      | -        | -         | h1n1
  policy non-cooperation-policy                     | -         | -      | -        | q2        | -
  policy misguided-policy                           | -         | q1     | -        | q1        | -
  policy policies-barring-cooperation               | -         | n1     | -        | -         | -
  policy policies-restricting-cooperation           | -         | -      | -        | -         | n1
  agency.local law-enforcement-partner              | -         | -      | -        | -         | n2
  agency.local local-partner                        | -         | q1     | q1       | -         | q1
  agency.local local-law-enforcement-agency         | -         | n1     | -        | -         | n2
  agency.local local-law-enforcement-authority      | -         | -      | n2       | -         | -
  agency.local local-law-enforcement-officer        | -         | -      | n1       | -         | -
  agency.local law-enforcement-authority            | -         | -      | n1       | -         | -
  agency.local law-enforcement-body                 | -         | -      | n1       | -         | -
  agency.local local-enforcement-body               | -         | -      | n1       | -         | -
  agency.local local-authority                      | -         | n1     | n1       | -         | -
  agency.local sanctuary-county-official            | -         | -      | -        | n1        | -
  agency.ice full-name                              | n1        | n1f1   | n1f1     | n1        | n1f1
  agency.ice ice-official                           | n1        | -      | -        | n3        | -
  agency.ice ice-officer                            | -         | -      | q1f1     | -         | n3
  agency.ice ice-agent                              | n1        | -      | n1       | -         | -
  agency.ice ice-spokesman                          | n1        | -      | -        | -         | -
  agency.ice ice                                    | h1n10q2f1 | h1n9q2 | h1n8q9   | n3q4      | h1n23q4f3
  agency.ice the-agency                             | n5        | n1     | n4       | -         | n2
  agency.ice federal-authority                      | n1        | n1     | -        | -         | -
  agency.ice federal-agent                          | -         | n2     | -        | -         | -
  agency.ice federal-immigration-agent              | -         | n1     | -        | -         | -
  instrument ice-detainer                           | n2        | n1q1   | -        | q1        | -
  instrument immigration-detainer                   | -         | -      | n1       | n3        | n1
  instrument detainer                               | n3        | n2q1   | n1q3     | -         | n10
  release let-go                                    | -         | -      | n1       | -         | -
  release onto-the-streets                          | n1        | -      | -        | -         | -
  release free-to-offend                            | -         | -      | -        | q1        | n1
  removal deport                                    | n3        | n1     | n2       | -         | -
  removal remove                                    | -         | -      | q2       | -         | n5q1
  case charge                                       | n2f1      | n2f2   | n1       | n2        | n4
  case accuse                                       | h1        | n4     | -        | -         | -
  case allege                                       | n1        | -      | f1       | -         | -
  case convict                                      | n3        | n1     | -        | -         | n7f1
  cooperation refuse-to-cooperate                   | n1q1      | q1     | n1q1     | q2        | n2q1
  cooperation refuse-to-honor                       | n1        | -      | -        | -         | n1
  cooperation decline-to-detain                     | -         | -      | n2       | -         | -
`;

const ROWS = TABLE.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim().replace(/^-$/, '')) as [string, ...string[]]);

/**
 * The count by hand takes all of the DHS page after its list of names for furniture. Its last two paragraphs, on the
 * fugitive programme, are prose; the hand-made blocks of the alignment call them running text, and so do we. The
 * totals agree; what stands at these offsets is counted under `n` for `f`.
 */
const PROGRAMME = { from: 7732, to: 8828 };

describe('counts of the bundled texts', () => {
  it.each(ROWS)('%s', (name, ...cells) => {
    expect(COUNTS.map((counts) => cellOf(counts, name)).slice(0, 4)).toEqual(cells.slice(0, 4));
    expect(programmeAsFurniture(name)).toBe(cells[4]);
  });

  it('keep a row for a word that no text has', () => {
    expect(COUNTS.flat().filter(({ variant }) => variant === 'undocumented-immigrant')).toHaveLength(TEXTS.length);
  });

  it('account for every "sanctuary", "alien" and "illegal" of the texts', () => {
    expect(wordsCounted('sanctuary')).toEqual([17, 1, 0, 2, 2]);
    // The eleventh of DHS is the name "Mobile Criminal Alien Teams", where the word is not used for anyone.
    expect(wordsCounted('alien')).toEqual([0, 11, 0, 4, 10]);
    expect(wordsCounted('illegal')).toEqual([7, 11, 0, 0, 0]);
  });

  it('tell the release of a person from that of a document', () => {
    expect(COUNTS.map((counts) => totalOf(counts, 'release release'))).toEqual([13, 5, 10, 5, 12]);
    expect(COUNTS.map((counts) => totalOf(counts, 'release.document release'))).toEqual([1, 1, 3, 1, 0]);
  });

  it('find 16, 8, 13, 7 and 5 stretches between double marks, one never closed', () => {
    const pieces = TEXTS.map(({ text, quotations }) =>
      quotations.flatMap((quotation) => quotation.pieces).filter(({ start }) => /["“”]/.test(text.charAt(start - 1))),
    );
    expect(pieces.map((found) => found.length)).toEqual([16, 8, 13, 7, 5]);
    expect(TEXTS.flatMap(({ quotations }) => quotations.filter(({ closed }) => !closed))).toHaveLength(1);
  });
});

const LETTERS: readonly (readonly [keyof TermCount & Place, string])[] = [
  ['headline', 'h'],
  ['own', 'n'],
  ['quoted', 'q'],
  ['furniture', 'f'],
];

function cellOf(counts: readonly TermCount[], name: string): string {
  const row = counts.find(({ concept, variant }) => `${concept} ${variant}` === name);
  if (!row) throw new RangeError(`the lexicon has no ${name}`);
  return LETTERS.map(([place, letter]) => (row[place] > 0 ? `${letter}${row[place]}` : '')).join('');
}

function totalOf(counts: readonly TermCount[], name: string): number {
  return (cellOf(counts, name).match(/\d+/g) ?? []).reduce((sum, digits) => sum + Number(digits), 0);
}

/** The cell of DHS as the count by hand has it. */
function programmeAsFurniture(name: string): string {
  const uses = placedTerms(TEXTS[4]!, lexicon!).filter(({ concept, variant }) => `${concept} ${variant}` === name);
  const places = uses.map(({ start, place }) =>
    start >= PROGRAMME.from && start < PROGRAMME.to ? 'furniture' : place,
  );
  return LETTERS.map(([place, letter]) => {
    const count = places.filter((found) => found === place).length;
    return count > 0 ? `${letter}${count}` : '';
  }).join('');
}

/** How often the word stands in a counted use, each place of the text once. */
function wordsCounted(word: string): number[] {
  return TEXTS.map((witness) => {
    const places = new Set<number>();
    for (const { start, end } of placedTerms(witness, lexicon!)) {
      const words = witness.text.slice(start, end).toLowerCase();
      for (const match of words.matchAll(new RegExp(`\\b${word}s?\\b`, 'g'))) places.add(start + match.index);
    }
    return places.size;
  });
}
