import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/engine/align/frame.ts';
import { linkByRuns, type CopyLink } from '../../../src/engine/align/links.ts';
import { findRuns } from '../../../src/engine/align/runs.ts';

const SENTENCE = 'The harbor council voted eleven to four to close the swing bridge for repairs';

function linksOf(a: string, b: string): (CopyLink & { readonly readings: string })[] {
  const frame = prepare([
    { id: 'A', text: a },
    { id: 'B', text: b },
  ]);
  const links: CopyLink[] = [];
  findRuns(frame, (left, right, runs) => links.push(...linkByRuns(frame, left, right, runs).links));
  return links.map((link) => ({
    ...link,
    readings: `${a.slice(link.a.start, link.a.end)} = ${b.slice(link.b.start, link.b.end)}`,
  }));
}

const readings = (a: string, b: string) => linksOf(a, b).map((link) => link.readings);

describe('links by copied words', () => {
  test('eight shared words of enough weight are a copy', () => {
    expect(linksOf(`${SENTENCE}.`, `${SENTENCE}.`)).toMatchObject([{ rule: 'verbatim', words: 14 }]);
  });

  test('seven are none', () => {
    const a = 'He spoke at length, and copper lanterns guided seven orange ferries home, it seems to us now.';
    const b = 'Nobody else knew that copper lanterns guided seven orange ferries home, whatever the others may say.';
    expect(readings(a, b)).toEqual([]);
  });

  test('many words of little weight are too little evidence: each counts once', () => {
    const chant = 'the boat and the boat and the boat and the boat and the boat';
    expect(readings(`Children sang of ${chant} all day.`, `Divers wrote about ${chant} since May.`)).toEqual([]);
  });

  test('names alone are no evidence', () => {
    const name = 'U.S. Department of Northern Harbor Safety and Inland Ferry Traffic Enforcement';
    expect(
      readings(
        `A truck belonging to ${name} struck seventeen parked cars while turning round in heavy rain.`,
        `Letters sent by ${name} asked shop owners for patience during a long renovation.`,
      ),
    ).toEqual([]);
  });

  test('a short sentence that both have whole is a copy', () => {
    expect(linksOf('Copper lanterns guided orange ferries.', 'Copper lanterns guided orange ferries!')).toMatchObject([
      { rule: 'whole-sentence', words: 5 },
    ]);
  });

  test('a short sentence may end in words of no weight', () => {
    expect(linksOf('Copper lanterns mean the same to me.', 'Copper lanterns mean the same to me!')).toMatchObject([
      { rule: 'whole-sentence', words: 7 },
    ]);
  });

  test('a short quotation that stands whole in a longer one is a copy', () => {
    const long = 'She rose and said, “I know how much the pier means to those who left; it means the same to me.”';
    expect(linksOf('Nobody booed Lee for saying “[i]t means the same to me” that night.', long)).toMatchObject([
      { rule: 'whole-quotation', words: 6 },
    ]);
  });

  test('the same words are no copy where one text does not quote them, or both quote more than they', () => {
    const long = 'She rose and said, “I know how much the pier means to those who left. It means the same to me.”';
    expect(readings('Nobody booed when it means the same to me and you that night.', long)).toEqual([]);
    const more = long.replace('to me.', 'to me as snow in June.');
    expect(readings('Nobody booed Lee for saying “it means the same to me as rain in May” then.', more)).toEqual([]);
  });

  test('four words are none, even whole', () => {
    expect(readings('Copper lanterns guided ferries.', 'Copper lanterns guided ferries.')).toEqual([]);
  });

  test('the reading is the whole sentence where most of it matches', () => {
    expect(readings(`${SENTENCE} soon.`, `${SENTENCE}.`)).toEqual([`${SENTENCE} soon = ${SENTENCE}`]);
  });

  test('the reading is the matching clause where little of the sentence matches', () => {
    const own =
      'it seems to the many drivers who crossed it daily for work, school or a visit with friends and family far away';
    expect(readings(`${SENTENCE}, ${own}.`, `${SENTENCE}.`)).toEqual([`${SENTENCE} = ${SENTENCE}`]);
  });

  test('a changed word does not part a reading', () => {
    expect(readings(`${SENTENCE}.`, `${SENTENCE.replace('to close', 'and closed')}.`)).toHaveLength(1);
  });

  test('overlapping fragments are counted once', () => {
    const twice = 'copper lanterns guided seven orange ferries past copper lanterns guided seven orange ferries home';
    const [link] = linksOf(`${twice}.`, `${twice}.`);
    expect(link?.words).toBe(twice.split(' ').length);
  });

  test('a sentence printed twice in one text is linked once, and once as a repeat', () => {
    const links = linksOf(`${SENTENCE}.\n\n${SENTENCE}.`, `${SENTENCE}.`);
    expect(links.map(({ a, repeat }) => `${a.start > 0 ? 'second' : 'first'} ${repeat}`)).toEqual([
      'first false',
      'second true',
    ]);
  });

  test('a part of a sentence, said again inside another, is no repeat', () => {
    const part = 'voted eleven to four to close the swing bridge for repairs';
    const own = 'nobody in the gymnasium expected that so many neighbors would come and say that they';
    expect(readings(`${SENTENCE}.\n\nIn a room where ${own} ${part}.`, `${SENTENCE}.`)).toHaveLength(1);
  });

  test('furniture links nothing', () => {
    const note = 'Ann Lee is a reporter who covers bridges, ferries and copper lanterns for the northern desk';
    const story = 'It rained on Monday and boats stayed home.';
    expect(readings(`${story}\n\n${note}.`, `${SENTENCE}.\n\n${note}.`)).toEqual([]);
  });

  test('formulas about different people are no copy', () => {
    expect(
      readings(
        'ICE lodged a detainer, but he was released from local custody.',
        'ICE lodged a detainer, but Ramirez was released in a few hours.',
      ),
    ).toEqual([]);
  });
});
