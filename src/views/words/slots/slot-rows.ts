/** Two word groups that stand for each other, with the documents that have each, as rows of a table. */
import type { Reading, Span } from '../../../engine/types.ts';
import type { TextEvidence } from '../../../engine/words/evidence.ts';
import type { LabelUse } from '../../../engine/words/labels.ts';
import type { Lexicon } from '../../../engine/words/lexicon.ts';
import { substitutions, type ComparedPair, type Substitution } from '../../../engine/words/substitutions.ts';
import type { Scene } from '../../../state/scene.ts';

export interface SlotRow extends Substitution {
  /** Ids and numbers; the same whether names are masked or not. */
  readonly key: string;
  /** One place of each word group, to show it as printed. */
  readonly sides: readonly [Reading, Reading];
  /** Documents that have the first words in such a place, and the second; in the reader's order. One may have both. */
  readonly having: readonly [readonly string[], readonly string[]];
  /** Ids of the concepts whose words stand on both sides, in the order of the list, and on one side only. */
  readonly both: readonly string[];
  readonly one: readonly string[];
}

export interface SlotRowsOf {
  readonly scene: Scene;
  readonly pairs: readonly ComparedPair[];
  readonly texts: readonly TextEvidence[];
  readonly lexicon: Lexicon | null;
  readonly docs: readonly string[];
  readonly isShown: (witness: string, use: Span) => boolean;
}

/** Two words for one thing come first, then those of most passages. Words that are masked are left out: what stands for them says nothing. */
export function slotRows({ scene, pairs, texts, lexicon, docs, isShown }: SlotRowsOf): readonly SlotRow[] {
  const inList = (lexicon?.concepts ?? []).map(({ id }) => id);
  const terms = new Map(texts.map((text) => [text.id, text.terms]));
  const sources = new Map(
    [...scene.witnesses.values()].map(({ witness: { id, text } }) => [id, { text, labels: labelsOf(id) }]),
  );

  function labelsOf(id: string): readonly LabelUse[] {
    const names = new Map((lexicon?.concepts ?? []).map((concept) => [concept.id, concept.names]));
    return (terms.get(id) ?? []).flatMap(({ start, end, concept, variant }) => {
      const named = names.get(concept);
      const isLabel = named !== undefined && named !== 'act' && named !== 'thing';
      return isLabel ? [{ start, end, names: named, label: `${concept} ${variant}` }] : [];
    });
  }

  function conceptsOf(sides: readonly Reading[]): readonly string[] {
    return sides.flatMap(({ witness, start, end }) =>
      (terms.get(witness) ?? []).filter((use) => use.start < end && start < use.end).map(({ concept }) => concept),
    );
  }

  const rows = substitutions(pairs, sources).flatMap(({ words, places: all }): SlotRow[] => {
    const places = all.filter(({ a, b }) => isShown(a.witness, a) && isShown(b.witness, b));
    const [first] = places;
    const [named] = all;
    if (!first || !named) return [];
    const left = conceptsOf(places.map(({ a }) => a));
    const right = conceptsOf(places.map(({ b }) => b));
    const inOrder = (ids: readonly string[]) => docs.filter((id) => ids.includes(id));
    return [
      {
        words,
        places,
        passages: new Set(places.map(({ passage }) => passage)).size,
        key: keyOf(named),
        sides: [first.a, first.b],
        having: [inOrder(places.map(({ a }) => a.witness)), inOrder(places.map(({ b }) => b.witness))],
        both: inList.filter((id) => left.includes(id) && right.includes(id)),
        one: inList.filter((id) => left.includes(id) !== right.includes(id)),
      },
    ];
  });
  return [...rows.filter(({ both }) => both.length > 0), ...rows.filter(({ both }) => both.length === 0)];
}

function keyOf({ passage, a, b }: Substitution['places'][number]): string {
  return [passage, a.witness, a.start, b.witness, b.start].join('.');
}

export interface SlotUse extends Reading {
  /** Which of the two word groups it is. */
  readonly side: 0 | 1;
}

/** The places of a row, passage by passage, each once, document by document. */
export function usesByPassage(row: SlotRow, docs: readonly string[]): ReadonlyMap<string, readonly SlotUse[]> {
  const found = new Map<string, Map<string, SlotUse>>();
  for (const { passage, a, b } of row.places) {
    const uses = found.get(passage) ?? new Map<string, SlotUse>();
    found.set(passage, uses);
    uses.set(`${a.witness} ${a.start}`, { ...a, side: 0 });
    uses.set(`${b.witness} ${b.start}`, { ...b, side: 1 });
  }
  const rank = (use: SlotUse) => docs.indexOf(use.witness);
  return new Map(
    [...found].map(([passage, uses]) => [
      passage,
      [...uses.values()].sort((x, y) => rank(x) - rank(y) || x.start - y.start),
    ]),
  );
}
