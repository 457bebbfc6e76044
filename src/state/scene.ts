/** What every part of the view needs to know about the corpus, looked up once. */
import { findNames, maskText, type NameSpan } from '../corpus/people.ts';
import type { Corpus, PrivatePerson, Witness } from '../corpus/schema.ts';
import type { Span } from '../engine/types.ts';
import type { Edition, Layout } from '../worker/protocol.ts';

export interface SceneWitness {
  readonly witness: Witness;
  /** Place in the corpus: gives hue and foot. */
  readonly index: number;
  readonly layout: Layout | null;
  /** Names to mask; empty where the reader has turned names on. */
  readonly names: readonly NameSpan[];
}

export interface Scene {
  readonly corpus: Corpus;
  readonly edition: Edition;
  readonly namesShown: boolean;
  readonly witnesses: ReadonlyMap<string, SceneWitness>;
}

export function makeScene(corpus: Corpus, edition: Edition, namesShown: boolean): Scene {
  const layouts = new Map(edition.layouts.map((layout) => [layout.id, layout]));
  const witnesses = corpus.witnesses.map((witness, index): [string, SceneWitness] => [
    witness.id,
    {
      witness,
      index,
      layout: layouts.get(witness.id) ?? null,
      names: namesShown ? [] : namesIn(witness, corpus.people),
    },
  ]);
  return { corpus, edition, namesShown, witnesses: new Map(witnesses) };
}

/** Texts do not change, and every edition of a corpus makes a scene. */
const NAMES = new WeakMap<readonly PrivatePerson[], WeakMap<Witness, readonly NameSpan[]>>();

function namesIn(witness: Witness, people: readonly PrivatePerson[]): readonly NameSpan[] {
  const known = NAMES.get(people) ?? new WeakMap<Witness, readonly NameSpan[]>();
  NAMES.set(people, known);
  const names = known.get(witness) ?? findNames(witness.text, people);
  known.set(witness, names);
  return names;
}

/** The witness of an id that comes from the same edition. */
export function witnessOf(scene: Scene, id: string): SceneWitness {
  const found = scene.witnesses.get(id);
  if (!found) throw new RangeError(`witness "${id}" of a corpus with ${scene.witnesses.size} witnesses`);
  return found;
}

export function outletOf(scene: Scene, id: string): string {
  return witnessOf(scene, id).witness.outlet;
}

/** Whose names are masked in words of the reviewers. */
export function peopleMasked({ corpus, namesShown }: Scene): readonly PrivatePerson[] {
  return namesShown ? [] : corpus.people;
}

/** What a row or bar of one document is called by: key, outlet, and the sign it has everywhere. */
export function plateOf(scene: Scene, id: string) {
  const { witness, index } = witnessOf(scene, id);
  return { key: id, name: witness.outlet, siglum: { letters: witness.siglum, index } };
}

/** Words of a document for a sentence of ours, names masked. */
export function wordsOf(scene: Scene, id: string, span: Span): string {
  const { witness, names } = witnessOf(scene, id);
  return maskText(witness.text, span, names);
}

/** `A`, `A and B`, `A, B and C`. */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
