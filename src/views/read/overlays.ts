/** Quotations, figures and terms of a text as marks: each a sign of its own, so that none covers another. */
import { maskText, type NameSpan } from '../../corpus/people.ts';
import type { Corpus } from '../../corpus/schema.ts';
import type { Quotation } from '../../engine/types.ts';
import { type Figure, figuresIn } from '../../engine/words/figures.ts';
import { termsIn } from '../../engine/words/terms.ts';
import type { Overlay } from '../../state/view-state.ts';
import type { Mark } from '../../ui/marks.ts';

/** What the switches are called. */
export const OVERLAY_WORDS: Readonly<Record<Overlay, string>> = {
  quotations: 'Quotations',
  figures: 'Figures',
  terms: 'Terms',
};

export interface OverlaySource {
  readonly text: string;
  /** Names to mask in what is said of a mark. */
  readonly names: readonly NameSpan[];
  readonly quotations: readonly Quotation[];
  readonly lexicon: Corpus['lexicon'];
}

/** Terms need a list of what things are called. */
export function overlaysOf({ lexicon }: Pick<Corpus, 'lexicon'>): readonly Overlay[] {
  return lexicon ? ['quotations', 'figures', 'terms'] : ['quotations', 'figures'];
}

/** The marks of the kinds that are switched on. */
export function overlayMarks(on: readonly Overlay[], source: OverlaySource): readonly Mark[] {
  return [
    ...(on.includes('quotations') ? quotationMarks(source) : []),
    ...(on.includes('figures') ? figuresIn(source.text).map((figure) => figureMark(figure, source)) : []),
    ...(on.includes('terms') ? termMarks(source) : []),
  ];
}

function quotationMarks({ text, names, quotations }: OverlaySource): readonly Mark[] {
  return quotations.flatMap(({ pieces, speaker }) =>
    pieces.map(({ start, end }): Mark => {
      const says = speaker ? `quotation, ${maskText(text, speaker, names)}` : 'quotation';
      return { kind: 'layer', layer: 'quotation', start, end, says };
    }),
  );
}

function figureMark({ start, end, kind, counted }: Figure, { text, names }: OverlaySource): Mark {
  const what = counted ? `, of ${maskText(text, counted, names)}` : '';
  return { kind: 'layer', layer: 'figure', start, end, says: `${kind === 'count-word' ? 'number' : kind}${what}` };
}

function termMarks({ text, lexicon }: OverlaySource): readonly Mark[] {
  if (!lexicon) return [];
  const labels = new Map(lexicon.concepts.map(({ id, label }) => [id, label]));
  return termsIn(text, lexicon).map(({ start, end, concept }) => ({
    kind: 'layer',
    layer: 'term',
    start,
    end,
    says: labels.get(concept) ?? 'term',
  }));
}
