import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/corpus/people.ts';
import { openDesk, type Desk } from '../../src/worker/desk.ts';
import { BAD_PATTERN, type ConcordanceRequest, type ReadRequest } from '../../src/worker/desk-protocol.ts';
import { BUNDLED_IDS, bundledCorpus } from '../support/bundled.ts';
import { bundledEdition } from '../support/bundled-edition.ts';
import { SMALL } from '../support/small-corpus.ts';

const small: ReadRequest = {
  kind: 'read',
  witnesses: SMALL.witnesses.map(({ id, text, blocks }) => ({ id, text, blocks })),
  lexicon: null,
  passages: [],
};

const question = (query: string, more: Partial<ConcordanceRequest> = {}): ConcordanceRequest => ({
  kind: 'concordance',
  docs: small.witnesses.map(({ id }) => id),
  find: 'words',
  query,
  order: 'position',
  hidden: {},
  ...more,
});

/** Names of private people in each text, as the page hides them. */
const hidden = Object.fromEntries(SMALL.witnesses.map(({ id, text }) => [id, findNames(text, SMALL.people)]));

function deskOf(request: ReadRequest): Desk {
  const desk = openDesk();
  desk.answer(request);
  return desk;
}

function wordsFound(query: string, more: Partial<ConcordanceRequest> = {}): readonly string[] {
  const { lines } = deskOf(small).answer(question(query, more));
  const textOf = new Map(SMALL.witnesses.map(({ id, text }) => [id, text]));
  return lines.map(({ witness, start, end }) => textOf.get(witness)!.slice(start, end));
}

describe('a desk', () => {
  it('gives the same evidence with a memory as without, for other texts, lexicons and passages', () => {
    const { lexicon, witnesses } = bundledCorpus();
    const inputs = witnesses.slice(0, 2).map(({ id, text, blocks }) => ({ id, text, blocks }));
    const changed = inputs.map((input, i) => (i === 0 ? { ...input, text: `${input.text} Four more.` } : input));
    const passages = bundledEdition().edition.reviewed.map(({ id, readings }) => ({ id, readings }));
    const requests: readonly ReadRequest[] = [
      { ...small, witnesses: inputs },
      { ...small, witnesses: inputs, lexicon },
      { ...small, witnesses: inputs, lexicon, passages },
      { ...small, witnesses: changed, lexicon },
      { ...small, witnesses: inputs.toReversed(), lexicon },
    ];
    const desk = openDesk();
    for (const request of requests) expect(desk.answer(request)).toEqual(openDesk().answer(request));
  });

  it('finds only the words of the list anew where the list alone is another', () => {
    const { lexicon, witnesses } = bundledCorpus();
    const request = { ...small, witnesses: witnesses.map(({ id, text, blocks }) => ({ id, text, blocks })) };
    const desk = openDesk();
    const [without, listed] = [request, { ...request, lexicon }].map((each) => desk.answer(each).texts);
    expect(listed).toHaveLength(witnesses.length);
    listed?.forEach(({ voices, figures, terms }, at) => {
      expect(voices).toBe(without?.[at]?.voices);
      expect(figures).toBe(without?.[at]?.figures);
      expect(terms.length).toBeGreaterThan(0);
    });
  });

  it('gives plain data: the same after a trip between threads', () => {
    const desk = deskOf(small);
    for (const request of [small, question('the')] as const) {
      const answer = desk.answer(request);
      expect(structuredClone(answer)).toEqual(answer);
    }
  });

  it('answers questions about texts that it only holds as about those it read', () => {
    const desk = openDesk();
    desk.hold(small);
    expect(desk.answer(question('the'))).toEqual(deskOf(small).answer(question('the')));
    expect(desk.answer(small)).toEqual(openDesk().answer(small));
  });

  it('tells how far its reading is', () => {
    const done: number[] = [];
    openDesk().answer(small, (progress) => done.push(progress.done));
    expect(done).toEqual([0, 1, 2]);
  });
});

