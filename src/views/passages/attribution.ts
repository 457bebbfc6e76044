/** Who is said to speak in a reading. */
import { maskWords } from '../../ui/passage-words.ts';
import { quotationAt, type Row } from './rows.ts';
import { peopleMasked, wordsOf, type Scene } from './scene.ts';

export interface Attribution {
  /** Short: "he said", "Albence concluded", "own words". */
  readonly words: string;
  /** With what the reviewers added: "he (Albence) said". */
  readonly full: string;
  readonly verb: string | null;
}

/** The reviewers' attribution, or what the engine reads beside the quotation. */
export function attributionOf(scene: Scene, row: Row, witness: string): Attribution {
  const cell = row.cells.get(witness);
  const reviewed = row.passage.review?.attributions[witness];
  if (reviewed && (reviewed.speaker !== null || reviewed.verb !== null)) {
    const full = maskWords(
      [reviewed.speaker, reviewed.verb].filter((part) => part !== null).join(' '),
      peopleMasked(scene),
    );
    // "he (Acting Director Albence) said": the foot of a cell has room for what the document itself says.
    return { full, words: full.replace(/\s*\([^)]*\)/g, ''), verb: reviewed.verb };
  }
  const quotation = cell?.state === 'reading' ? quotationAt(scene, cell.reading) : null;
  if (!quotation) return { words: 'own words', full: 'the document’s own words', verb: null };
  const verb = quotation.verb && wordsOf(scene, witness, quotation.verb);
  const speaker = quotation.speaker && wordsOf(scene, witness, quotation.speaker);
  const words = [speaker, verb].filter(Boolean).join(' ') || 'quotation';
  return { words, full: words, verb };
}
