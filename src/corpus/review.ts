/** Replays the decisions people made over what the engine found. The engine's result is never changed in place. */
import { passageOf, summarize, type Frame } from '../engine/index.ts';
import type { Alignment, Passage, Reading } from '../engine/types.ts';
import { joins, pairsOf, type Pair } from './pairs.ts';
import type { Decision, EditedPassage, Review, ReviewMark } from './schema.ts';

type LinkDecision = Extract<Decision, { decision: 'link' }>;

/**
 * The passages after every decision, in order of first reading by witness id. A later decision wins over an
 * earlier one. Where the review is exhaustive, only linked passages are left.
 */
export function replay(frame: Frame, alignment: Alignment, review: Review | null): readonly EditedPassage[] {
  let passages: readonly EditedPassage[] = alignment.passages.map((passage) => ({ ...passage, review: null }));
  for (const decision of review?.decisions ?? []) {
    passages =
      decision.decision === 'link'
        ? [...withoutEngineCopies(passages, decision), linked(frame, alignment, decision)]
        : passages.flatMap((passage) => refused(frame, passage, decision));
  }
  const shown = review?.exhaustive ? passages.filter((passage) => passage.review !== null) : passages;
  return [...shown].sort(byFirstReading);
}

/** What is left when a reviewer links these readings: an engine passage that joins one of the pairs gives way. */
function withoutEngineCopies(passages: readonly EditedPassage[], decision: LinkDecision): readonly EditedPassage[] {
  const pairs = pairsOf(decision.readings);
  return passages.filter((passage) => {
    if (passage.review !== null) return passage.id !== decision.id;
    return !pairs.some((pair) => joins(passage.readings, pair));
  });
}

function linked(frame: Frame, alignment: Alignment, decision: LinkDecision): EditedPassage {
  const readings: readonly Reading[] = decision.readings
    .map(({ witness, start, end }) => ({ witness, start, end }))
    .sort(byWitness);
  const kinds = new Map(decision.pairs.map(({ a, b, kind }) => [pairKey(a, b), kind]));
  const passage = passageOf(frame, decision.id, readings, (a, b) => kinds.get(pairKey(a.witness, b.witness)));
  return { ...passage, review: markOf(alignment, decision) };
}

function markOf(alignment: Alignment, { label, note, readings }: LinkDecision): ReviewMark {
  const pairs = pairsOf(readings);
  const found = pairs.filter((pair) => alignment.passages.some((passage) => joins(passage.readings, pair)));
  return {
    label,
    note,
    attributions: Object.fromEntries(readings.map(({ witness, speaker, verb }) => [witness, { speaker, verb }])),
    engineFound: { found: found.length, of: pairs.length },
  };
}

/** The passage without the refused pair: as it was, with one reading fewer, or gone. */
function refused(frame: Frame, passage: EditedPassage, pair: Pair): readonly EditedPassage[] {
  const here = joins(passage.readings, pair);
  if (!here) return [passage];
  // In a large corpus the engine keeps no links; they are measured here for the few passages that people touch.
  const { links } = passage.links.length > 0 ? passage : passageOf(frame, passage.id, passage.readings);
  const known = { ...passage, links };
  const weaker = attachment(known, here.a, here.b) < attachment(known, here.b, here.a) ? here.a : here.b;
  const readings = passage.readings.filter((reading) => reading !== weaker);
  return readings.length < 2 ? [] : [cut(frame, known, readings)];
}

/** How strongly the rest of the passage holds a reading: the sum of its links, the one to `but` left out. */
function attachment({ links }: Passage, reading: Reading, but: Reading): number {
  const others = links.filter(
    ({ a, b }) =>
      (a.witness === reading.witness && b.witness !== but.witness) ||
      (b.witness === reading.witness && a.witness !== but.witness),
  );
  return others.reduce((sum, link) => sum + link.score, 0);
}

/** Keeps the links the engine made between the readings that stay; only the absences are worked out anew. */
function cut(frame: Frame, passage: EditedPassage, readings: readonly Reading[]): EditedPassage {
  const kept = new Set(readings.map((reading) => reading.witness));
  const links = passage.links.filter(({ a, b }) => kept.has(a.witness) && kept.has(b.witness));
  const repeats = passage.repeats.filter((repeat) => kept.has(repeat.witness));
  const { absences } = passageOf(frame, passage.id, readings);
  return { ...passage, readings, links, repeats, absences, ...summarize(links) };
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function byWitness(a: Reading, b: Reading): number {
  return a.witness < b.witness ? -1 : a.witness > b.witness ? 1 : 0;
}

function byFirstReading(a: Passage, b: Passage): number {
  const [first, second] = [a.readings[0], b.readings[0]];
  if (!first || !second) return 0;
  return byWitness(first, second) || first.start - second.start || first.end - second.end || (a.id < b.id ? -1 : 1);
}
