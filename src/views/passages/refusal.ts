import { nameWords } from '../../corpus/people.ts';
import type { NearestCandidate, Refusal } from '../../engine/types.ts';
import { counted } from '../../ui/number-words.ts';
import { peopleMasked, witnessOf, type Scene } from '../../state/scene.ts';

/**
 * Why the nearest sentence is not a reading. The same sentences for every document. In a passage that people
 * checked, readings in other words stand beside it, so their judgement comes first and the engine's rule after it.
 * `conflict` says which number or person differs.
 */
export function refusalWords(refusal: Refusal, checked: boolean, conflict = CONFLICT): string {
  const copied = refusal.rule === 'not-the-same-words';
  const rule = refusal.rule === 'conflict' ? conflict : ruleWords(refusal);
  const after = rule.charAt(0).toLowerCase() + rule.slice(1);
  if (checked)
    return `The readers who checked these texts did not count this as the same statement. By the engine’s rule${
      copied ? ' for copied words' : ''
    }: ${after}`;
  return copied ? `The engine links copied wording only; ${after}` : rule;
}

/** Where the engine does not say which. */
const CONFLICT = 'A number, a name or a person conflicts.';

function ruleWords({ has, needs, rule }: Refusal): string {
  // Rules of engines newer than this page have a sentence too.
  const name: string = rule;
  switch (name) {
    case 'no-shared-words':
      return 'It shares no words with the passage but the most common ones.';
    case 'too-few-shared-words':
      return `It shares ${counted(has, 'telling word')} with the passage; ${needs} are needed to compare two sentences.`;
    case 'names-only':
      return 'It shares names with the passage and nothing else. A name alone is no evidence of the same statement.';
    case 'not-the-same-words':
      return `${has < 2 ? 'No two' : `At most ${has}`} words in a row are the same; ${needs} are needed.`;
    case 'taken':
      return 'It already stands in another shared passage.';
    case 'furniture':
      return 'It belongs to the page around the text, such as a caption or a list of links.';
    case 'conflict':
      return CONFLICT;
    case 'below-threshold':
      // Not the measure that finds the nearest: that one asks for like words, this one for the same statement.
      return `The chance that it says the same is ${has.toFixed(2)} of 1; ${needs.toFixed(2)} is needed.`;
    default:
      return `It fails the rule “${name}”.`;
  }
}

/** Shared words as the candidate prints them: the engine names them by their stems. Masked names stay out. */
export function sharedWordsOf(scene: Scene, witness: string, nearest: NearestCandidate): readonly string[] {
  const words = printed(scene, witness, nearest);
  return [
    ...new Set(nearest.shared.flatMap((stem) => words.find((word) => !word.masked && begins(word, stem))?.words ?? [])),
  ];
}

/** Whether there is a sentence to show: one that shares something a reader can see. */
export function isNear(scene: Scene, witness: string, nearest: NearestCandidate): boolean {
  if (nearest.score === 0) return false;
  const words = printed(scene, witness, nearest);
  const onlyMasked = (stem: string) => {
    const found = words.filter((word) => begins(word, stem));
    return found.length > 0 && found.every((word) => word.masked);
  };
  return nearest.shared.length === 0 || !nearest.shared.every(onlyMasked);
}

interface Printed {
  readonly words: string;
  readonly masked: boolean;
}

/** The candidate's words; a masked name's are marked, and so are those of the name wherever else they stand. */
function printed(scene: Scene, id: string, { start, end }: NearestCandidate): readonly Printed[] {
  const { witness, names } = witnessOf(scene, id);
  const parts = nameWords(peopleMasked(scene));
  return [...witness.text.slice(start, end).matchAll(WORD)].map(({ 0: words, index }) => {
    const at = start + index;
    const masked = names.some((name) => name.start < at + words.length && at < name.end);
    return { words, masked: masked || parts.has(words.toLowerCase()) };
  });
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

function begins({ words }: Printed, stem: string): boolean {
  return words.toLowerCase().startsWith(stem);
}
