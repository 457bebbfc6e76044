/** Who is said to speak in a reading. */
import { maskWords } from '../../ui/passage-words.ts';
import { quotationAt } from './quotation-at.ts';
import type { Row } from './rows.ts';
import { peopleMasked, wordsOf, type Scene } from '../../state/scene.ts';

export interface Attribution {
  /** Whole, speaker and verb apart: `he (Albence) · said`; `own words` where nobody is said to speak. */
  readonly words: string;
  readonly verb: string | null;
}

/** The reviewers' attribution, or what the engine reads beside the quotation. */
export function attributionOf(scene: Scene, row: Row, witness: string): Attribution {
  const cell = row.cells.get(witness);
  const reviewed = row.passage.review?.attributions[witness];
  if (reviewed && (reviewed.speaker !== null || reviewed.verb !== null))
    return { words: maskWords(apart(reviewed.speaker, reviewed.verb), peopleMasked(scene)), verb: reviewed.verb };
  const quotation = cell?.state === 'reading' ? quotationAt(scene, cell.reading) : null;
  if (!quotation) return { words: 'own words', verb: null };
  const verb = quotation.verb && wordsOf(scene, witness, quotation.verb);
  const speaker = quotation.speaker && wordsOf(scene, witness, quotation.speaker);
  return { words: apart(speaker, verb) || 'quotation', verb };
}

function apart(speaker: string | null, verb: string | null): string {
  return [speaker, verb].filter((part) => part !== null).join(' · ');
}
