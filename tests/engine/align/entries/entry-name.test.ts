import { describe, expect, test } from 'vitest';
import { findUnits } from '../../../../src/engine/text/units.ts';
import { segment } from '../../../../src/engine/text/segment.ts';
import { namedItems } from '../../../../src/engine/align/entries/named-items.ts';
import { bundledText } from '../../../support/bundled.ts';

/** The names that the items of a list open with; `-` where an item opens with none. */
function namesIn(...items: readonly string[]): string[] {
  const text = `The list:\n\n${items.map((item) => `* ${item}`).join('\n')}`;
  const witness = segment({ id: 'a', text });
  const units = findUnits(witness);
  const names = namedItems(witness, units);
  const found = units.filter(({ role, start }) => role === 'list-item' && text.slice(start - 2, start) === '* ');
  return found.map(({ from }) => names.get(from)?.words.join(' ') ?? '-');
}

describe('the name that opens an entry', () => {
  test.each([
    ['Ann Mary Lee-Roe -- charged with theft', 'ann mary lee roe'],
    ['Ann Lee: theft', 'ann lee'],
    ['Ann Lee, 40, of Leith: theft', 'ann lee'],
    ['Ann Lee (40), theft', 'ann lee'],
    ['Ann Lee 40 theft', 'ann lee'],
    ['Ann Lee', 'ann lee'],
    ['Dr. Ann Lee Jr. — theft', 'ann lee'],
    ['José Núñez – theft', 'jose nunez'],
    ['Maria de la Cruz – theft', 'maria de la cruz'],
    ['Kim O’Brien – theft', 'kim obrien'],
    ['1) Ann Lee – theft', 'ann lee'],
    ['Harbor Freight Corp. $2.5 million', 'harbor freight corp'],
    ['Rovers 3', 'rovers'],
  ])('%s', (item, name) => {
    expect(namesIn(item)).toEqual([name]);
  });

  test.each([
    'The council voted to close the bridge',
    'In June 2019, officers arrested Ann Lee, 40.',
    'However, the council voted.',
    'three had convictions for theft;',
    'Ann',
  ])('none: %s', (item) => {
    expect(namesIn(item)).toEqual(['-']);
  });

  test('stands surname first where most of the list does', () => {
    expect(namesIn('Lee-Roe, Ann', 'Diaz, Angel', 'Castillo Zamora, Luis')).toEqual([
      'ann lee roe',
      'angel diaz',
      'luis castillo zamora',
    ]);
  });

  test('is what stands before a place where the list is not surname first', () => {
    expect(namesIn('Ann Lee, Leith: theft', 'Bo Diaz, Oban: arson')).toEqual(['ann lee', 'bo diaz']);
  });

  test('begins after a label in capitals', () => {
    expect(namesIn('NORTH COUNTY Lee-Roe, Ann', 'NORTH COUNTY DIAZ, Bo', 'POLICE DEPT. Ray, Al')).toEqual([
      'ann lee roe',
      'bo diaz',
      'al ray',
    ]);
    expect(namesIn('NORTH COUNTY Ann Lee: theft')).toEqual(['ann lee']);
  });

  test('may itself be in capitals', () => {
    expect(namesIn('ANN LEE: theft', 'LEE Bo: theft')).toEqual(['ann lee', 'lee bo']);
  });
});

test('every row of the bundled lists has a name, and no bulleted paragraph or count', () => {
  const names = (id: string) => {
    const witness = segment({ id, text: bundledText(id) });
    return [...namedItems(witness, findUnits(witness)).values()].map(({ words }) => words.join(' '));
  };
  expect(names('fox')).toHaveLength(10);
  expect(names('fox')).toContain('kirk walter nunez serraios');
  const rows = names('dhs').filter((name) => name !== 'lopez gutierrez');
  expect(rows).toHaveLength(29);
  expect(rows[0]).toBe('angel diaz vera');
  expect(rows.at(-1)).toBe('fidel vasquez hernandez');
});
