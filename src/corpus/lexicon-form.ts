/**
 * The shape of a lexicon, field by field; mirrors the types in the engine. Unlike the rest of a corpus it is written
 * by hand, so unknown fields are refused: a misspelt one would be lost without a word.
 */
import * as v from 'valibot';

const words = (what: string) =>
  v.pipe(
    v.string(),
    v.check((text) => /[\p{L}\p{N}]/u.test(text), `${what} must hold a word`),
  );

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'must be lower-case letters and digits joined by hyphens or full stops'),
);

const oneWord = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}'’]+$/u, 'must be one word'));

const someForms = v.pipe(v.array(words('a form')), v.minLength(1, 'must have at least one form'));

const SourceForm = v.strictObject({
  title: words('a title'),
  kind: words('a kind'),
  // Shown as a link: an address of any other scheme could run in the page.
  url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'must be a web address'))),
  asOf: v.nullable(
    v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be a year, a month or a day such as 2013-04-02')),
  ),
});

const SenseForm = v.strictObject({
  keepWhere: v.picklist(['present', 'absent']),
  objects: v.array(oneWord),
  compounds: v.array(words('a compound')),
});

export const ConceptForm = v.strictObject({
  id,
  label: words('a label'),
  gloss: words('a gloss'),
  names: v.picklist(['people', 'place', 'policy', 'organization', 'act', 'thing']),
  caseSensitive: v.exactOptional(v.boolean()),
  stopPhrases: v.exactOptional(v.array(words('a stop phrase'))),
  sense: v.exactOptional(SenseForm),
  variants: v.pipe(
    v.array(
      v.strictObject({
        id,
        forms: someForms,
        pos: words('a part of speech'),
        parent: v.exactOptional(id),
        unlessNext: v.exactOptional(v.array(oneWord)),
        caseSensitive: v.exactOptional(v.boolean()),
        absent: v.exactOptional(v.literal(true)),
        notes: v.exactOptional(v.array(v.strictObject({ source: id, says: words('a note') }))),
      }),
    ),
    v.minLength(1, 'must have at least one variant'),
  ),
});

export const LexiconForm = v.strictObject({
  schema: v.literal('same-story-lexicon/1'),
  locale: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'must be a language such as en-US'),
  ),
  sources: v.record(id, SourceForm),
  concepts: v.array(ConceptForm),
});
