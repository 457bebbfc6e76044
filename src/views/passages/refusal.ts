import type { NearestCandidate, Refusal } from '../../engine/types.ts';
import { counted } from './change-words.ts';
import { wordsOf, type Scene } from './scene.ts';

/** Why the nearest sentence is not a reading. The same sentences for every document. */
export function refusalWords({ has, needs, rule }: Refusal): string {
  switch (rule) {
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
  }
}

/** Shared words as the candidate prints them: the engine names them by their stems. Masked names stay out. */
export function sharedWordsOf(scene: Scene, witness: string, nearest: NearestCandidate): readonly string[] {
  const words = wordsOf(scene, witness, nearest).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const found = nearest.shared.flatMap((stem) => words.find((word) => word.toLowerCase().startsWith(stem)) ?? []);
  return [...new Set(found)];
}
