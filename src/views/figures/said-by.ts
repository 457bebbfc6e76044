/** Who says a figure: whoever speaks the quotation around it, else the document itself. */
import type { Span } from '../../engine/types.ts';
import type { Voices } from '../../engine/words/voices.ts';

export type SaidBy =
  /** Between quotation marks, or in a post; null where the text tells nobody. Mask the name before showing it. */
  | { readonly kind: 'quoted' | 'post'; readonly name: string | null }
  /** In the document's own words; `cites` is whom its sentence tells of. */
  | { readonly kind: 'document'; readonly cites: Cited | null };

export interface Cited {
  /** Mask before showing. */
  readonly name: string;
  /** As it stands in the text. */
  readonly verb: Span;
}

export function saidBy(text: string, voices: Voices, figure: Span, sentence: Span): SaidBy {
  const voice = voices.quoted.find((each) => each.use === 'speech' && isInside(figure, each));
  if (voice) return { kind: 'quoted', name: voice.speaker?.name ?? null };
  const post = voices.posts.find(({ words }) => isInside(figure, words));
  if (post) return { kind: 'post', name: post.name };
  const cites = sayingsOf(voices).findLast(
    ({ verb }) => isInside(verb, sentence) && reaches(text, verb, sentence, figure),
  );
  return { kind: 'document', cites: cites ?? null };
}

/** In text order: what is told without marks, and the verbs beside quotations. "Were accused" tells of nobody's words. */
function sayingsOf({ quoted, indirect }: Voices): readonly Cited[] {
  const sayings = [
    ...indirect.filter(({ passive }) => !passive),
    ...quoted.filter(({ use }) => use === 'speech'),
  ].flatMap(({ speaker, verb }) => (speaker && verb ? [{ name: speaker.name, verb }] : []));
  return sayings.toSorted((a, b) => a.verb.start - b.verb.start);
}

/** A verb of saying tells of what comes after it, or of the whole sentence where it closes it: "..., officials said." */
function reaches(text: string, { end }: Span, sentence: Span, figure: Span): boolean {
  return end <= figure.start || /^[^\p{L}]*(?:\p{L}+[^\p{L}]+){0,2}$/u.test(text.slice(end, sentence.end));
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
