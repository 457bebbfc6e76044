import { describe, expect, test } from 'vitest';
import { merge, type MergedItem, type MergedPassage } from '../../../src/engine/compare/merged.ts';
import { mergeWords } from '../../../src/engine/compare/merged-words.ts';
import { segment } from '../../../src/engine/text/segment.ts';
import { sidesOf, spanIn, whole } from '../../support/notation.ts';

describe('two readings as one', () => {
  test.each([
    'Uncooperative jurisdictions [such as Wake County/] should be on notice',
    'They lodged [three/two] detainers, [he said/]',
    'to [the county/a state] and on',
    'at-[large/risk] cases',
  ])('%s', (notation) => {
    expect(woven(notation)).toBe(notation);
  });

  test('case and signs are printed as on the left, and signs go with their words', () => {
    const { parts } = mergeWords(whole('“When it rained,” she said.'), whole('[w]hen it rained she said!'));
    expect(parts).toEqual([{ kind: 'same', left: { start: 0, end: 27 }, right: { start: 0, end: 26 } }]);
  });

  test('two spellings of a name that is masked are one word, and never cut', () => {
    const [a, b] = ['Police arrested Ann Mary Lee on Monday', 'Police arrested Anne Lee on Monday'];
    const left = { ...whole(a), fixed: [{ ...spanIn(a, 'Ann Mary Lee'), key: '1' }] };
    const right = { ...whole(b), fixed: [{ ...spanIn(b, 'Anne Lee'), key: '1' }] };
    expect(mergeWords(left, right).parts).toHaveLength(1);
    const other = { ...right, fixed: [{ ...spanIn(b, 'Anne Lee'), key: '2' }] };
    const cut = mergeWords(left, other).parts.map(
      (part) => part.kind === 'left' && a.slice(part.left.start, part.left.end),
    );
    expect(cut).toContain('Ann Mary Lee');
  });
});

describe('two texts as one', () => {
  test('hold what only one has where its neighbours stand, the left text first', () => {
    expect(merged('A one | Own left | B two', 'A one | Own right | B two', ['A one', 'B two'])).toBe(
      'A one. / −Own left. / +Own right. / B two.',
    );
  });

  test('show a moved passage where the left has it, and say where the right has it', () => {
    expect(merged('A one | B two | C three', 'C three | A one | B two', ['A one', 'B two', 'C three'])).toBe(
      '→C three / A one. / B two. / C three. (first)',
    );
    expect(merged('C three | A one | B two', 'A one | C three | B two', ['A one', 'B two', 'C three'])).toMatch(
      /→A one|→C three/,
    );
  });

  test('keep the rests of a sentence with its passage', () => {
    expect(merged('Own words come first | A one, he said | Own again', 'A one, she wrote | B two', ['A one'])).toBe(
      '−Own words come first. / A one, −he said. +she wrote. / −Own again. / +B two.',
    );
    expect(merged('A one, said Ann Lee', 'A one, said Ann Lee', ['A one'])).toBe('A one, said Ann Lee.');
  });

  test('give words that two passages claim to one of them', () => {
    const text = 'The lower bridge was closed to all traffic on Tuesday night.';
    const passages = ['The lower bridge was closed to all', 'closed to all traffic on Tuesday night'].map(
      (words, i) => ({
        id: `p${i}`,
        left: spanIn(text, words),
        right: spanIn(text, words),
        again: [],
      }),
    );
    const side = segment({ id: 'x', text });
    const shown = merge(side, side, passages).rows.flat();
    expect(shown.map((item) => item.kind === 'shared' && item.id)).toEqual(['p0', 'p1']);
    expect(shown.every((item) => item.kind === 'shared' && item.relation === 'identical')).toBe(true);
  });

  test('say of words of a passage that the other side has only inside another one where they are', () => {
    const [a, b] = ['They leave the quay at noon today. Later they stay out.', 'They leave the quay at noon today.'];
    const passages = [
      { id: 'long', left: spanIn(a, 'They leave the quay at noon today'), right: spanIn(b, b.slice(0, -1)), again: [] },
      { id: 'short', left: spanIn(a, 'Later they stay out'), right: spanIn(b, 'noon today'), again: [] },
    ];
    const [left, right] = [segment({ id: 'a', text: a }), segment({ id: 'b', text: b })];
    const { rows, inside } = merge(left, right, passages);
    expect(inside).toEqual(['short']);
    expect(rows.flat()[1]).toMatchObject({ kind: 'left', piece: { id: 'short', within: 'long' } });
    expect(merge(right, left, []).inside).toEqual([]);
  });

  test('say of words that one side prints twice whose they are', () => {
    const [a, b] = ['A one. Own. A one.', 'A one.'];
    const again = { side: 'left' as const, start: 12, end: 17 };
    const [left, right] = [segment({ id: 'a', text: a }), segment({ id: 'b', text: b })];
    const passage = { id: 'p', left: spanIn(a, 'A one'), right: spanIn(b, 'A one'), again: [again] };
    const items = merge(left, right, [passage]).rows.flat();
    expect(items.map(({ kind }) => kind)).toEqual(['shared', 'left', 'left']);
    expect(items[2]).toMatchObject({ piece: { id: 'p', again: true } });
  });

  test('keep two headlines together, and what stands around each text apart', () => {
    const head = 'Bridge closed after the river rose at night\n\n';
    const blocks = (text: string) => [
      { start: 0, end: head.length - 2, role: 'headline' as const },
      { start: head.length, end: text.indexOf('\n\nBy'), role: 'body' as const },
      { start: text.indexOf('By Ann'), end: text.length, role: 'byline' as const },
    ];
    const side = (body: string) => {
      const text = `${head}${body}\n\nBy Ann Lee`;
      return segment({ id: 'x', text, blocks: blocks(text) });
    };
    const { rows, around } = merge(side('Own words first.'), side('Other words here.'), []);
    expect(rows.flat().map((item) => `${item.kind} ${item.kind === 'shared' ? '' : item.piece.role}`)).toEqual([
      'left headline',
      'right headline',
      'left body',
      'right body',
    ]);
    expect([around.left.length, around.right.length]).toEqual([1, 1]);
  });
});

