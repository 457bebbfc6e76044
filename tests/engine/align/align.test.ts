import { describe, expect, test } from 'vitest';
import { align, ENGINE_VERSION, passageOf } from '../../../src/engine/index.ts';
import { prepare } from '../../../src/engine/align/frame.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';
import { rows, spanIn, witnesses } from '../../support/notation.ts';
import { edited, longer, POOL } from '../../support/story-pool.ts';

const [ONE, TWO, THREE, FOUR] = POOL as readonly [string, string, string, string];

const found = (texts: Parameters<typeof witnesses>[0]) => rows(align(prepare(witnesses(texts))));

describe('align', () => {
  test.each([
    ['joins the same sentence', { A: [ONE], B: [ONE] }, ['A1=B1']],
    ['joins a sentence with a word put in', { A: [ONE], B: [edited(ONE)] }, ['A1~B1']],
    ['joins the clause that matches', { A: [ONE], B: [longer(ONE)] }, ['A1=B1']],
    ['joins in any order', { A: [ONE, TWO], B: [TWO, ONE] }, ['A1=B2', 'A2=B1']],
    ['joins any number of texts', { A: [ONE], B: [TWO, ONE], C: [ONE], D: [ONE] }, ['A1=B2=C1=D1']],
    ['takes the weakest kind of a passage', { A: [ONE], B: [ONE], C: [edited(ONE)] }, ['A1~B1~C1']],
    ['leaves alone what one text has', { A: [ONE, TWO], B: [TWO, FOUR] }, ['A2=B1']],
    ['joins nothing where nothing is shared', { A: [ONE], B: [TWO], C: [FOUR] }, []],
    ['keeps a sentence printed again as a repeat', { A: [ONE, TWO, ONE], B: [ONE] }, ['A1=B1(A3)']],
    ['what both print twice is one passage, said again in both', { A: [ONE, ONE], B: [ONE, ONE] }, ['A1=B1(A2 B2)']],
    [
      'orders passages by first witness, then by place',
      { A: [TWO, ONE], B: [FOUR, ONE, TWO], C: [FOUR] },
      ['A1=B3', 'A2=B2', 'B1=C1'],
    ],
    ['an empty text takes no part', { A: [ONE], B: [''], C: [ONE] }, ['A1=C1']],
    ['one text alone has no passages', { A: [ONE, TWO] }, []],
    ['no text has none', {}, []],
  ])('%s', (_, texts, expected) => {
    expect(found(texts as Parameters<typeof witnesses>[0])).toEqual(expected);
  });

  test('a quotation and its attribution are matched apart', () => {
    const [a, b] = [THREE, THREE.replace('engineer Matthew T. Oduya said', 'a man of the works department told us')];
    const { passages } = align(prepare(witnesses({ A: [a], B: [b] })));
    expect(passages.map(({ readings: [reading] }) => a.slice(reading?.start, reading?.end))).toEqual([
      'Every winter we scrubbed the deck and hoped for another dry spring',
    ]);
  });

  test('says so where two readings are joined by what others share with both', () => {
    const words =
      'copper lanterns guided seven orange ferries past every marble quarry while violin players packed baskets near ladders'.split(
        ' ',
      );
    const { passages } = align(
      prepare(
        witnesses({
          A: [`${words.slice(0, 11).join(' ')} last May.`],
          B: [`${words.join(' ')}.`],
          C: [`Then ${words.slice(6).join(' ')}.`],
        }),
      ),
      undefined,
      { without: new Set(['paraphrase']) },
    );
    expect(passages.map(({ links }) => links.map(({ explanation }) => explanation.rule))).toEqual([
      ['verbatim', 'through-the-passage', 'verbatim'],
    ]);
  });

  test('says its version and how much it found at each stage', () => {
    const { engine, counts } = align(prepare(witnesses({ A: [ONE, TWO], B: [TWO] })));
    expect(engine).toBe(ENGINE_VERSION);
    expect(counts).toMatchObject({ runs: 1, links: 1, refused: 0, passages: 1 });
    expect(counts['seeds']).toBe(tokenize(TWO).length - 3);
  });

  test('reports its progress, stage by stage, never going back', () => {
    const steps: string[] = [];
    const report = ({ stage, done, total }: { stage: string; done: number; total: number }) => {
      expect(done).toBeLessThanOrEqual(total);
      if (steps.at(-1) !== stage) steps.push(stage);
    };
    align(prepare(witnesses({ A: [ONE, TWO], B: [TWO, ONE], C: [ONE] }), report), report);
    expect(steps).toEqual(['segment', 'link', 'entries', 'weigh', 'paraphrase', 'gather', 'describe']);
  });

  test('two witnesses of one id are refused by name', () => {
    expect(() =>
      prepare([
        { id: 'A', text: ONE },
        { id: 'A', text: TWO },
      ]),
    ).toThrow('"A"');
  });

  test('blocks that a person gave are used as they are', () => {
    const text = `${ONE}\n\n${TWO}`;
    const blocks = [
      { ...spanIn(text, ONE), role: 'boilerplate' as const },
      { ...spanIn(text, TWO), role: 'body' as const },
    ];
    expect(
      rows(
        align(
          prepare([
            { id: 'A', text, blocks },
            { id: 'B', text },
          ]),
        ),
      ),
    ).toEqual(['A2=B2']);
  });

  test('a passage keeps its id when the texts change elsewhere', () => {
    const id = (texts: Parameters<typeof witnesses>[0]) =>
      align(prepare(witnesses(texts))).passages.map((p) => p.id)[0];
    expect(id({ A: [FOUR, ONE], B: [ONE, TWO] })).toBe(id({ A: [ONE], B: [ONE] }));
  });
});

describe('passageOf', () => {
  const frame = prepare(witnesses({ A: [ONE], B: [TWO], C: [ONE] }));
  const readings = [
    { witness: 'A', start: 0, end: ONE.length },
    { witness: 'B', start: 0, end: TWO.length },
  ];

  test('keeps the id and readings that a person chose, and measures them', () => {
    const passage = passageOf(frame, 'r07', readings);
    expect(passage).toMatchObject({ id: 'r07', readings, kind: 'reworded' });
    expect(passage.links[0]?.explanation).toMatchObject({ stage: 'review', rule: 'checked-by-hand' });
    expect(passage.absences.map(({ witness }) => witness)).toEqual(['C']);
  });

  test('takes the kind that a person settled', () => {
    expect(passageOf(frame, 'r07', readings, () => 'entry').kind).toBe('entry');
  });

  test('an unknown witness is refused by name', () => {
    expect(() => passageOf(frame, 'r07', [{ witness: 'X', start: 0, end: 1 }])).toThrow('"X"');
  });
});
