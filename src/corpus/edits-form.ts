/** The shape of a reader's edits as they are stored and passed on; mirrors `Edits`, field by field. */
import * as v from 'valibot';
import type { RoleId } from '../engine/words/roles-table.ts';
import { LexiconForm } from './lexicon-form.ts';

/** Named here, so that the page starts without the table that holds what they mean. */
const ROLE_IDS = [
  'official',
  'local-official',
  'court',
  'lawyer',
  'advocate',
  'expert',
  'accused',
  'victim',
  'resident',
  'business',
  'media',
  'unsorted',
] as const satisfies readonly RoleId[];

const offset = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0, 'must be 0 or more'));

const VoiceCorrectionForm = v.strictObject({
  witness: v.string(),
  start: offset,
  end: offset,
  exact: v.string(),
  speaker: v.nullable(v.strictObject({ name: v.string(), role: v.picklist(ROLE_IDS) })),
  verb: v.nullable(v.string()),
});

export const EditsForm = v.strictObject({
  schema: v.literal('same-story-edits/1'),
  corpus: v.string(),
  lexicon: v.nullable(LexiconForm),
  voices: v.array(VoiceCorrectionForm),
});
