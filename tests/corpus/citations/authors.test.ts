import { expect, it } from 'vitest';
import { authorsOf } from '../../../src/corpus/citations/authors.ts';

it.each([
  [null, []],
  ['', []],
  ['Zachary Stieber', [{ family: 'Stieber', given: 'Zachary' }]],
  [
    'By Ann B. Marsh and Lee Ito',
    [
      { family: 'Marsh', given: 'Ann B.' },
      { family: 'Ito', given: 'Lee' },
    ],
  ],
  [
    'Ann Marsh, Lee Ito & Bo Ek',
    [
      { family: 'Marsh', given: 'Ann' },
      { family: 'Ito', given: 'Lee' },
      { family: 'Ek', given: 'Bo' },
    ],
  ],
  ['Ludwig van der Berg', [{ family: 'van der Berg', given: 'Ludwig' }]],
  ['Sam Hill, Jr.', [{ family: 'Hill', given: 'Sam', suffix: 'Jr.' }]],
  ['Sam Hill Jr.', [{ family: 'Hill', given: 'Sam', suffix: 'Jr.' }]],
  ['Ann Marsh, Senior Reporter', [{ family: 'Marsh', given: 'Ann' }]],
  ['Associated Press', [{ literal: 'Associated Press' }]],
  ['Gazette Staff', [{ literal: 'Gazette Staff' }]],
  ['Madonna', [{ literal: 'Madonna' }]],
  ['Person 12', [{ literal: 'Person 12' }]],
])('reads the byline %j', (byline, authors) => {
  expect(authorsOf(byline)).toEqual(authors);
});