/** The parts of the two texts of `one [two/twi] three`, in the same notation. */
function woven(notation: string): string {
  const { a, b } = sidesOf(notation);
  const text = { left: a, right: b };
  let printed = '';
  const { parts } = mergeWords(whole(a), whole(b));
  parts.forEach((part, i) => {
    const side = part.kind === 'right' ? 'right' : 'left';
    const span = part.kind === 'right' ? part.right : part.left;
    const words = text[side].slice(span.start, span.end);
    const space = /\s/.test(text[side].charAt(span.end)) ? ' ' : '';
    const next = parts[i + 1]?.kind;
    if (part.kind === 'same') printed += words + space;
    else if (part.kind === 'left') printed += next === 'right' ? `[${words}/` : `[${words}/]${space}`;
    else printed += parts[i - 1]?.kind === 'left' ? `${words}]${space}` : `[/${words}]${space}`;
  });
  return printed;
}

/** Two texts of sentences, one a paragraph, merged by the passages of these words: rows with a stroke between them. */
function merged(a: string, b: string, shared: readonly string[]): string {
  const text = (bars: string) =>
    bars
      .split(' | ')
      .map((sentence) => `${sentence}.`)
      .join('\n\n');
  const sides = { left: segment({ id: 'a', text: text(a) }), right: segment({ id: 'b', text: text(b) }) };
  const passages = shared.map((words): MergedPassage => ({
    id: words,
    left: spanIn(sides.left.text, words),
    right: spanIn(sides.right.text, words),
    again: [],
  }));
  const words = (side: 'left' | 'right', { start, end }: { start: number; end: number }) =>
    sides[side].text.slice(start, end);
  const print = (item: MergedItem) => {
    if (item.kind === 'pointer') return `→${item.id}`;
    if (item.kind !== 'shared') return `${item.kind === 'left' ? '−' : '+'}${words(item.kind, item.piece)}`;
    return `${words('left', item.left)}${item.moved ? ` (${item.moved.after ?? 'first'})` : ''}`;
  };
  return merge(sides.left, sides.right, passages)
    .rows.map((row) => row.map(print).join(' '))
    .join(' / ');
}
