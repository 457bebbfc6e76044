/**
 * The shape of a stored corpus, field by field. Every schema here mirrors a type of schema.ts; what one
 * field alone cannot tell (does this span lie inside that text?) is checked in the check-*.ts files.
 */
import * as v from 'valibot';
import { LexiconForm } from './lexicon-form.ts';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const required = <T extends string>(what: T) =>
  v.pipe(
    v.string(),
    v.check((text) => /\S/.test(text), `${what} must not be empty`),
  );

const id = v.pipe(v.string(), v.regex(KEBAB, 'must be lower-case letters and digits joined by hyphens'));
const offset = v.pipe(
  v.number(),
  v.integer('must be a whole number'),
  v.minValue(0, 'must be 0 or more'),
  v.maxValue(Number.MAX_SAFE_INTEGER, 'is too large to be an offset'),
);
const span = { start: offset, end: offset };
const note = required('a note');

export const IdForm = id;

export const KindForm = v.picklist(['identical', 'edited', 'reworded', 'entry']);

export const BlockRoleForm = v.picklist([
  'headline',
  'subhead',
  'byline',
  'dateline',
  'body',
  'list-item',
  'caption',
  'embed',
  'boilerplate',
]);

export const DefectKindForm = v.picklist(['sic', 'file']);

export const WitnessForm = v.object({
  id,
  siglum: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}]{1,2}$/u, 'must be one or two letters or digits')),
  outlet: required('an outlet'),
  kind: v.picklist(['article', 'press-release', 'own']),
  headline: v.nullable(required('a headline')),
  byline: v.nullable(required('a byline')),
  dates: v.array(
    v.object({
      ...span,
      of: v.picklist(['published', 'updated', 'reviewed']),
      iso: v.pipe(v.string(), v.check(isCalendarDate, 'must be a calendar date such as 2019-11-08')),
    }),
  ),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hexadecimal digits')),
  text: required('a text'),
  blocks: v.array(v.object({ ...span, role: BlockRoleForm })),
  defects: v.array(v.object({ ...span, note, kind: v.exactOptional(DefectKindForm) })),
  lacunae: v.array(v.object({ at: offset, lacks: v.picklist(['headline', 'list', 'text']), note })),
  provenance: v.array(
    v.object({
      says: required('a statement'),
      source: required('a source'),
      standing: v.literal('from outside the document'),
    }),
  ),
});

export const PersonForm = v.object({
  number: v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more')),
  forms: v.pipe(v.array(required('a form of a name')), v.minLength(1, 'must have at least one form')),
});

const reading = { witness: id, ...span };

export const DecisionForm = v.variant('decision', [
  v.object({
    decision: v.literal('link'),
    id,
    label: required('a label'),
    note: v.nullable(v.string()),
    readings: v.array(
      v.object({
        ...reading,
        speaker: v.nullable(v.string()),
        verb: v.nullable(v.string()),
        agreed: v.boolean(),
      }),
    ),
    pairs: v.array(v.object({ a: id, b: id, kind: KindForm })),
  }),
  v.object({
    decision: v.literal('refuse'),
    a: v.object(reading),
    b: v.object(reading),
    why: required('a reason'),
  }),
]);

export const ReviewForm = v.object({
  about: v.string(),
  exhaustive: v.boolean(),
  decisions: v.array(DecisionForm),
});

export const CorpusForm = v.object({
  schema: v.literal('same-story-corpus/1'),
  id,
  title: required('a title'),
  about: v.string(),
  notice: v.nullable(required('a notice')),
  rights: v.string(),
  witnesses: v.pipe(v.array(WitnessForm), v.minLength(1, 'must have at least one document')),
  people: v.array(PersonForm),
  /** Corpora that were stored before there was one have none. */
  lexicon: v.optional(v.nullable(LexiconForm), null),
  review: v.nullable(ReviewForm),
});

export const IndexForm = v.object({
  schema: v.literal('same-story-index/1'),
  corpora: v.pipe(
    v.array(v.object({ id, title: required('a title') })),
    v.minLength(1, 'must list at least one corpus'),
  ),
});

/** True for a day that exists, written as year, month, day. */
function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
