import { describe, expect, test } from 'vitest';
import { segment } from '../../../src/engine/index.ts';
import { VERB_CLASSES } from '../../../src/engine/words/verbs-of-saying.ts';
import { evidenceReader, type TextEvidence } from '../../../src/engine/words/evidence.ts';
import { openCell, readOpen } from '../../../src/views/voices/verbs/open-verb.ts';
import { rateWords } from '../../../src/views/voices/verbs/rate-words.ts';
import {
  classRows,
  countIn,
  notFound,
  totalOf,
  verbPlaces,
  verbRows,
} from '../../../src/views/voices/verbs/verb-uses.ts';
import { bundledCorpus } from '../../support/bundled.ts';

const corpus = bundledCorpus();
const docs = corpus.witnesses.map(({ id }) => id);
const texts = corpus.witnesses.map((witness) => evidenceReader(null)(segment(witness)));
const rows = verbRows(texts, docs);

/**
 * Verbs that a reader listed by hand before there were rules, in text order. Left out of that list: nouns ("a warning
 * from"), words inside quotation marks, and verbs that say nothing of speech ("introduced legislation").
 */
const BY_HAND: Readonly<Record<string, string>> = {
  fox:
    'warn,report,say,ask,say,claim,counter,stress,highlight,say,repeat,say,say,tell,highlight,say,say,threaten to,tell,' +
    'call out,challenge,tweet,reportedly,tweet',
  epoch:
    'accuse,say,say,accuse,say,say,say,find,say,find,criticize,call out,decline comment,blame,say,accuse,tell,say,say',
  newsweek: 'detail how,announce,rail against,say,say,list,say,describe how,say,say,say,say',
  breitbart: 'report,reveal,say,tweet,say,report,state,conclude',
  dhs: 'call out,explain how,call on,make clear,ask,make clear,say,say,make clear,commend,reiterate,say',
};

function read(text: string): TextEvidence {
  return evidenceReader(null)(segment({ id: 'a', text }));
}

describe('verbs of saying in the bundled texts', () => {
  test('are those listed by hand', () => {
    let [known, found, beyond] = [0, 0, 0];
    const missed: string[] = [];
    for (const id of docs) {
      const ours = rows.flatMap((row) => Array.from({ length: countIn(row, id) }, () => row.lemma));
      for (const lemma of BY_HAND[id]!.split(',')) {
        known++;
        const at = ours.indexOf(lemma);
        if (at < 0) missed.push(`${id} ${lemma}`);
        else {
          found++;
          ours.splice(at, 1);
        }
      }
      beyond += ours.length;
      missed.push(...ours.map((lemma) => `${id} has ${lemma} too`));
    }
    console.log(`Verbs of saying: ${found} of ${known} listed by hand, ${beyond} more. ${missed.join('; ')}`);
    expect(found / known).toBeGreaterThanOrEqual(0.97);
    expect(beyond).toBeLessThanOrEqual(2);
  });

  test('have the classes of the hand-made list: the one claim, the one refusal, "reportedly"', () => {
    const of = (verbClass: string) =>
      rows.filter((row) => row.class === verbClass).map((row) => `${row.lemma} ${[...row.places.keys()].join(' ')}`);
    expect(of('distancing')).toEqual(expect.arrayContaining(['claim fox', 'reportedly fox']));
    expect(of('refusal')).toEqual(['decline comment epoch']);
    expect(of('presupposing')).toEqual(expect.arrayContaining(['make clear dhs', 'reveal breitbart', 'find epoch']));
  });
});

describe('the rows of verbs', () => {
  test('have one row for each class, and classes add up to verbs', () => {
    const classes = classRows(rows);
    expect(classes.map(({ note }) => note.class)).toEqual(VERB_CLASSES.map((note) => note.class));
    const sum = (list: readonly Parameters<typeof totalOf>[0][]) => list.reduce((all, row) => all + totalOf(row), 0);
    expect(sum(classes)).toBe(sum(rows));
    expect(classRows(verbRows(texts, ['breitbart'])).find(({ note }) => note.class === 'refusal')?.places.size).toBe(0);
  });

  test('count a verb once that brings in two stretches, and mark the verb itself', () => {
    const { voices } = read('“We will stay,” Ann Roe said, “and we will wait.” She claimed that it rained.');
    const text = '“We will stay,” Ann Roe said, “and we will wait.” She claimed that it rained.';
    expect(voices.quoted.filter(({ verb }) => verb !== null)).toHaveLength(2);
    expect(verbPlaces('a', voices).map(({ start, end, quotes }) => [text.slice(start, end), quotes])).toEqual([
      ['said', true],
      ['claimed', false],
    ]);
  });

  test('are numbered by the list of verbs, and a verb that a reader gave comes after it', () => {
    const evidence = read('“We will stay,” Ann Roe said.');
    const quoted = evidence.voices.quoted.map((voice) => ({
      ...voice,
      verb: voice.verb && { ...voice.verb, lemma: 'mutter', class: 'act' as const },
    }));
    const [row] = verbRows([{ ...evidence, voices: { ...evidence.voices, quoted } }], ['a']);
    expect(row?.number).toBeGreaterThan(Math.max(...rows.map(({ number }) => number)));
    expect(verbRows(texts, ['fox']).find(({ lemma }) => lemma === 'tell')?.number).toBe(
      rows.find(({ lemma }) => lemma === 'tell')?.number,
    );
  });

  test('say which verbs were looked for in vain', () => {
    const lacking = notFound(rows);
    expect(lacking).toContain('purport');
    expect(lacking.filter((lemma) => rows.some((row) => row.lemma === lemma))).toEqual([]);
  });

  test('leave ids and numbers alone in an address', () => {
    expect(readOpen(openCell('verbs', '12', 'fox'), docs)).toEqual({ table: 'verbs', key: '12', doc: 'fox' });
    expect(readOpen('verbs,12,nowhere', docs).doc).toBeNull();
    expect(readOpen('', docs)).toEqual({ table: 'classes', key: null, doc: null });
  });

  test('give a count with what it is out of before its rate', () => {
    expect(rateWords(4, 1388)).toBe('4 in 1,388 words outside quotation marks, 2.9 per 1,000');
    expect(rateWords(0, 0)).toBe('0 in 0 words outside quotation marks');
  });
});
