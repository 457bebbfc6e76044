/** Laws prove nothing on texts where nothing happens: what random texts must contain. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Alignment, Link } from '../../src/engine/types.ts';
import { alignedOnce } from './aligned.ts';
import { anyTold } from './arbitraries.ts';

const alignments = fc.sample(anyTold(), 300).map((inputs) => alignedOnce(inputs).alignment);
const hasLink = (holds: (link: Link) => boolean) => (alignment: Alignment) =>
  alignment.passages.some(({ links }) => links.some(holds));

test.each<[what: string, least: number, holds: (alignment: Alignment) => boolean]>([
  ['copies', 60, hasLink(({ explanation }) => explanation.stage === 'runs')],
  ['paraphrases', 60, hasLink(({ explanation }) => explanation.stage === 'paraphrase')],
  ['edited copies', 30, hasLink(({ kind }) => kind === 'edited')],
  ['readings that only a passage joins', 3, hasLink(({ explanation }) => explanation.rule === 'through-the-passage')],
  ['possible links', 9, ({ possible }) => possible.length > 0],
  ['three readings', 20, ({ passages }) => passages.some(({ readings }) => readings.length > 2)],
  ['repeats', 6, ({ passages }) => passages.some(({ repeats }) => repeats.length > 0)],
  ['absences', 60, ({ passages }) => passages.some(({ absences }) => absences.length > 0)],
  ['texts without any passage', 30, ({ passages }) => passages.length === 0],
])('of 300 random groups of texts, some have %s (at least %i)', (_, least, holds) => {
  expect(alignments.filter(holds).length).toBeGreaterThanOrEqual(least);
});
