/**
 * Sentences of a block. Own rules, not the host's: a sentence ends at a full stop, question or
 * exclamation mark, with the marks that close after it, when what follows can begin a sentence.
 */
import type { Block, Span } from '../types.ts';
import { trimmed } from './lines.ts';

/** Sentences of `text` in order: within blocks, trimmed, covering every character that is not space. */
export function findSentences(text: string, blocks: readonly Block[]): Span[] {
  return blocks.flatMap((block) => sentencesIn(text, block));
}

//   ... in Colorado. Lopez-Gutierrez, a ...      ... a child," the agency said. "ICE lodged ...
//                  ^ ends                                  ^ does not            ^ ends
const END = /[.!?…]+["'”’)\]]*/g;

/** How far around a stop its rules look, in characters. Bounds the work in a text that is all stops. */
const SIGHT = 60;

function sentencesIn(text: string, block: Span): Span[] {
  const inside = text.slice(block.start, block.end);
  const found: Span[] = [];
  let from = 0;
  const push = (to: number) => {
    const span = trimmed(inside, from, to);
    if (span) found.push({ start: block.start + span.start, end: block.start + span.end });
    from = to;
  };
  for (const match of inside.matchAll(END)) {
    const end = match.index + match[0].length;
    const before = visible(inside.slice(Math.max(from, match.index - SIGHT), match.index));
    const after = visible(inside.slice(end, end + SIGHT));
    if (/^\s/.test(after) && canEnd(before, match[0], after) && canBegin(after)) push(end);
  }
  push(inside.length);
  return found;
}

/** Without zero-width characters: no rule may see what no reader sees. */
function visible(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u2060]/g, '');
}

/** Whether `stop` between `before` and `after` can close a sentence. Only a lone full stop is in doubt. */
function canEnd(before: string, stop: string, after: string): boolean {
  if (!stop.startsWith('.') || stop.startsWith('..')) return true;
  const word = /[\p{L}\p{M}.]+$/u.exec(before)?.[0] ?? '';
  // "within the U.S. The programme": a place may end a sentence that the next word plainly begins.
  if (/^\p{Lu}\.\p{Lu}$/u.test(word) && SENTENCE_OPENER.test(after)) return true;
  if (/^nos?$/i.test(word)) return !/^\s+#?\d/.test(after);
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
  // An initial: "Matthew T. Albence". After a lower-case word it is a label ("plan B."), which may end.
  return !(/^\p{Lu}$/u.test(word) && /\p{Lu}\p{L}*\.?\s$/u.test(before.slice(0, -1)));
}

const SENTENCE_OPENER =
  /^\s+["“]?(?:The|A|An|In|It|He|She|They|We|But|This|That|These|Those|If|When|While|For|On|At)\s/;

/** Whether a sentence can begin here: no lower-case letter, after marks that open. */
function canBegin(after: string): boolean {
  const first = /^\s+["'“‘([•*–—-]*\s*(.)/su.exec(after)?.[1];
  return first === undefined || !/\p{Ll}/u.test(first);
}

/**
 * Words whose full stop does not end a sentence. Titles, ranks, months, places and "a.m." forms
 * that a capital letter often follows. "U.S." and "N.C." are here too: joining two sentences
 * costs less than cutting "U.S. Senate", so only a plain opener after one ends the sentence.
 */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev hon sr jr st mt ft vs v etc inc corp co ltd llc dept univ assn bros ' +
    'gov lt col gen maj capt sgt cpl pvt adm cmdr sen sens rep reps pres supt det ofc atty dist ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex ' +
    'va vt wash wis wyo e.g i.e cf al approx est fig vol pp ed eds a.m p.m u.s u.k u.n e.u d.c n.c s.c n.y n.j n.h n.m ' +
    'n.d s.d w.va r.i b.c a.d ph.d'
  ).split(' '),
);
