/** A passport as a table for spreadsheets: one row a document, those without it too. */
import type { EditedPassage } from '../../../corpus/schema.ts';
import { outletOf, type Scene, wordsOf } from '../../../state/scene.ts';
import { GAP_WORDS } from '../../../ui/absence-words.ts';
import { changesByType } from '../../../ui/changes/change-words.ts';
import { CHANNEL_NAMES } from '../voice-words.ts';
import type { PassportLine } from './entries.ts';
import { MARKING_WORDS } from './words.ts';

const HEAD = [
  'document',
  'given',
  'speaker',
  'stands as',
  'verb',
  'class of verb',
  'means',
  'compared with',
  'words beside it',
  'changes',
  'sentence before',
  'words',
  'sentence after',
  'start',
  'end',
];

/** `against` is the document compared with; `rest` those shown without it. Names are masked as on the page. */
export function passportRows(
  scene: Scene,
  lines: readonly PassportLine[],
  rest: readonly string[],
  passage: EditedPassage,
  against: string,
): readonly (readonly (string | number)[])[] {
  const base = outletOf(scene, against);
  return [
    HEAD,
    ...lines.map((line) => rowOf(scene, line, base)),
    ...rest.map((id) => [outletOf(scene, id), gapOf(passage, id), ...HEAD.slice(2).map(() => '')]),
  ];
}

/** In a large set absences come on request. */
function gapOf({ absences }: EditedPassage, id: string): string {
  const absence = absences.find(({ witness }) => witness === id);
  return absence ? GAP_WORDS[absence.state] : 'no reading';
}

function rowOf(scene: Scene, { id, marking, tellings, comparison, entry }: PassportLine, base: string) {
  const { reading, before, after } = entry;
  const listed = (words: readonly (string | null)[]) => [...new Set(words.filter((each) => each !== null))].join('; ');
  return [
    outletOf(scene, id),
    MARKING_WORDS[marking],
    listed(tellings.map(({ speaker }) => speaker)),
    listed(tellings.map(({ standsAs }) => standsAs)),
    listed(tellings.map(({ verb }) => verb)),
    listed(tellings.map(({ verbClass }) => verbClass)),
    listed(tellings.map(({ channel }) => channel && CHANNEL_NAMES[channel])),
    comparison ? base : '',
    comparison?.status ?? '',
    comparison ? changesByType(comparison.changes) : '',
    before ? wordsOf(scene, id, before) : '',
    wordsOf(scene, id, reading),
    after ? wordsOf(scene, id, after) : '',
    reading.start,
    reading.end,
  ];
}
