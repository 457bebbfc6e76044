/** Finds the verb that a reader names for a quotation where it stands in the text. */
import type { Span } from '../engine/types.ts';
import { VERBS_OF_SAYING, verbTable } from '../engine/words/verbs-of-saying.ts';
import type { VerbUse } from '../engine/words/voices.ts';

/**
 * The place nearest to the quotation, outside it, in its paragraph; null where the words do not stand there. A verb that
 * the list does not have says what was done with the words, and so is an act.
 */
export function verbInText(text: string, quotation: Span, words: string): VerbUse | null {
  const said = words.trim();
  if (said === '') return null;
  const { start, end } = paragraphOf(text, quotation);
  const paragraph = text.slice(start, end);
  const places = [...paragraph.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${quoted(said)}(?![\\p{L}\\p{N}])`, 'giu'))]
    .map(({ index, 0: found }) => ({ start: start + index, end: start + index + found.length }))
    .filter((place) => place.end <= quotation.start || quotation.end <= place.start);
  const nearest = places.reduce<Span | null>(
    (best, place) => (best && farness(best, quotation) <= farness(place, quotation) ? best : place),
    null,
  );
  return nearest && { ...nearest, ...kindOf(said) };
}

/** Lines end paragraphs, as they do where texts are cut into blocks. */
function paragraphOf(text: string, { start, end }: Span): Span {
  const after = text.slice(end).search(/[\n\r]/);
  return {
    start: Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1,
    end: after < 0 ? text.length : end + after,
  };
}

function farness(place: Span, quotation: Span): number {
  return place.end <= quotation.start ? quotation.start - place.end : place.start - quotation.end;
}

const TABLE = verbTable(VERBS_OF_SAYING);

function kindOf(words: string): Pick<VerbUse, 'lemma' | 'class'> {
  const [head = '', ...rest] = words.toLowerCase().split(/\s+/);
  const found = TABLE.get(head)?.find((entry) => entry.rest.every((word, i) => word === rest[i]));
  return found ? { lemma: found.verb.lemma, class: found.verb.class } : { lemma: words.toLowerCase(), class: 'act' };
}

function quoted(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
