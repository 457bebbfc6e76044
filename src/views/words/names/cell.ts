/** What of the matrix is open, as it stands in a link: `people.status,illegal-alien,epoch,own`. */
import type { Place } from '../../../engine/words/counts.ts';
import type { Lexicon } from '../../../engine/words/lexicon.ts';
import { PLACES } from './matrix.ts';

/** Whose uses are listed. Null stands for any: of every variant, in every document shown, wherever they stand. */
export interface Asked {
  readonly variant: string | null;
  /** With the variants that are counted with it. */
  readonly together: boolean;
  readonly witness: string | null;
  readonly place: Place | null;
}

export interface Open {
  readonly concept: string;
  /** The list itself is open, to be changed. */
  readonly editing: boolean;
  readonly asked: Asked | null;
}

/** No id of a lexicon begins with a hyphen. */
const EDITING = '-edit';
const ANY = '-any';
const TOGETHER = '-together';

/** Null where a lexicon has no concepts. What a link names and the lexicon or the documents shown lack is left out. */
export function readCell(cell: string, { concepts }: Lexicon, docs: readonly string[]): Open | null {
  const [id = '', what = '', witness = '', place = '', how = ''] = cell.split(',');
  const concept = concepts.find((each) => each.id === id) ?? concepts[0];
  if (!concept) return null;
  const variant = concept.variants.find((each) => each.id === what)?.id ?? null;
  const isAsked = variant !== null || what === ANY;
  return {
    concept: concept.id,
    editing: what === EDITING,
    asked: isAsked
      ? {
          variant,
          together: how === TOGETHER,
          witness: docs.find((each) => each === witness) ?? null,
          place: PLACES.find((each) => each === place) ?? null,
        }
      : null,
  };
}

/** Whether a link names a list, or words of one, that are not here: what readers add stays on their device. */
export function namesOther(cell: string, { concepts }: Lexicon): boolean {
  const [id = '', what = ''] = cell.split(',');
  if (id === '') return false;
  const concept = concepts.find((each) => each.id === id);
  const isWord = what !== '' && what !== ANY && what !== EDITING;
  return !concept || (isWord && !concept.variants.some((each) => each.id === what));
}

export function editCell(concept: string): string {
  return `${concept},${EDITING}`;
}

export function askedCell(concept: string, { variant, witness, place, together }: Asked): string {
  const parts = [concept, variant ?? ANY, witness ?? '', place ?? '', together ? TOGETHER : ''];
  return parts.join(',').replace(/,+$/, '');
}

/** Whether two questions are one. */
export function isSameAsked(a: Asked | null, b: Asked | null): boolean {
  return a !== null && b !== null && askedCell('', a) === askedCell('', b);
}