describe('the concordance of a desk', () => {
  it('has documents in the order asked for, with zeros, and as many uses as it lists and leaves out', () => {
    const { lines, more, documents } = deskOf(small).answer(question('lucky', { docs: ['council', 'herald'] }));
    expect(documents).toEqual([
      { witness: 'council', uses: 0 },
      { witness: 'herald', uses: 1 },
    ]);
    expect(lines.map(({ witness }) => witness)).toEqual(['herald']);
    expect(more).toBe(0);
  });

  it('lists so many lines and counts the rest', () => {
    const many = { id: 'a', text: 'rain '.repeat(3000) };
    const desk = deskOf({ ...small, witnesses: [many] });
    const { lines, more, documents } = desk.answer(question('rain', { docs: ['a'] }));
    expect(more).toBeGreaterThan(0);
    expect(lines.length + more).toBe(3000);
    expect(documents).toEqual([{ witness: 'a', uses: 3000 }]);
    expect(desk.answer(question('rain', { docs: ['a'], order: 'right' })).more).toBe(more);
  });

  it('finds names only while they are shown, and by parts of them neither', () => {
    for (const query of ['Marsh', 'ann marsh', 'mars*']) {
      expect(wordsFound(query)).not.toEqual([]);
      expect(wordsFound(query, { hidden })).toEqual([]);
    }
    expect(wordsFound('Mars|arsh', { find: 'pattern' })).not.toEqual([]);
    expect(wordsFound('Mars|arsh', { find: 'pattern', hidden })).toEqual([]);
  });

  it('finds what stands for a name as a whole: a part of it is no use of a word', () => {
    expect(wordsFound('said person 1', { hidden })).toEqual(['said Ann Marsh']);
    expect(wordsFound('person \\d', { find: 'pattern', hidden })).toEqual(['Ann Marsh']);
    expect(wordsFound('person', { hidden })).toEqual([]);
    expect(wordsFound('son \\d', { find: 'pattern', hidden })).toEqual([]);
  });

  it('has what stands before and after a use begin at its ends, names too', () => {
    const { lines } = deskOf(small).answer(question('was', { order: 'left', hidden }));
    expect(lines.length).toBeGreaterThan(0);
    for (const { start, end, left, right } of lines) {
      expect(left.end).toBe(start);
      expect(right.start).toBe(end);
    }
    const [said] = deskOf(small).answer(question('person 1', { hidden })).lines;
    expect([said?.left.end, said?.right.start]).toEqual([said?.start, said?.end]);
  });

  it('sorts as if hidden names were written "Person n"', () => {
    const texts = ['Zoe Quill came.', 'Bob came.'];
    const desk = deskOf({ ...small, witnesses: texts.map((text, i) => ({ id: `w${i}`, text })) });
    const order = (more: Partial<ConcordanceRequest>) =>
      desk.answer(question('came', { docs: ['w0', 'w1'], order: 'left', ...more })).lines.map(({ witness }) => witness);
    expect(order({})).toEqual(['w1', 'w0']);
    expect(order({ hidden: { w0: [{ start: 0, end: 9, person: 1 }] } })).toEqual(['w0', 'w1']);
  });

  it('refuses a pattern that cannot be read, by name', () => {
    expect(() => deskOf(small).answer(question('(a', { find: 'pattern' }))).toThrow(
      expect.objectContaining({ name: BAD_PATTERN }),
    );
  });

  it('of the bundled texts places every "sanctuary": 17, 1, 0, 2 and 2', () => {
    const { witnesses } = bundledCorpus();
    const desk = deskOf({ ...small, witnesses });
    const { documents, lines } = desk.answer(question('sanctuary', { docs: BUNDLED_IDS }));
    expect(documents.map(({ uses }) => uses)).toEqual([17, 1, 0, 2, 2]);
    expect(lines.filter(({ place }) => place === 'headline').map(({ witness }) => witness)).toEqual(['fox', 'dhs']);
  });
});
