/**
 * Clauses of a sentence, so that the part of it that another text has can be told from the rest.
 *
 *     “They chose to release him,” the agency said, | adding that he was wanted | because of a warrant
 *
 * A clause begins at a long quotation, a mark stronger than a comma, or a word that opens one. Too
 * many cuts do no harm: runs of clauses are compared too. Only what is never cut can not be found.
 */
import type { Token } from '../types.ts';
import { isFunctionWord } from './function-words.ts';

/** Token ranges `[from, to)`, in order, together `[from, to)` of the sentence. `cutAt`: where a quotation begins or ends. */
export function findClauses(
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  cutAt: (token: number) => boolean,
): [from: number, to: number][] {
  const clauses: [number, number][] = [];
  let first = from;
  for (let i = from + 1; i <= to; i++) {
    if (i < to && !begins(text, tokens, i, [from, to], cutAt)) continue;
    clauses.push([first, i]);
    first = i;
  }
  return withoutShort(clauses, tokens);
}

/** Words that open a clause after a comma; so does any "-ing" ("accusing the sheriff of"). */
const AFTER_COMMA = new Set(
  (
    'and but or who whom whose which while because if when although though as after before since where with without ' +
    'instead despite including resulting saying so that unless until even nor yet then for according'
  ).split(' '),
);

/** Words that open a clause by themselves. */
const OPENERS = new Set(
  (
    'who whom whose which because while whereas despite although though unless until after before when if since instead ' +
    'including where'
  ).split(' '),
);

/** ... unless one of these leads into them: "and who", "due because", "to whom". */
const LEADS_IN = new Set('and or but due to in of on by with under for from is are was'.split(' '));

const COORDINATORS = new Set(['and', 'or', 'but']);

/** "And" alone parts clauses only with this many words on either side of it: below, it joins two words of a list. */
const LEAST_COORDINATED = 4;

const QUOTE = /["“”„‟]/;
const STRONG_MARK = /[;…—]|:.|\.{3}|[-‐‑–]{2}|\s[-‐‑–]\s/s;

function begins(
  text: string,
  tokens: readonly Token[],
  i: number,
  [from, to]: readonly [number, number],
  cutAt: (token: number) => boolean,
): boolean {
  const [before, token] = [tokens[i - 1] as Token, tokens[i] as Token];
  const gap = text.slice(before.end, token.start);
  if (cutAt(i)) return true;
  if (QUOTE.test(gap)) return false;
  if (STRONG_MARK.test(gap)) return true;
  if (/[()]/.test(gap)) return isLongAside(text, tokens, i, [from, to], gap.includes('('));
  if (gap.includes(',')) return AFTER_COMMA.has(token.form) || token.form.endsWith('ing');
  if (OPENERS.has(token.form)) return !LEADS_IN.has(before.form);
  return COORDINATORS.has(token.form) && i - from >= LEAST_COORDINATED && i + LEAST_COORDINATED < to;
}

/** A bracket is a clause from five words on; below, it is a name's short form. */
const LEAST_ASIDE = 5;

function isLongAside(
  text: string,
  tokens: readonly Token[],
  i: number,
  [from, to]: readonly [number, number],
  opens: boolean,
): boolean {
  let words = 1;
  if (opens)
    for (let k = i + 1; k < to && !text.slice(tokens[k - 1]?.end, tokens[k]?.start).includes(')'); k++) words++;
  else for (let k = i - 1; k > from && !text.slice(tokens[k - 1]?.end, tokens[k]?.start).includes('('); k--) words++;
  return words >= LEAST_ASIDE;
}

/** A clause needs four words, three of them with content; a shorter one joins the shorter of its neighbours. */
const LEAST_WORDS = 4;
const LEAST_CONTENT = 3;

function withoutShort(clauses: [number, number][], tokens: readonly Token[]): [number, number][] {
  const isShort = ([from, to]: readonly [number, number]) =>
    to - from < LEAST_WORDS || contentOf(tokens, from, to) < LEAST_CONTENT;
  for (let i = clauses.findIndex(isShort); i >= 0 && clauses.length > 1; i = clauses.findIndex(isShort)) {
    const [left, right] = [clauses[i - 1], clauses[i + 1]];
    const at = !left || (right && right[1] - right[0] <= left[1] - left[0]) ? i : i - 1;
    const [first, second] = [clauses[at] as [number, number], clauses[at + 1] as [number, number]];
    clauses.splice(at, 2, [first[0], second[1]]);
  }
  return clauses;
}

function contentOf(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (!isFunctionWord((tokens[i] as Token).form)) count++;
  return count;
}
