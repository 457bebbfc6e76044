/** The record of why two readings in different words are linked: every feature, every word, and what lost. */
import type { Explanation, Link, Reading, Span } from '../../types.ts';
import { linkOf, round } from '../explain.ts';
import type { Frame } from '../frame.ts';
import type { ParaphraseLink } from './link-pair.ts';
import { LIKELY, LINKED, probability } from './score.ts';

/** From this probability on the pair beside it is said to support a link. */
const SUPPORTING = 0.5;

/** The link of readings `x` and `y` that the paraphrase stage found. */
export function paraphraseLink(frame: Frame, x: Reading, y: Reading, found: ParaphraseLink): Link {
  const link = linkOf(frame, x, y, { stage: 'paraphrase', rule: ruleOf(found) });
  const { explanation } = link;
  return {
    ...link,
    strength: found.score < LINKED ? 'possible' : (link.strength ?? 'reworded'),
    score: probability(found.score),
    explanation: {
      ...explanation,
      parts: { ...explanation.parts, ...partsOf(found) },
      supports: supportsOf(frame, found),
      words: found.words.map(({ a, b, similarity, bits }) => ({ a, b, similarity, bits: round(bits) })),
      rejected: found.rivals.map(({ a, b, score }) => ({ a, b, score: probability(score) })),
    },
  };
}

function ruleOf({ score }: ParaphraseLink): string {
  if (score >= LIKELY) return 'reworded';
  return score >= LINKED ? 'likely' : 'possible';
}

/** Features as they are scored (score.ts), the sum in logits, and the probability it stands for. */
function partsOf({ features, score }: ParaphraseLink): Explanation['parts'] {
  const parts = Object.entries(features).map(([name, value]) => [name, round(value)] as const);
  return { ...Object.fromEntries(parts), logit: score, probability: probability(score) };
}

function supportsOf(frame: Frame, { left, right, features, words }: ParaphraseLink): string[] {
  const supports: string[] = [];
  if (features.sameNumber > 0) supports.push('shared number');
  if (features.names > 0) supports.push('shared name');
  if (features.neighbors >= SUPPORTING) supports.push('neighbors linked');
  for (const { a, b, similarity } of words) {
    if (similarity < 1) supports.push(`same words by meaning: ${formAt(frame, left, a)} ~ ${formAt(frame, right, b)}`);
  }
  return supports;
}

function formAt({ sides }: Frame, s: number, { start, end }: Span): string {
  return sides[s]?.witness.text.slice(start, end).toLowerCase() ?? '';
}
