/** Who is said to speak beside a quotation, and with which verb. */
import type { Span } from '../types.ts';

export interface Attribution extends Span {
  readonly speaker: Span;
  readonly verb: Span;
}

/** Verbs that introduce speech, in the forms that stand beside a quotation. Shared with the typing of changes. */
export const SAYING =
  'said|says|told|tells|added|adds|wrote|writes|tweeted|tweets|stated|states|announced|announces|asked|asks|argued|argues|' +
  'claimed|claims|concluded|concludes|continued|continues|declared|declares|explained|explains|insisted|insists|noted|' +
  'notes|posted|recalled|recalls|remarked|replied|replies|reported|reports|responded|stressed|stresses|testified|warned|warns';

const NAME =
  "(?:the |an? |his |her |their )?[\\p{L}.’'-]+(?: (?!(?:in|on|at|to|that|before|during|after|while|when|as|about|of|for)\\b)[\\p{L}.’'-]+){0,6}?";
const SUBJECT_VERB = new RegExp(`^[\\s,]*(?<speaker>${NAME}),? (?<verb>${SAYING})\\b`, 'du');
const VERB_SUBJECT = new RegExp(
  `^[\\s,]*(?<verb>${SAYING}) (?<speaker>(?:the |an? )?(?:[\\p{Lu}][\\p{L}.’'-]*|acting|${'president|senator|officials?|spokes\\p{L}+|sheriff'})(?: [\\p{L}.’'-]+){0,5}?)(?=[.,;:]?$|[.,;:]\\s|\\s(?:in|on|at|to|of)\\b)`,
  'du',
);
const BEFORE = new RegExp(`(?<speaker>${NAME}),? (?<verb>${SAYING})(?: [\\p{L} ]{0,40})?[,:]?\\s*$`, 'du');

/** An attribution is looked for this near its quotation, in characters. */
const LONGEST_TAG = 200;

/** `," said Albence. "` and `," the agency said in a statement`: the words right after a closing mark. */
export function attributionAfter(text: string, between: Span): Attribution | null {
  if (between.end <= between.start) return null;
  const words = text.slice(between.start, Math.min(between.end, between.start + LONGEST_TAG));
  return found(VERB_SUBJECT.exec(words) ?? SUBJECT_VERB.exec(words), between.start);
}

/** `Albence said: "`: the words right before an opening mark, within its sentence. */
export function attributionBefore(text: string, before: Span): Attribution | null {
  const near = Math.max(before.start, before.end - LONGEST_TAG);
  const words = text.slice(near, before.end);
  const sentence = /[.!?]["”’)]?\s+(?=\S[^.!?]*$)/u.exec(words);
  const from = sentence ? sentence.index + sentence[0].length : 0;
  return found(BEFORE.exec(words.slice(from)), near + from);
}

function found(match: RegExpExecArray | null, offset: number): Attribution | null {
  const speaker = match?.indices?.groups?.['speaker'];
  const verb = match?.indices?.groups?.['verb'];
  if (!match || !speaker || !verb) return null;
  const span = ([start, end]: [number, number]): Span => ({ start: offset + start, end: offset + end });
  const stop =
    /[.]$/.test(match.groups?.['speaker'] ?? '') && !/\b\p{L}\.$/u.test(match.groups?.['speaker'] ?? '') ? 1 : 0;
  return {
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    speaker: span([speaker[0], speaker[1] - stop]),
    verb: span(verb),
  };
}
