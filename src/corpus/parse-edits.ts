/** From stored data, or a file that a reader opens, to edits of one corpus. Nothing here throws. */
import * as v from 'valibot';
import type { Edits } from './edits.ts';
import { EditsForm } from './edits-form.ts';
import { parseLexicon } from './parse-lexicon.ts';
import { problemsOfForm } from './problems.ts';
import type { Result } from './result.ts';

/** What a file brings: only the parts that it has. */
export type Brought = Partial<Pick<Edits, 'lexicon' | 'voices'>>;

/** Edits of the corpus with this id. */
export function parseEdits(value: unknown, corpus: string): Result<Edits> {
  const found = v.safeParse(EditsForm, value);
  if (!found.success) return { ok: false, problems: problemsOfForm(EditsForm, value) };
  const edits = found.output;
  if (edits.corpus !== corpus)
    return problem('corpus', `these changes belong to the corpus “${edits.corpus}”, not to “${corpus}”`);
  const lexicon = edits.lexicon === null ? null : parseLexicon(edits.lexicon, 'lexicon');
  return lexicon === null || lexicon.ok ? { ok: true, value: edits } : lexicon;
}

/** The same from text. */
export function parseEditsText(text: string, corpus: string): Result<Edits> {
  const read = parseJson(text);
  return read.ok ? parseEdits(read.value, corpus) : read;
}

/** A file of edits, or of a lexicon alone: what readers pass to each other. */
export function parseBrought(text: string, corpus: string): Result<Brought> {
  const read = parseJson(text);
  if (!read.ok) return read;
  const { value } = read;
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
  if (schema === 'same-story-lexicon/1') {
    const lexicon = parseLexicon(value);
    return lexicon.ok ? { ok: true, value: { lexicon: lexicon.value } } : lexicon;
  }
  if (schema !== 'same-story-edits/1')
    return problem(
      'schema',
      'must be “same-story-lexicon/1” or “same-story-edits/1”: this is a file of something else',
    );
  const edits = parseEdits(value, corpus);
  return edits.ok ? { ok: true, value: { lexicon: edits.value.lexicon, voices: edits.value.voices } } : edits;
}

function parseJson(text: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return problem('', 'it is not JSON');
  }
}

function problem<T>(path: string, message: string): Result<T> {
  return { ok: false, problems: [{ path, message }] };
}
