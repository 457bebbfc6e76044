/** Why the sentence nearest to a passage is no reading of it: the first rule it fails. */
import { isStopWord } from '../text/common-words.ts';
import type { Conflict, Reading, Refusal, Span, Token } from '../types.ts';
import { countedApart, namesApart, oneCounts } from './conflicts.ts';
import { isOtherPerson, sentenceAt } from './entries/other-person.ts';
import { tokenRange, type Frame, type Side } from './frame.ts';
import { LEAST_WORDS } from './links.ts';
import { longestRun } from './longest-run.ts';
import type { Forbidden, Paraphrases } from './paraphrase/paraphrase.ts';
import { probability, withSameNumber } from './paraphrase/score.ts';
import type { IndexedSentence } from './sentence-index.ts';

/** Shared stems that a candidate needs to be worth comparing: two are a topic, three begin a statement. */
export const LEAST_SHARED = 3;

/** A reading of the passage, by its side. */
export interface Known {
  readonly reading: Reading;
  readonly side: number;
  readonly words: Int32Array;
}

/** Tries the rules in order. `shared`: stems that `sentence` of side `s` shares with the reading it is nearest to. */
export function refusalOf(
  frame: Frame,
  s: number,
  sentence: IndexedSentence,
  readings: readonly Known[],
  shared: readonly number[],
  reworded: Paraphrases | null,
): Refusal {
  if (shared.length === 0) return { rule: 'no-shared-words', has: 0, needs: LEAST_SHARED };
  const { furniture, words } = sentence;
  const refused = furniture
    ? null
    : (overPerson(frame, s, sentence, readings) ?? askParaphrase(frame, s, sentence.span, readings, reworded));
  if (refused) return refused;
  if (shared.length < LEAST_SHARED) return { rule: 'too-few-shared-words', has: shared.length, needs: LEAST_SHARED };
  if (areNames(frame, s, sentence, readings, shared)) return { rule: 'names-only', has: 0, needs: 1 };
  // Against every reading: the one most like the sentence need not share the longest run with it.
  const has = Math.max(...readings.map((known) => longestRun(words, known.words)));
  if (furniture) return { rule: 'furniture', has, needs: LEAST_WORDS };
  return { rule: has >= LEAST_WORDS ? 'taken' : 'not-the-same-words', has, needs: LEAST_WORDS };
}

/** A copy, but of a list entry about somebody else. */
function overPerson(frame: Frame, s: number, sentence: IndexedSentence, readings: readonly Known[]): Refusal | null {
  const y = sentenceAt(frame.sides[s] as Side, sentence.span);
  for (const { reading, side, words } of readings) {
    const x = sentenceAt(frame.sides[side] as Side, reading);
    if (isOtherPerson(x, y) && longestRun(sentence.words, words) >= LEAST_WORDS)
      return refusedOver({ over: 'person', witness: reading.witness, ...namesApart(x, y) });
  }
  return null;
}

function refusedOver(conflict: Conflict): Refusal {
  return { rule: 'conflict', has: 0, needs: 1, conflict };
}

/** What the paraphrase stage said of the sentence and the readings, where it compared them: its best score counts. */
function askParaphrase(
  frame: Frame,
  s: number,
  sentence: Span,
  readings: readonly Known[],
  reworded: Paraphrases | null,
): Refusal | null {
  const asked = readings.flatMap((known) => {
    const verdict = reworded?.verdict({ side: known.side, span: known.reading }, { side: s, span: sentence });
    const score = typeof verdict === 'object' ? verdict.despite : verdict;
    return reworded && typeof score === 'number' ? [{ known, verdict, score }] : [];
  });
  const best = asked.toSorted((x, y) => y.score - x.score)[0];
  if (!reworded || !best) return null;
  const { known, verdict, score } = best;
  const [x, y] = [
    sentenceAt(frame.sides[known.side] as Side, known.reading),
    sentenceAt(frame.sides[s] as Side, sentence),
  ];
  const { witness } = known.reading;
  if (typeof verdict === 'object' && score >= reworded.least) {
    return refusedOver({ over: verdict.veto, witness, ...SPANS[verdict.veto](x, y) });
  }
  if (score < reworded.least && withSameNumber(score) >= reworded.least) {
    const apart = countedApart(x, y, known.reading);
    if (apart) return refusedOver({ over: 'number', witness, ...apart });
  }
  const [has, needs] = [probability(score), probability(reworded.least)];
  return { rule: has < needs ? 'below-threshold' : 'taken', has, needs };
}

const SPANS: Readonly<Record<Forbidden['veto'], typeof namesApart>> = {
  person: namesApart,
  'number-and-person': oneCounts,
};

/** Whether all that is shared are names: in one of the texts they plainly are, and in none plainly not. */
function areNames(
  { index, sides }: Frame,
  s: number,
  sentence: IndexedSentence,
  readings: readonly Known[],
  shared: readonly number[],
): boolean {
  const stems = new Set(shared);
  const { stemOf } = index();
  const found = [
    asNames(sides[s] as Side, sentence.span, stemOf, stems),
    ...readings.map(({ side, reading }) => asNames(sides[side] as Side, reading, stemOf, stems)),
  ];
  return found.includes(true) && !found.includes(false);
}

/**
 * Whether `stems` stand in `span` as names, with a capital where other words have none. Null where that cannot be told:
 * one is missing or opens a unit, or all words have a capital, as in a headline.
 */
function asNames(side: Side, span: Span, stemOf: Int32Array, stems: ReadonlySet<number>): boolean | null {
  const { witness, words, units, unitOf } = side;
  const [from, to] = tokenRange(side, span);
  const names = new Set<number>();
  let others = 0;
  for (let i = from; i < to; i++) {
    const { form, start } = witness.tokens[i] as Token;
    if (isStopWord(form) || i === units[unitOf[i] as number]?.from) continue;
    const isCapital = /^\p{Lu}/u.test(witness.text.slice(start, start + 2));
    const stemmed = stemOf[words[i] as number] as number;
    if (!stems.has(stemmed)) others += Number(!isCapital);
    else if (isCapital) names.add(stemmed);
    else return false;
  }
  return names.size === stems.size && others > 0 ? true : null;
}
