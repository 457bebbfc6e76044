/** What people, places, policies and organizations are called in a text, for telling a change of label from others. */
import type { Span, Token } from '../types.ts';
import type { Concept, Lexicon } from './lexicon.ts';
import { termFinder } from './terms.ts';

export interface LabelUse extends Span {
  readonly names: Concept['names'];
  /** Concept and variant. */
  readonly label: string;
}

/** Labels of the two readings that are compared, as offsets into their whole texts. */
export interface Labels {
  readonly a: readonly LabelUse[];
  readonly b: readonly LabelUse[];
}

/** Finds the labels of a text; the lexicon is read once. Acts and things are no labels: to call them otherwise is to tell otherwise. */
export function labelFinder(lexicon: Lexicon): (text: string, tokens?: readonly Token[]) => readonly LabelUse[] {
  const concepts = lexicon.concepts.filter(({ names }) => LABELLED.has(names));
  const names = new Map(concepts.map((concept) => [concept.id, concept.names]));
  const find = termFinder({ ...lexicon, concepts });
  return (text, tokens) =>
    find(text, tokens).flatMap(({ start, end, concept, variant }) => {
      const named = names.get(concept);
      return named === undefined ? [] : [{ start, end, names: named, label: `${concept} ${variant}` }];
    });
}

/**
 * True where the words of both sides are names for the same sort of thing, and not the same name. Half of the words are
 * enough: "shield undocumented criminals" for "shielding illegal alien criminals". In a longer stretch that only holds
 * a name, the name is not what changed.
 */
export function isOtherLabel({ a, b }: Labels, before: readonly Span[], after: readonly Span[]): boolean {
  return [...LABELLED].some((names) => {
    const [left, right] = [labelsAmong(before, a, names), labelsAmong(after, b, names)];
    return (
      left.size > 0 && right.size > 0 && (left.size !== right.size || [...left].some((label) => !right.has(label)))
    );
  });
}

const LABELLED: ReadonlySet<Concept['names']> = new Set(['people', 'place', 'policy', 'organization']);

/** The labels that words stand in; none where fewer than half of them do. */
function labelsAmong(words: readonly Span[], uses: readonly LabelUse[], names: Concept['names']): ReadonlySet<string> {
  const alike = uses.filter((use) => use.names === names);
  const held = words.map(({ start, end }) => alike.filter((use) => use.start <= start && end <= use.end));
  const count = held.filter((labels) => labels.length > 0).length;
  return new Set(count * 2 < words.length ? [] : held.flat().map(({ label }) => label));
}
