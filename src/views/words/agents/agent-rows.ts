/** Uses of a verb as a table: one row a document, one column a form, told apart by what the verb means there. */
import type { AgentForm, Agents, AgentUse } from '../../../engine/words/agents.ts';
import type { TextEvidence } from '../../../engine/words/evidence.ts';
import type { Concept, Lexicon } from '../../../engine/words/lexicon.ts';
import type { Span } from '../../../engine/types.ts';

/** In the order of the columns. */
export const FORMS: readonly AgentForm[] = ['active', 'passive-by', 'passive', 'noun'];

export interface MeantUse extends AgentUse {
  /** Id of the concept of the list that counts the use; null where none of them does. */
  readonly meaning: string | null;
}

export interface AgentRow {
  /** Of the document. */
  readonly id: string;
  /** Its words: what the counts are of. */
  readonly words: number;
  /** In the meaning asked for. */
  readonly uses: readonly MeantUse[];
  /** In any other. */
  readonly others: readonly MeantUse[];
}

/** The concepts that have one of the forms as a variant of its own: two of them are two meanings of one verb. */
export function meaningsOf(lexicon: Lexicon | null, forms: readonly string[]): readonly Concept[] {
  const written = new Set(forms);
  return (lexicon?.concepts ?? []).filter(({ variants }) =>
    variants.some((variant) => variant.forms.some((form) => written.has(form.toLowerCase()))),
  );
}

export interface RowsOf {
  readonly agents: readonly Agents[];
  readonly texts: readonly TextEvidence[];
  readonly meanings: readonly Concept[];
  /** Id of one of the meanings; null for every use. */
  readonly meaning: string | null;
  /** Whether the page shows the words; a masked name is no use of a verb. */
  readonly isShown: (witness: string, use: Span) => boolean;
}

/** One row a document, in the order of `agents`; those without a use too. */
export function agentRows({ agents, texts, meanings, meaning, isShown }: RowsOf): readonly AgentRow[] {
  const ids = new Set(meanings.map(({ id }) => id));
  return agents.map(({ id, uses }) => {
    const text = texts.find((each) => each.id === id);
    const terms = (text?.terms ?? []).filter(({ concept }) => ids.has(concept));
    const shown = uses
      .filter((use) => isShown(id, use))
      .map((use) => ({ ...use, meaning: terms.find((term) => isAt(term, use))?.concept ?? null }));
    const isMeant = (use: MeantUse) => meaning === null || use.meaning === meaning;
    const words = Object.values(text?.words ?? {}).reduce((sum, count) => sum + count, 0);
    return { id, words, uses: shown.filter(isMeant), others: shown.filter((use) => !isMeant(use)) };
  });
}

/** A variant of more words has the verb in it and means something else: only the verb alone is told by its concept. */
function isAt(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** What a count is of: a form, all forms, or the other meanings. */
export type Asked = { readonly witness: string | null; readonly form: AgentForm | 'all' | 'others' };

export function usesAsked(row: AgentRow, form: Asked['form']): readonly MeantUse[] {
  if (form === 'others') return row.others;
  return form === 'all' ? row.uses : row.uses.filter((use) => use.form === form);
}

/** `,fox,passive`: the meaning, then what is open. */
export function cellOf(meaning: string, asked: Asked | null): string {
  return asked ? `${meaning},${asked.witness ?? ''},${asked.form}` : meaning;
}

/** The meaning named, if any, and what is open; what a link names and these documents lack is left out. */
export function readCell(
  cell: string,
  docs: readonly string[],
): { readonly meaning: string; readonly asked: Asked | null } {
  const [meaning = '', witness = '', what = ''] = cell.split(',');
  const form = ([...FORMS, 'all', 'others'] as const).find((each) => each === what);
  const known = docs.find((id) => id === witness) ?? null;
  return { meaning, asked: form && (known !== null || witness === '') ? { witness: known, form } : null };
}
