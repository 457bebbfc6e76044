/** What must hold between the parts of a lexicon. */
import type { Concept, Variant } from '../engine/words/lexicon.ts';
import { at, type Complain } from './problems.ts';

/** Ids and forms stand for one thing each; parents and sources exist. `sources` holds the ids of the sources. */
export function checkLexicon(
  concepts: readonly { readonly path: string; readonly value: Concept }[],
  sources: ReadonlySet<string>,
  complain: Complain,
): void {
  const ids = new Set<string>();
  for (const { path, value: concept } of concepts) {
    if (ids.has(concept.id)) complain(at(path, 'id'), `"${concept.id}" is used twice`);
    ids.add(concept.id);
    checkVariants(concept.variants, path, complain);
    checkNotes(concept.variants, sources, path, complain);
  }
}

function checkVariants(variants: readonly Variant[], path: string, complain: Complain): void {
  const ids = new Map(variants.map((variant) => [variant.id, variant]));
  const seen = new Set<string>();
  const owners = new Map<string, string>();
  variants.forEach((variant, index) => {
    const here = at(path, 'variants', index);
    if (seen.has(variant.id)) complain(at(here, 'id'), `"${variant.id}" is used twice`);
    seen.add(variant.id);
    variant.forms.forEach((form, nth) => {
      const owner = owners.get(plainForm(form));
      if (owner !== undefined) complain(at(here, 'forms', nth), `is already a form of "${owner}"`);
      else owners.set(plainForm(form), variant.id);
    });
    if (variant.parent === undefined) return;
    if (!ids.has(variant.parent)) complain(at(here, 'parent'), `"${variant.parent}" is no variant of this concept`);
    else if (isOwnAncestor(variant, ids)) complain(at(here, 'parent'), `"${variant.id}" would be its own parent`);
  });
}

function isOwnAncestor(variant: Variant, ids: ReadonlyMap<string, Variant>): boolean {
  const passed = new Set<string>();
  for (let id = variant.parent; id !== undefined && !passed.has(id); id = ids.get(id)?.parent) {
    if (id === variant.id) return true;
    passed.add(id);
  }
  return false;
}

function checkNotes(
  variants: readonly Variant[],
  sources: ReadonlySet<string>,
  path: string,
  complain: Complain,
): void {
  variants.forEach(({ notes = [] }, variant) =>
    notes.forEach(({ source }, note) => {
      if (sources.has(source)) return;
      complain(at(path, 'variants', variant, 'notes', note, 'source'), `"${source}" is no source of this lexicon`);
    }),
  );
}

/** Two forms that differ by case, marks or spaces alone would match the same words. */
export function plainForm(form: string): string {
  return form
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}
