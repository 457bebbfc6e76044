import { describe, expect, test } from 'vitest';
import type { CopyLink } from '../../../src/engine/align/links.ts';
import { cluster } from '../../../src/engine/align/passages.ts';

/**
 * Clusters of links written `A1-B2:90`: place 1 of A and place 2 of B, with 90 bits of evidence;
 * `A2-B1:90r` where the words of one of them have been linked already.
 * Place n is the span [100n, 100n + 50). Repeats are printed in brackets.
 */
function clusters(links: string): string[] {
  return cluster(links.split(' ').filter(Boolean).map(toLink)).map(({ members, repeats }) => {
    const print = (places: typeof members) => places.map(({ side, start }) => `${SIDES[side]}${start / 100}`).join(' ');
    return print(members) + (repeats.length > 0 ? ` (${print(repeats)})` : '');
  });
}

const SIDES = 'ABCDEF';

function toLink(written: string): CopyLink {
  const [, left, x, right, y, bits, repeat] = /^(\w)(\d+)-(\w)(\d+):(\d+)(r?)$/.exec(written) as unknown as string[];
  const span = (place = '') => ({ start: Number(place) * 100, end: Number(place) * 100 + 50 });
  return {
    left: SIDES.indexOf(left as string),
    right: SIDES.indexOf(right as string),
    a: span(x),
    b: span(y),
    rule: 'verbatim',
    repeat: repeat === 'r',
    words: 10,
    bits: Number(bits),
  };
}

describe('passages', () => {
  test.each([
    ['a link is a passage of two', 'A1-B1:90', ['A1 B1']],
    ['three places that all link are one passage', 'A1-B1:90 A1-C1:80 B1-C1:70', ['A1 B1 C1']],
    ['two of three links are enough to join a third witness', 'A1-B1:90 B1-C1:80', ['A1 B1 C1']],
    ['a chain of four is cut where its ends have nothing in common', 'A1-B1:90 C1-D1:80 B1-C1:70', ['A1 B1', 'C1 D1']],
    ['half of the pairs between two passages join them', 'A1-B1:90 C1-D1:85 B1-C1:80 A1-D1:70', ['A1 B1 C1 D1']],
    ['a witness has one reading; the stronger link wins', 'A1-B1:90 A2-B1:80', ['A1 B1 (A2)']],
    ['a repeat that is a reading elsewhere is none here', 'A1-B1:90 A2-B1:80 A2-C1:70', ['A1 B1', 'A2 C1']],
    ['a place that only repeats is a repeat of the passage', 'A1-B1:90 A2-B1:90r', ['A1 B1 (A2)']],
    ['a repeat joins no passages', 'A1-B1:90 A2-C1:80 A2-B1:70r', ['A1 B1', 'A2 C1']],
    ['passages come in order of their first reading', 'A5-B1:90 A1-B5:80 B3-C1:70', ['A1 B5', 'A5 B1', 'B3 C1']],
    ['no links, no passages', '', []],
  ])('%s', (_, links, expected) => {
    expect(clusters(links)).toEqual(expected);
  });

  test('the order of links does not matter', () => {
    const links = 'A1-B1:90 B1-C1:80 C1-D1:70 A1-D1:60 A2-B1:50'.split(' ');
    expect(clusters(links.toReversed().join(' '))).toEqual(clusters(links.join(' ')));
  });

  test('stretches that mostly overlap are one place, and it holds both', () => {
    const link = toLink('A1-B1:90');
    const [found] = cluster([link, { ...toLink('A1-C1:80'), a: { start: 110, end: 170 } }, toLink('B1-C1:70')]);
    expect(found?.members[0]).toEqual({ side: 0, start: 100, end: 170 });
  });

  test('stretches that barely touch are two', () => {
    expect(cluster([toLink('A1-B1:90'), { ...toLink('A1-C1:80'), a: { start: 145, end: 200 } }])).toHaveLength(2);
  });
});
