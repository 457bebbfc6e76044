/** Through what a document says the words reached it: by general cues in the words around the quotation. */
import type { Quotation, Span } from '../../../engine/types.ts';

export type Channel = 'statement' | 'tweet' | 'report' | 'quotation' | 'prose';

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  statement: 'quoted from a statement',
  tweet: 'quoted from a tweet',
  report: 'quoted from a report',
  quotation: 'quotation',
  prose: 'prose',
};

/** The first that holds names it: a tweet that quotes a statement is a tweet. */
const CUES: readonly (readonly [Channel, RegExp])[] = [
  [
    'tweet',
    /\b(?:re)?tweet(?:s|ed|ing)?\b|\b(?:wrote|posted|said|shared) (?:[\w’']+ ){0,3}on (?:twitter|facebook|instagram|x)\b/i,
  ],
  [
    'statement',
    /\b(?:statement|press release|news release|open letter)\b|\brelease (?:said|says|stated|states|continued|continues)\b/i,
  ],
  [
    'report',
    /\b(?:report|study|survey|audit|memo|document|filing) (?:said|says|stated|states|reads|found|finds|concluded|concludes)\b|\b(?:in|according to) (?:the|a|an|its|their|his|her) (?:\w+ ){0,2}(?:report|study|survey|audit|memo|filing)\b/i,
  ],
];

export interface ChannelSource {
  /** The document's whole text. */
  readonly text: string;
  readonly sentences: readonly Span[];
  /** The quotation a reading stands in; null where it stands in none. */
  readonly quotation: Quotation | null;
}

/** Judged by the sentences that hold the quotation or say who speaks, without the words quoted. */
export function channelOf({ text, sentences, quotation }: ChannelSource): Channel {
  if (!quotation) return 'prose';
  const about = [quotation, quotation.speaker, quotation.verb].filter((span) => span !== null);
  const around = sentences.filter((sentence) =>
    about.some((span) => sentence.start < span.end && span.start < sentence.end),
  );
  const words = around.map((sentence) => outside(text, sentence, quotation.pieces)).join(' ');
  return CUES.find(([, cue]) => cue.test(words))?.[0] ?? 'quotation';
}

/** A sentence's words without those between the marks. */
function outside(text: string, sentence: Span, pieces: readonly Span[]): string {
  let words = '';
  let from = sentence.start;
  for (const piece of pieces.filter(({ start, end }) => start < sentence.end && end > sentence.start)) {
    words += `${text.slice(from, Math.max(from, piece.start))} `;
    from = Math.max(from, Math.min(piece.end, sentence.end));
  }
  return words + text.slice(from, sentence.end);
}
