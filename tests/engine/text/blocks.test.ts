import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../../src/engine/text/blocks.ts';
import type { BlockRole } from '../../../src/engine/types.ts';

const STORY = 'The council voted to close the bridge on Monday.';
const MORE = 'Engineers found cracks in three girders, the report said.';

type Line = readonly [BlockRole, string];

/** Paragraphs with the role each should get. */
const PAGES: readonly (readonly [string, readonly Line[]])[] = [
  [
    'a line of the page that stands in the story too is furniture there too',
    [
      ['headline', 'Council votes to close the bridge'],
      ['boilerplate', 'Herald Online'],
      ['body', STORY],
      ['boilerplate', 'Herald Online'],
      ['body', MORE],
    ],
  ],
  ['text of one word is all story', [['body', 'Bridge']]],
  ['text without a full stop is all story', [['body', 'a note without any stop']]],
  [
    'a line alone above the story is its headline',
    [
      ['headline', 'Council votes to close the bridge'],
      ['body', STORY],
    ],
  ],
  [
    'a long second title is a subhead',
    [
      ['headline', 'Council votes to close the bridge'],
      ['subhead', 'Shop owners along the quay expect a quiet autumn'],
      ['body', STORY],
    ],
  ],
  [
    'byline and date',
    [
      ['headline', 'Council votes to close the bridge'],
      ['byline', 'By Ann Lee'],
      ['dateline', 'Nov 8, 2019 Updated Nov 8, 2019'],
      ['body', STORY],
    ],
  ],
  [
    'a story without a headline has none',
    [
      ['body', STORY],
      ['body', MORE],
    ],
  ],
  [
    'bullets are list items',
    [
      ['body', STORY],
      ['list-item', '* Ann Roe – Murder'],
      ['list-item', '• Bob Poe'],
      ['body', MORE],
    ],
  ],
  [
    'two hyphens at the beginning are no bullet',
    [
      ['body', STORY],
      ['body', '-- and that is that, she said.'],
      ['body', MORE],
    ],
  ],
  [
    'a number with a bracket is a list item',
    [
      ['body', STORY],
      ['list-item', '1) Repair the deck'],
      ['body', MORE],
    ],
  ],
  [
    'a number that begins a sentence is none',
    [
      ['body', STORY],
      ['body', '25 people came to the gym on Monday night.'],
      ['body', MORE],
    ],
  ],
  [
    'a line that ends with a credit is a caption',
    [
      ['body', STORY],
      ['caption', 'The bridge at dawn. Ann Lee/Getty'],
      ['body', MORE],
    ],
  ],
  [
    'a caption cut after its bracket is a caption',
    [
      ['body', STORY],
      ['caption', 'The bridge at dawn. ('],
      ['body', MORE],
    ],
  ],
  [
    'a short line between paragraphs is a subhead',
    [
      ['body', STORY],
      ['subhead', 'What comes next'],
      ['body', MORE],
    ],
  ],
  [
    'a note on the writer is furniture',
    [
      ['body', STORY],
      ['body', MORE],
      ['boilerplate', 'Ann Lee is a reporter for the Herald. Follow her on Twitter.'],
    ],
  ],
  [
    'an invitation to call is furniture',
    [
      ['body', STORY],
      ['boilerplate', 'If you know more, call the national hotline at 1-866-555-1234.'],
    ],
  ],
  [
    '“Scroll to top” is furniture',
    [
      ['body', STORY],
      ['boilerplate', 'Scroll To Top'],
    ],
  ],
  [
    'a line that stands above and below the story is furniture both times',
    [
      ['boilerplate', 'Ann Lee covers bridges and ferries. She joined the Herald as a reporter.'],
      ['body', STORY],
      ['boilerplate', 'Ann Lee covers bridges and ferries. She joined the Herald as a reporter.'],
    ],
  ],
];

describe('blocks', () => {
  test.each(PAGES)('%s', (_, lines) => {
    const text = lines.map(([, line]) => line).join('\n\n');
    expect(found(text)).toEqual(lines);
  });

  test('the place and service before the first words are a dateline of their own', () => {
    const text = `(FOX NEWS) -- ${STORY}`;
    expect(found(text)).toEqual([
      ['dateline', '(FOX NEWS) --'],
      ['body', STORY],
    ]);
  });

  test('a post from elsewhere is an embed with its name line and time stamp', () => {
    const text = `${STORY}\n\nDirector Ann Lee\n\nNine in nine weeks was enough. Glad to see it...\n2:31 PM - Nov 5, 2019\n\n${MORE}`;
    expect(found(text).map(([role]) => role)).toEqual(['body', 'embed', 'embed', 'embed', 'body']);
  });

  test('a cut-off last line of the story stays story', () => {
    const last = 'The hearing before the finance panel of the delta region is expected to begin some time before';
    expect(found(`${STORY}\n\n${last}`).at(-1)).toEqual(['body', last]);
  });

  test.each(['\n', '\r\n', '\r', '\u2028', '\u2029'])('lines end at %j', (end) => {
    expect(found([STORY, MORE].join(end)).map(([, line]) => line)).toEqual([STORY, MORE]);
  });

  test('a line that holds one no-break space parts paragraphs and is no block', () => {
    expect(found(`${STORY}\n\u00a0\n${MORE}`).map(([, line]) => line)).toEqual([STORY, MORE]);
  });
});

function found(text: string): Line[] {
  return findBlocks(text).map(({ role, start, end }) => [role, text.slice(start, end)]);
}
