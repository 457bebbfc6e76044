/**
 * The hand-written half of a corpus, `source.json`: what a person knows about the texts. Places in a text are
 * given as exact strings, never as offsets. Unknown fields are refused, so that a misspelt one is not lost.
 */
import * as v from 'valibot';
import { DefectKindForm, IdForm } from './form.ts';
import { problemsOfForm } from './problems.ts';
import type { Result } from './result.ts';

const words = v.pipe(v.string(), v.nonEmpty('must not be empty'));

/** Which occurrence is meant, counted from 1; needed only where the string occurs more than once. */
const nth = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));

const LacunaForm = {
  lacks: v.picklist(['headline', 'list', 'text']),
  note: words,
};

const SourceWitnessForm = v.strictObject({
  id: IdForm,
  /** A file of the same folder. */
  file: v.pipe(v.string(), v.regex(/^[^/\\]+\.txt$/, 'must be the name of a .txt file in the same folder')),
  siglum: words,
  outlet: words,
  kind: v.picklist(['article', 'press-release', 'own']),
  /** Left out: taken from the blocks. Null: the text has none. */
  headline: v.optional(v.nullable(words)),
  byline: v.optional(v.nullable(words)),
  dates: v.optional(
    v.array(v.strictObject({ text: words, nth, of: v.picklist(['published', 'updated', 'reviewed']), iso: words })),
    [],
  ),
  defects: v.optional(
    v.array(
      v.strictObject({
        text: words,
        nth,
        every: v.optional(v.literal(true)),
        note: words,
        kind: v.exactOptional(DefectKindForm),
      }),
    ),
    [],
  ),
  lacunae: v.optional(
    v.array(
      v.union([
        v.strictObject({ at: v.literal('start'), ...LacunaForm }),
        v.strictObject({ after: words, nth, ...LacunaForm }),
      ]),
    ),
    [],
  ),
  provenance: v.optional(
    v.array(v.strictObject({ says: words, source: words, standing: v.literal('from outside the document') })),
    [],
  ),
});

const SourceForm = v.strictObject({
  schema: v.literal('same-story-source/1'),
  id: IdForm,
  /** Place in the list of corpora; lower comes first, none comes last. The first is shown by default. */
  position: v.optional(v.number()),
  title: words,
  about: words,
  notice: v.nullable(words),
  rights: words,
  witnesses: v.pipe(v.array(SourceWitnessForm), v.minLength(2, 'must have at least two documents')),
  /** Private people the texts accuse, each with every form of the name that the texts use. Numbered when built. */
  people: v.optional(v.array(v.strictObject({ forms: v.pipe(v.array(words), v.minLength(1)) })), []),
});

export type Source = v.InferOutput<typeof SourceForm>;
export type SourceWitness = v.InferOutput<typeof SourceWitnessForm>;

/** Reads the hand-written half of a corpus. */
export function parseSource(value: unknown): Result<Source> {
  const found = v.safeParse(SourceForm, value);
  return found.success ? { ok: true, value: found.output } : { ok: false, problems: problemsOfForm(SourceForm, value) };
}
