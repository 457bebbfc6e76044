/** The record of why two list entries are one: how alike the names are, and what both say of the person. */
import type { Link, Reading } from '../../types.ts';
import { linkOf, round } from '../explain.ts';
import type { Frame } from '../frame.ts';
import type { Entry } from './find-entries.ts';
import type { EntryLinks } from './link-entries.ts';
import { sameName } from './same-name.ts';

/** The link of readings `x` and `y`, which hold entries `left` and `right` of one group. */
export function entryLink(
  frame: Frame,
  alike: EntryLinks['alike'],
  [x, left]: readonly [Reading, Entry],
  [y, right]: readonly [Reading, Entry],
): Link {
  const { likeness = 0, misspelt = [] } = sameName(left.name, right.name) ?? {};
  const { overlap, shared, figures } = alike(left, right);
  const link = linkOf(frame, x, y, { stage: 'entries', rule: overlap === null ? 'same-name' : 'same-person' }, 'entry');
  const parts = {
    ...link.explanation.parts,
    name: likeness,
    sharedWords: shared.length,
    sharedFigures: figures.length,
  };
  const isTurned = left.name.join(' ') !== right.name.join(' ');
  return {
    ...link,
    score: round(overlap === null ? likeness : (likeness + overlap) / 2),
    explanation: {
      ...link.explanation,
      parts: overlap === null ? parts : { ...parts, overlap },
      supports: [
        likeness === 1 && !isTurned ? 'same name' : 'same name, written another way',
        ...misspelt.map(([p, q]) => `name spelt another way: ${p} ~ ${q}`),
        ...(shared.length > 0 ? [`same said of it: ${shared.join(', ')}`] : []),
        ...(figures.length > 0 ? ['shared number'] : []),
      ],
    },
  };
}
