/** A text made ready to be asked many times. */
import type { ConcordanceText } from './concordance.ts';

export interface IndexedText extends ConcordanceText {
  /** Numbers of the words that have a comparison form, in text order. */
  readonly byForm: ReadonlyMap<string, readonly number[]>;
  /** Where each paragraph begins; the first at 0. */
  readonly paragraphs: readonly number[];
}

export function indexText({ id, text, tokens }: ConcordanceText): IndexedText {
  const byForm = new Map<string, number[]>();
  tokens.forEach(({ form }, number) => {
    const known = byForm.get(form);
    if (known) known.push(number);
    else byForm.set(form, [number]);
  });
  return { id, text, tokens, byForm, paragraphs: [0, ...[...text.matchAll(BLANK_LINE)].map(endOf)] };
}

/** Blank lines part paragraphs. */
const BLANK_LINE = /\n\s*\n/g;

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}
