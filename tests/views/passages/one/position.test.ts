import { describe, expect, test } from 'vitest';
import { segment } from '../../../../src/engine/index.ts';
import { makeScene } from '../../../../src/state/scene.ts';
import { paragraphOf, surroundings } from '../../../../src/views/passages/one/position.ts';
import { handle } from '../../../../src/worker/handle.ts';
import { spanIn } from '../../../support/notation.ts';
import { SMALL } from '../../../support/small-corpus.ts';

const TEXT =
  'It rained all night. The river rose and the bridge was closed, the council said.\n\nNobody was hurt there.';

function around(words: string, text = TEXT) {
  const { id, blocks, sentences, quotations } = segment({ id: 'gazette', text });
  const [witness] = SMALL.witnesses;
  const corpus = { ...SMALL, witnesses: [{ ...witness!, text }] };
  const edition = handle({ kind: 'align', witnesses: SMALL.witnesses, review: null });
  const scene = makeScene(corpus, { ...edition, layouts: [{ id, blocks, sentences, quotations }] }, true);
  const { before, after } = surroundings(scene.witnesses.get('gazette')!, spanIn(text, words));
  const words_ = (span: typeof before) => span && `${text.slice(span.start, span.end)}${span.apart ? ' ¶' : ''}`;
  return [words_(before), words_(after)];
}

describe('surroundings', () => {
  test('are the sentences before and after', () => {
    expect(around('The river rose and the bridge was closed, the council said.')).toEqual([
      'It rained all night.',
      'Nobody was hurt there. ¶',
    ]);
  });

  test('are the rest of the reading’s own sentence where it has one', () => {
    expect(around('the bridge was closed')).toEqual(['The river rose and', ', the council said.']);
  });

  test('are nothing at the ends of a text', () => {
    expect(around('It rained all night.')[0]).toBeNull();
    expect(around('Nobody was hurt there.')[1]).toBeNull();
  });

  test('show of a long sentence the end next to the reading', () => {
    const long = `${'many words and '.repeat(30)}more. The boats left. ${'other words and '.repeat(30)}so on.`;
    const [before, after] = around('The boats left.', long);
    expect(before!.length).toBeLessThanOrEqual(220);
    expect(before).toMatch(/more\.$/);
    expect(after).toMatch(/^other words/);
    expect(after!.length).toBeLessThanOrEqual(220);
  });
});

describe('a paragraph', () => {
  test('is counted without headline, caption and other parts around the text', () => {
    const blocks = [
      { start: 0, end: 10, role: 'headline' },
      { start: 11, end: 20, role: 'body' },
      { start: 21, end: 30, role: 'caption' },
      { start: 31, end: 40, role: 'list-item' },
    ] as const;
    expect(paragraphOf(blocks, 15)).toBe(1);
    expect(paragraphOf(blocks, 31)).toBe(2);
    expect(paragraphOf(blocks, 25)).toBeNull();
  });
});
