/** Pairs of figures that a document itself puts together, worked out. */
import { calculate, percentOf, type Calculation, type Operation } from '../../../engine/words/arithmetic.ts';
import { pairsIn, type FigurePair, type PairRule } from '../../../engine/words/arithmetic-pairs.ts';
import { witnessOf, type Scene } from '../../../state/scene.ts';
import type { Evidence } from '../../../worker/desk-protocol.ts';
import { sentenceAt } from '../figure-place.ts';
import { namesIn, touches } from './figure-entries.ts';

export interface FoundPair extends FigurePair {
  readonly witness: string;
  readonly calculation: Calculation;
}

/** In the order of `docs`; none from sentences that name a private person. */
export function foundPairs(scene: Scene, { texts }: Evidence, docs: readonly string[]): readonly FoundPair[] {
  return docs.flatMap((id) => {
    const item = witnessOf(scene, id);
    const figures = texts.find((text) => text.id === id)?.figures ?? [];
    const text = { id, text: item.witness.text, sentences: item.layout?.sentences ?? [], figures };
    const names = namesIn(scene, id);
    return eachOnce(text.text, pairsIn(text)).flatMap((pair) => {
      const { rule, a, b } = pair;
      const calculation = calculate(
        OPERATIONS[rule],
        rule === 'percent-of' ? percentOf(a) : (a.value ?? 0),
        b.value ?? 0,
      );
      const isPersonal = [a, b].some((figure) => touches(names, sentenceAt(item, figure)));
      return calculation && !isPersonal ? [{ ...pair, witness: id, calculation }] : [];
    });
  });
}

/** A text and its caption or post may have the same words twice. */
function eachOnce(text: string, pairs: readonly FigurePair[]): readonly FigurePair[] {
  const known = new Map(
    pairs.toReversed().map((pair) => {
      const { a, b } = pair;
      return [text.slice(Math.min(a.start, b.start), Math.max(a.end, b.end)), pair] as const;
    }),
  );
  return [...known.values()].toReversed();
}

const OPERATIONS: Readonly<Record<PairRule, Operation>> = {
  of: 'share',
  'whole-first': 'share',
  including: 'share',
  'share-word': 'share',
  'percent-of': 'part-of',
  'in-time': 'rate',
};
