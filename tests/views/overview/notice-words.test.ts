import { describe, expect, it } from 'vitest';
import { findNotices } from '../../../src/corpus/notices/find-notices.ts';
import type { Corpus } from '../../../src/corpus/schema.ts';
import { makeScene } from '../../../src/state/scene.ts';
import { cutAt } from '../../../src/views/overview/cut-at.ts';
import { noticeWords, type CardNotice, type NoticeWords } from '../../../src/views/overview/notice-words.ts';
import { bundledEdition } from '../../support/bundled-edition.ts';
import { editionOf, FERRY, storyInput } from '../../support/ferry-corpus.ts';
import { verdictsIn } from '../../support/verdict-words.ts';

const edition = editionOf(FERRY);
const DOCS = ['port', 'mail', 'courier'];

describe('notices in words', () => {
  const cards = cardsOf(FERRY, DOCS);

  it('say what was found, and nothing of why', () => {
    expect(cards.map(({ title }) => title)).toEqual([
      '“such as those of last winter” is in two of three',
      'One statement, two figures',
      'A quotation in two of three',
      'Between quotation marks, and as prose',
      '“vessels” or “ships”',
      'A source may be outside this set',
    ]);
    expect(cards[2]?.says).toBe('Not found in The port. Length and deadline may explain it.');
    expect(
      verdictsIn(cards.flatMap(({ title, says }) => [title, says].map((words) => ({ where: title, words })))),
    ).toEqual([]);
  });

  it('list documents in the reader’s order, gaps last', () => {
    expect(cards[0]?.rows.map(({ documents }) => documents)).toEqual([['port'], ['mail', 'courier']]);
    expect(cards[2]?.rows.map(({ documents, instead }) => [documents, instead])).toEqual([
      [['mail', 'courier'], null],
      [['port'], 'not found'],
    ]);
  });

  it('lead to the evidence', () => {
    const number = 3;
    const [first] = findNotices(storyInput(FERRY, edition)).filter(
      (notice): notice is CardNotice => notice.kind === 'most-shared',
    );
    const place = first && first.kind === 'most-shared' ? first.passage : '';
    const telling = { scene: makeScene(FERRY, edition, true), docs: DOCS, numbers: new Map([[place, number]]) };
    expect(first && noticeWords(first, telling).link).toEqual({
      words: 'Passage 3',
      to: { view: 'passages', layout: 'one', place },
    });
    expect(cards.at(-1)?.link).toEqual({
      words: 'Passages not found in The port',
      to: { view: 'passages', layout: 'grid', notFoundIn: ['port'], place: null },
    });
  });

  it('change nothing but names when outlets change names', () => {
    const { corpus, edition: made } = bundledEdition();
    const outlets = corpus.witnesses.map(({ outlet }) => outlet);
    const turned = [...outlets.slice(1), ...outlets.slice(0, 1)];
    const other = { ...corpus, witnesses: corpus.witnesses.map((each, at) => ({ ...each, outlet: turned[at] ?? '' })) };
    const docs = corpus.witnesses.map(({ id }) => id);
    const said = cardsOf(corpus, docs, made).map((card) => JSON.stringify(card));
    const names = new RegExp(outlets.map((outlet) => outlet.replace('/', '\\/')).join('|'), 'g');
    expect(cardsOf(other, docs, made).map((card) => JSON.stringify(card))).toEqual(
      said.map((card) => card.replace(names, (name) => turned[outlets.indexOf(name)] ?? name)),
    );
    expect(said.some((card) => names.test(card))).toBe(true);
  });

  it('mask the names of private people in titles', () => {
    const corpus: Corpus = { ...FERRY, people: [{ number: 1, forms: ['last winter'] }] };
    expect(cardsOf(corpus, DOCS)[0]?.title).toBe('“such as those of Person 1” is in two of three');
  });
});

describe('an excerpt', () => {
  const text = 'He said: “The bridge is closed. It will open in May,” and left.\n\nNobody asked.';
  const at = (words: string) => cutAt(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length });

  it('is cut where its sentence goes on', () => {
    expect(at('The bridge is closed')).toEqual({ before: false, after: false });
    expect(at('bridge is')).toEqual({ before: true, after: true });
    expect(at('It will open in May')).toEqual({ before: false, after: true });
    expect(at('Nobody asked.')).toEqual({ before: false, after: false });
  });
});

function cardsOf(corpus: Corpus, docs: readonly string[], made = edition): readonly NoticeWords[] {
  const telling = { scene: makeScene(corpus, made, false), docs, numbers: new Map<string, number>() };
  return findNotices(storyInput(corpus, made))
    .filter((notice): notice is CardNotice => notice.kind !== 'only-here')
    .map((notice) => noticeWords(notice, telling));
}
