/** From unknown data to a corpus, or to every problem that keeps it from being one. Nothing here throws. */
import * as v from 'valibot';
import { checkLexicon } from './check-lexicon.ts';
import { checkPeople } from './check-people.ts';
import { checkReview } from './check-review.ts';
import { checkWitness, checkWitnessNames } from './check-witness.ts';
import { CorpusForm, DecisionForm, IndexForm, PersonForm, WitnessForm } from './form.ts';
import { ConceptForm } from './lexicon-form.ts';
import { at, problemsOfForm, type Complain } from './problems.ts';
import type { Problem, Result } from './result.ts';
import type { Corpus, CorpusIndex } from './schema.ts';

/** Reads a stored corpus. Problems come in the order of their paths' first appearance: form first, then contents. */
export function parseCorpus(value: unknown): Result<Corpus> {
  const found = v.safeParse(CorpusForm, value);
  const problems: Problem[] = [...problemsOfForm(CorpusForm, value)];
  checkContents(value, (path, message) => problems.push({ path, message }));
  return found.success && problems.length === 0 ? { ok: true, value: found.output } : { ok: false, problems };
}

/** Reads the list of corpora a site ships. */
export function parseIndex(value: unknown): Result<CorpusIndex> {
  const found = v.safeParse(IndexForm, value);
  if (!found.success) return { ok: false, problems: problemsOfForm(IndexForm, value) };
  const problems: Problem[] = [];
  const seen = new Set<string>();
  found.output.corpora.forEach((corpus, index) => {
    if (seen.has(corpus.id))
      problems.push({ path: at('corpora', index, 'id'), message: `"${corpus.id}" is listed twice` });
    seen.add(corpus.id);
  });
  return problems.length === 0 ? { ok: true, value: found.output } : { ok: false, problems };
}

/**
 * The checks across fields. Parts that are well formed are checked even where others are not, so that one
 * look shows everything that is wrong.
 */
function checkContents(value: unknown, complain: Complain): void {
  const corpus = isRecord(value) ? value : {};
  const review = isRecord(corpus['review']) ? corpus['review'] : {};
  const witnesses = wellFormed(WitnessForm, corpus['witnesses'], 'witnesses');
  for (const { path, value: witness } of witnesses) checkWitness(witness, path, complain);
  checkWitnessNames(witnesses, complain);
  checkPeople(wellFormed(PersonForm, corpus['people'], 'people'), complain);
  const lexicon = isRecord(corpus['lexicon']) ? corpus['lexicon'] : {};
  const sources = isRecord(lexicon['sources']) ? Object.keys(lexicon['sources']) : [];
  checkLexicon(wellFormed(ConceptForm, lexicon['concepts'], 'lexicon.concepts'), new Set(sources), complain);
  // A decision about a witness that is itself malformed would only repeat that witness's problems.
  if (!Array.isArray(corpus['witnesses']) || witnesses.length < corpus['witnesses'].length) return;
  const decisions = wellFormed(DecisionForm, review['decisions'], 'review.decisions');
  checkReview(decisions, new Map(witnesses.map(({ value: witness }) => [witness.id, witness.text.length])), complain);
}

/** The items of a list that have the right form by themselves, with their paths. */
function wellFormed<T extends v.GenericSchema>(form: T, list: unknown, under: string) {
  const items: { readonly path: string; readonly value: v.InferOutput<T> }[] = [];
  if (!Array.isArray(list)) return items;
  list.forEach((item: unknown, index) => {
    const found = v.safeParse(form, item);
    if (found.success) items.push({ path: at(under, index), value: found.output });
  });
  return items;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
