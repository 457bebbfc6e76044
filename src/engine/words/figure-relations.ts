/**
 * Which figures of several texts speak of the same thing, and whether they agree. No judgement of which is right: the
 * numbers are compared, and the words around them.
 */
import type { Passage, Span } from '../types.ts';
import { amountOf, canBeSame } from './figure-amount.ts';
import { contextOf, sharedStems, type FigureText } from './figure-context.ts';
import type { Figure, FigureKind } from './figures.ts';

export type { FigureText } from './figure-context.ts';

/**
 * `same`: the same number for what is worded alike. `other-thing`: the same number, but what is counted, or where, is
 * worded otherwise. `different`: other numbers for what is worded alike, in one passage. `only-here`: one document alone.
 */
export type FigureRelation = 'same' | 'other-thing' | 'different' | 'only-here';

export interface PlacedFigure {
  readonly witness: string;
  readonly figure: Figure;
}

export interface FigureRow {
  readonly relation: FigureRelation;
  /** By witness and place. */
  readonly figures: readonly PlacedFigure[];
  /** The first passage that holds two of them; null where the numbers alone brought them together. */
  readonly passage: string | null;
}

/** Every figure of the texts in one row, in order of the first of each row. */
export function relateFigures(
  texts: readonly FigureText[],
  passages: readonly Pick<Passage, 'id' | 'readings'>[],
): readonly FigureRow[] {
  const nodes = texts.toSorted((x, y) => (x.id < y.id ? -1 : 1)).flatMap(nodesOf);
  const byWitness = groupBy(nodes, ({ witness }) => witness);
  const held = passages.map(({ id, readings }) => ({
    id,
    nodes: readings.flatMap((reading) =>
      (byWitness.get(reading.witness) ?? []).filter(({ figure }) => isInside(figure, reading)),
    ),
  }));
  for (const { id, nodes: inside } of held) joinEqual(inside, id);
  joinEqual(nodes.filter(isRare), null);
  for (const { id, nodes: inside } of held) joinDifferent(inside, id);
  for (const own of byWitness.values()) joinRepeats(own);
  return [...groupBy(nodes, rootOf).values()].map(toRow);
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** One figure, and the group it has been joined to. */
interface Node extends PlacedFigure {
  readonly context: ReadonlySet<string>;
  readonly sort: string;
  readonly amount: string;
  parent: Node | null;
  passage: string | null;
}

function nodesOf(text: FigureText): Node[] {
  return text.figures.map((figure) => ({
    witness: text.id,
    figure,
    context: contextOf(text, figure),
    sort: SORTS[figure.kind] ?? figure.kind,
    amount: amountOf(text.text, figure),
    parent: null,
    passage: null,
  }));
}

/** "25" and "twenty-five" are figures of one sort. */
const SORTS: Partial<Readonly<Record<FigureKind, string>>> = { 'count-word': 'number', share: 'percentage' };

/** Sorts whose unit says what they are of: an age, a day, a length of time. Of others the words around must tell. */
const UNITED: ReadonlySet<string> = new Set(['age', 'date', 'time', 'duration', 'ordinal']);

/** Half of all the words around two figures: what one document adds may be as long as what both have. */
const ALIKE = 0.5;

function areAlike(x: Node, y: Node): boolean {
  const shared = sharedStems(x.context, y.context);
  return shared >= ALIKE * (x.context.size + y.context.size - shared);
}

/**
 * Joins the same numbers of different documents. Outside a passage a number alone is chance: a word beside it that both
 * have makes it worth a look, and one document may say it more than once.
 */
function joinEqual(nodes: readonly Node[], passage: string | null): void {
  for (const group of groupBy(nodes, keyOf).values()) {
    group.forEach((x, i) => {
      for (const y of group.slice(i + 1)) {
        if (!canBeSame(x.amount, y.amount) || (passage === null && rootOf(x) === rootOf(y))) continue;
        const isPair = passage === null ? sharedStems(x.context, y.context) > 0 : x.witness !== y.witness;
        if (isPair) join(x, y, passage);
      }
    });
  }
}

/** Dates are compared one by one: one may leave out what another has. */
function keyOf({ sort, amount }: Node): string {
  return sort === 'date' ? sort : `${sort} ${amount}`;
}

/** Joins what one document says twice in like words, as in a text and its caption. */
function joinRepeats(nodes: readonly Node[]): void {
  for (const group of groupBy(nodes, ({ sort, amount }) => `${sort} ${amount}`).values()) {
    group.forEach((x, i) => {
      for (const y of group.slice(i + 1)) if (x.context.size > 0 && areAlike(x, y)) join(x, y, null);
    });
  }
}

/** Joins other numbers for what is worded alike, where neither has met its equal: at most one of each document. */
function joinDifferent(nodes: readonly Node[], passage: string): void {
  const roots = new Set(nodes.map(({ parent }) => parent));
  nodes.forEach((x, i) => {
    if (x.figure.value === null || x.parent) return;
    for (const y of nodes.slice(i + 1)) {
      if (x.witness === y.witness || x.sort !== y.sort || unitOf(x) !== unitOf(y)) continue;
      if (y.figure.value === null || y.parent || roots.has(y)) continue;
      if (!areAlike(x, y) || x.context.size === 0) continue;
      join(x, y, passage);
      roots.add(x);
    }
  });
}

/** Lengths of time are compared whatever their unit; a share in words is a percentage. */
function unitOf({ sort, figure }: Node): string | null {
  if (sort === 'duration') return sort;
  return figure.kind === 'share' ? 'percent' : figure.unit;
}

/** Numbers that texts do not share by chance: twelve and less are in every text. */
export const MOST_COMMON = 12;

function isRare({ figure, sort }: Node): boolean {
  return !UNITED.has(sort) && figure.value !== null && figure.value > MOST_COMMON;
}

/** The earlier one becomes the root, so that the order in which pairs are met does not matter. */
function join(x: Node, y: Node, passage: string | null): void {
  const [a, b] = [rootOf(x), rootOf(y)];
  if (passage !== null) a.passage ??= passage;
  if (a !== b) b.parent = a;
}

function rootOf(node: Node): Node {
  let root = node;
  while (root.parent) root = root.parent;
  return root;
}

function toRow(nodes: readonly Node[]): FigureRow {
  const figures = nodes.map(({ witness, figure }) => ({ witness, figure }));
  const passage = nodes.find((node) => node.passage !== null)?.passage ?? null;
  const relation = relationOf(nodes);
  return { relation, figures, passage };
}

function relationOf(nodes: readonly Node[]): FigureRelation {
  if (new Set(nodes.map(({ witness }) => witness)).size < 2) return 'only-here';
  const amounts = [...new Set(nodes.map(({ amount }) => amount))];
  if (amounts.some((x) => amounts.some((y) => !canBeSame(x, y)))) return 'different';
  const isSame = nodes.every(
    (x, i) => UNITED.has(x.sort) || nodes.slice(i + 1).every((y) => x.witness === y.witness || areAlike(x, y)),
  );
  return isSame ? 'same' : 'other-thing';
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
