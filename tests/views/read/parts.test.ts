import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, BlockRole } from '../../../src/engine/types.ts';
import { type Part, partsOf } from '../../../src/views/read/parts.ts';
import { bundledCorpus } from '../../support/bundled.ts';

const ROLES: readonly BlockRole[] = [
  'headline',
  'byline',
  'dateline',
  'body',
  'list-item',
  'caption',
  'embed',
  'boilerplate',
];

/** Words in blocks of any role, between words that no block covers. */
const DOCUMENT = fc
  .array(
    fc.record({
      words: fc.constantFrom('one', 'two three', '•'),
      role: fc.option(fc.constantFrom(...ROLES)),
      space: fc.constantFrom(' ', '\n', '\n\n'),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((pieces) => {
    const blocks: Block[] = [];
    let text = '';
    for (const { words, role, space } of pieces) {
      if (role !== null) blocks.push({ start: text.length, end: text.length + words.length, role });
      text += words + space;
    }
    return { text, blocks };
  });

describe('partsOf', () => {
  it('puts every non-space character of a text in exactly one part, in order', () => {
    fc.assert(
      fc.property(DOCUMENT, ({ text, blocks }) => {
        expect(shown(text, partsOf({ text, blocks, lacunae: [] }))).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });

  it('does so for the bundled documents', () => {
    for (const witness of bundledCorpus().witnesses)
      expect(shown(witness.text, partsOf(witness))).toBe(witness.text.replaceAll(/\s/g, ''));
  });

  it('folds a long run of list rows fused with boilerplate, one line a row', () => {
    const rows = Array.from({ length: 8 }, (_, row) => `JAIL ${row} Read More`);
    const text = rows.join(' ');
    const blocks = rows.flatMap((row, index): Block[] => {
      const start = rows.slice(0, index).join(' ').length + (index ? 1 : 0);
      const end = start + row.length;
      return [
        { start, end: start + 6, role: 'list-item' },
        { start: start + 7, end, role: 'boilerplate' },
      ];
    });
    const [part, ...others] = partsOf({ text, blocks, lacunae: [] });
    expect(others).toEqual([]);
    expect(part).toMatchObject({ kind: 'furniture', folded: true });
    expect(part?.kind === 'furniture' && part.rows).toHaveLength(8);
  });

  it('keeps a list that stands on lines of its own in the account', () => {
    const parts = partsOf({
      text: '• one\n• two\nMore',
      blocks: [
        { start: 0, end: 5, role: 'list-item' },
        { start: 6, end: 11, role: 'list-item' },
        { start: 12, end: 16, role: 'boilerplate' },
      ],
      lacunae: [],
    });
    expect(parts.map((part) => part.kind)).toEqual(['list', 'furniture']);
  });

  it('runs a dateline into the paragraph on its line', () => {
    const text = '(AP) -- It rained.';
    const blocks: Block[] = [
      { start: 0, end: 7, role: 'dateline' },
      { start: 8, end: 18, role: 'body' },
    ];
    expect(partsOf({ text, blocks, lacunae: [] })).toEqual([{ kind: 'paragraph', block: blocks[1], lead: blocks[0] }]);
  });

  it('shows a lacuna where the missing part would stand', () => {
    const blocks: Block[] = [
      { start: 0, end: 8, role: 'body' },
      { start: 10, end: 14, role: 'body' },
    ];
    const lacunae = [
      { at: 8, lacks: 'list', note: 'no list' },
      { at: 0, lacks: 'headline', note: 'no headline' },
      { at: 14, lacks: 'text', note: 'cut' },
    ] as const;
    const parts = partsOf({ text: 'include:\n\nLast', blocks, lacunae });
    expect(parts.map((part) => (part.kind === 'lacuna' ? part.lacuna.lacks : part.kind))).toEqual([
      'headline',
      'paragraph',
      'list',
      'paragraph',
      'text',
    ]);
  });
});

function shown(text: string, parts: readonly Part[]): string {
  const blocks = parts.flatMap((part): readonly Block[] => {
    if (part.kind === 'lacuna') return [];
    if (part.kind === 'list') return part.items;
    if (part.kind === 'furniture') return part.rows.flat();
    return part.kind === 'paragraph' && part.lead ? [part.lead, part.block] : [part.block];
  });
  return blocks.map(({ start, end }) => text.slice(start, end).replaceAll(/\s/g, '')).join('');
}
