/** From unknown data to a lexicon, or to every problem that keeps it from being one. */
import * as v from 'valibot';
import type { Lexicon } from '../engine/words/lexicon.ts';
import { checkLexicon } from './check-lexicon.ts';
import { LexiconForm } from './lexicon-form.ts';
import { at, problemsOfForm } from './problems.ts';
import type { Problem, Result } from './result.ts';

/** A lexicon by itself, as a reader keeps or passes on. Paths of problems begin with `under`. */
export function parseLexicon(value: unknown, under = ''): Result<Lexicon> {
  const found = v.safeParse(LexiconForm, value);
  if (!found.success) return { ok: false, problems: problemsOfForm(LexiconForm, value, under) };
  const { concepts, sources } = found.output;
  const problems: Problem[] = [];
  checkLexicon(
    concepts.map((concept, index) => ({ path: at(under, 'concepts', index), value: concept })),
    new Set(Object.keys(sources)),
    (path, message) => problems.push({ path, message }),
  );
  return problems.length === 0 ? { ok: true, value: found.output } : { ok: false, problems };
}
