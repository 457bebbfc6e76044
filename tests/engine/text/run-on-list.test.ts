import { describe, expect, test } from 'vitest';
import { splitRunOnList } from '../../../src/engine/text/run-on-list.ts';

const NAMES = [
  'COOK COUNTY Doe, Ann',
  'KING COUNTY Roe, Bob',
  'COOK COUNTY Poe, Cy',
  'DENVER CITY Loe, Di',
  'KING COUNTY Moe, Ed',
];

describe('run-on list', () => {
  test('each name is an item, each marker is furniture', () => {
    const text = NAMES.map((name) => `${name} Read More`).join(' ');
    const blocks = split(text) ?? [];
    expect(blocks.filter(([role]) => role === 'list-item').map(([, words]) => words)).toEqual(NAMES);
    expect(blocks.filter(([role]) => role === 'boilerplate').map(([, words]) => words)).toEqual(
      NAMES.map(() => 'Read More'),
    );
  });

  test('words after the last marker are an item too', () => {
    const text = `${NAMES.map((name) => `${name} Read More`).join(' ')} COOK COUNTY Noe, Flo`;
    expect(split(text)?.at(-1)).toEqual(['list-item', 'COOK COUNTY Noe, Flo']);
  });

  test('four repeats are a turn of phrase', () => {
    expect(
      split(
        NAMES.slice(0, 4)
          .map((name) => `${name} Read More`)
          .join(' '),
      ),
    ).toBeNull();
  });

  test('running text is no list, however often it repeats a name', () => {
    expect(split('He saw New York. She saw New York. They saw New York, and New York saw New York.')).toBeNull();
  });

  test('offsets count from the text, not from the line', () => {
    const line = NAMES.map((name) => `${name} Read More`).join(' ');
    const [first] = splitRunOnList({ start: 100, end: 100 + line.length, text: line }) ?? [];
    expect(first).toMatchObject({ start: 100, end: 100 + 'COOK COUNTY Doe, Ann'.length });
  });
});

function split(text: string) {
  const blocks = splitRunOnList({ start: 0, end: text.length, text });
  return blocks?.map(({ role, start, end }) => [role, text.slice(start, end)] as const) ?? null;
}
