import { describe, expect, it } from 'vitest';
import { noEdits } from '../../src/corpus/edits.ts';
import {
  addConcept,
  addForms,
  addStopPhrase,
  addVariant,
  EMPTY_LEXICON,
  removeConcept,
  removeForm,
  removeStopPhrase,
} from '../../src/corpus/lexicon-edit.ts';
import { ownParts } from '../../src/corpus/own-parts.ts';
import { parseBrought, parseEdits } from '../../src/corpus/parse-edits.ts';
import type { Result } from '../../src/corpus/result.ts';
import { asItCame, withEdits } from '../../src/corpus/with-edits.ts';
import type { Lexicon } from '../../src/engine/words/lexicon.ts';
import { termsIn } from '../../src/engine/words/terms.ts';
import { SMALL } from '../support/small-corpus.ts';

const STARTED = done(
  addConcept(EMPTY_LEXICON, { gloss: '  the water ', names: 'thing', forms: ['river', ' River', 'rivers', ''] }),
);
const [LIST] = STARTED.concepts;
const CONCEPT = { concept: LIST!.id };
const used = (lexicon: Lexicon) => termsIn('The river rose. River Road and the stream.', lexicon).length;

describe('a list that a reader makes', () => {
  it('counts its words, each form listed once', () => {
    expect(LIST).toMatchObject({
      gloss: 'the water',
      label: 'Words for the water',
      variants: [{ forms: ['river', 'rivers'] }],
    });
    expect(used(STARTED)).toBe(2);
  });

  it('has ids without words, for ids go into links', () => {
    const more = done(addVariant(STARTED, CONCEPT, ['stream']));
    expect(more.concepts.flatMap(({ id, variants }) => [id, ...variants.map((each) => each.id)])).toEqual([
      'own-1',
      'own-1',
      'own-2',
    ]);
  });

  it('takes more words, more forms, and phrases to leave out, and gives them back', () => {
    const more = done(addVariant(STARTED, CONCEPT, ['stream', 'streams']));
    expect(used(more)).toBe(3);
    const less = done(addStopPhrase(more, CONCEPT, 'River Road'));
    expect(used(less)).toBe(2);
    expect(done(removeStopPhrase(less, CONCEPT, 'River Road'))).toEqual(more);
    const form = done(addForms(more, { ...CONCEPT, variant: 'own-2' }, ['brook']));
    expect(done(removeForm(form, { ...CONCEPT, variant: 'own-2' }, 'brook'))).toEqual(more);
  });

  it('goes with its last word, and a row with its last form', () => {
    const more = done(addVariant(STARTED, CONCEPT, ['stream']));
    expect(done(removeForm(more, { ...CONCEPT, variant: 'own-2' }, 'stream'))).toEqual(STARTED);
    const one = done(removeForm(STARTED, { ...CONCEPT, variant: 'own-1' }, 'rivers'));
    expect(done(removeForm(one, { ...CONCEPT, variant: 'own-1' }, 'river')).concepts).toEqual([]);
    expect(done(removeConcept(STARTED, CONCEPT)).concepts).toEqual([]);
  });

  it('says why a step cannot be taken', () => {
    expect(refusal(addVariant(STARTED, CONCEPT, [' , ']))).toMatch(/Write the words/);
    expect(refusal(addVariant(STARTED, CONCEPT, ['RIVERS']))).toBe('“rivers” is counted already, with “river”.');
    expect(refusal(addStopPhrase(done(addStopPhrase(STARTED, CONCEPT, 'the bay')), CONCEPT, 'The  bay'))).toMatch(
      /already/,
    );
    expect(refusal(addConcept(STARTED, { gloss: 'The Water', names: 'thing', forms: ['sea'] }))).toMatch(/already/);
    expect(refusal(addConcept(STARTED, { gloss: '?', names: 'thing', forms: ['sea'] }))).toMatch(/stand for/);
    expect(refusal(addVariant(STARTED, { concept: 'gone' }, ['sea']))).toMatch(/not there any more/);
  });
});

describe('what a reader added', () => {
  it('is told from what came with the corpus', () => {
    const more = done(
      addForms(done(addStopPhrase(STARTED, CONCEPT, 'River Road')), { ...CONCEPT, variant: 'own-1' }, ['brook']),
    );
    const own = ownParts(STARTED);
    const [concept] = more.concepts;
    const [variant] = concept!.variants;
    expect(variant!.forms.filter((form) => own.form(concept!, variant!, form))).toEqual(['brook']);
    expect([own.concept(concept!), own.variant(concept!, variant!)]).toEqual([false, false]);
    expect(own.stopPhrase(concept!, 'River Road')).toBe(true);
    expect(ownParts(null).concept(concept!)).toBe(true);
  });

  it('takes the place of the corpus’s own lexicon, which can be had again', () => {
    const edited = withEdits(SMALL, STARTED);
    expect(edited.lexicon).toBe(STARTED);
    expect(asItCame(edited)).toBe(SMALL);
    expect(withEdits(SMALL, null)).toBe(SMALL);
  });
});

describe('a file of changes', () => {
  const brought = (value: unknown) => parseBrought(JSON.stringify(value), 'river');

  it('comes back as it went, as lists alone or with corrections', () => {
    expect(brought(STARTED)).toEqual({ ok: true, value: { lexicon: STARTED } });
    const voices = [{ witness: 'herald', start: 3, end: 9, exact: 'We all', speaker: null, verb: 'said' }];
    const edits = { ...noEdits('river'), lexicon: STARTED, voices };
    expect(brought(edits)).toEqual({ ok: true, value: { lexicon: STARTED, voices } });
  });

  it('is refused with every problem and its path', () => {
    const twice = { ...STARTED, concepts: [LIST, LIST] };
    expect(problems(brought(twice))).toEqual([{ path: 'concepts.1.id', message: '"own-1" is used twice' }]);
    expect(problems(brought({ ...noEdits('river'), lexicon: twice }))[0]?.path).toBe('lexicon.concepts.1.id');
    expect(problems(brought(noEdits('bridge')))[0]?.message).toMatch(/belong to the corpus “bridge”/);
    expect(problems(brought({ schema: 'same-story-corpus/1' }))[0]?.path).toBe('schema');
    expect(problems(parseBrought('{', 'river'))[0]?.message).toBe('it is not JSON');
    expect(problems(parseEdits({ ...noEdits('river'), voices: [{ witness: 'a' }] }, 'river')).length).toBeGreaterThan(
      1,
    );
  });
});

function done(result: Result<Lexicon>): Lexicon {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
  return result.value;
}

function problems<T>(result: Result<T>) {
  return result.ok ? [] : result.problems;
}

function refusal(result: Result<Lexicon>): string {
  return problems(result)
    .map(({ message }) => message)
    .join(' ');
}
