/** What the parts of Voices show of the bundled texts, against lists made by hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../../src/corpus/people.ts';
import { correctVoices, isCorrected, withCorrections } from '../../../src/corpus/correct-voices.ts';
import { segment } from '../../../src/engine/index.ts';
import { evidenceReader } from '../../../src/engine/words/evidence.ts';
import { makeScene } from '../../../src/state/scene.ts';
import { makeCorrections, placesOf, type Place } from '../../../src/views/voices/quotations/make-corrections.ts';
import { quotationRows } from '../../../src/views/voices/quotations/quotation-rows.ts';
import { countIn, kindRows, numberedSpeakers } from '../../../src/views/voices/speakers/speaker-rows.ts';
import { BUNDLED_IDS } from '../../support/bundled.ts';
import { bundledEdition } from '../../support/bundled-edition.ts';

const LIST = (
  JSON.parse(readFileSync(new URL('../../fixtures/voices/bundled.json', import.meta.url), 'utf8')) as {
    readonly texts: readonly {
      readonly id: string;
      readonly quoted: readonly { readonly start: number; readonly words: number; readonly speaker: string | null }[];
    }[];
  }
).texts;

const { corpus, edition } = bundledEdition();
const scene = makeScene(corpus, edition, false);
const texts = corpus.witnesses.map((witness) => evidenceReader(null)(segment(witness)));
const rows = quotationRows(scene, texts, BUNDLED_IDS);
const double = [...rows.quoted, ...rows.marked].filter(({ voice }) => voice?.marks === 'double');

describe('Quotations', () => {
  test('lists 16, 8, 13, 7 and 5 stretches in double quotation marks', () => {
    expect(BUNDLED_IDS.map((id) => double.filter(({ witness }) => witness === id).length)).toEqual([16, 8, 13, 7, 5]);
  });

  test('gives at least 95 quoted words in a hundred to the listed speaker before corrections', () => {
    const listed = (id: string, start: number) =>
      LIST.find((text) => text.id === id)?.quoted.find((each) => each.start === start)?.speaker;
    const shares = BUNDLED_IDS.map((id) => {
      const own = double.filter(({ witness }) => witness === id);
      const isRight = ({ voice, marked }: (typeof own)[number]) =>
        listed(id, marked.start) === (voice?.use === 'marked-words' ? 'marked' : (voice?.speaker?.key ?? null));
      return [sumOf(own.filter(isRight)), sumOf(own)] as const;
    });
    const [right, all] = [0, 1].map((side) => shares.reduce((sum, share) => sum + share[side]!, 0));
    console.log(
      `Quoted words with the listed speaker: ${right} of ${all} (${((right! / all!) * 100).toFixed(1)} %); ` +
        shares.map(([own, of], i) => `${BUNDLED_IDS[i]} ${own}/${of}`).join(', '),
    );
    for (const [own, of] of shares) expect(own / of).toBeGreaterThanOrEqual(0.95);
  });

  test('shows no name of a private person while names are masked', () => {
    const shown = Object.values(rows).flatMap((list) =>
      list.flatMap((row) => [row.words, row.speaker, row.verb ?? '']),
    );
    expect(findNames(shown.join('\n'), corpus.people)).toEqual([]);
    expect(shown.join('\n')).toContain('Person ');
  });
});

describe('Speakers and roles', () => {
  const speakers = numberedSpeakers(texts, BUNDLED_IDS, texts);
  const kinds = kindRows(speakers);

  test('adds up words by speaker as a person did', () => {
    const table = BUNDLED_IDS.map((id) =>
      Object.fromEntries(
        speakers.flatMap((row) => {
          const { words } = countIn([row], id);
          return words > 0 ? [[row.key || 'nobody', words]] : [];
        }),
      ),
    );
    expect(table).toEqual([
      { ice: 54, cuccinelli: 37, albence: 35, waybourn: 35, tillis: 28, trump: 16, nobody: 11, elrich: 2 },
      { albence: 147, brown: 37, baker: 23 },
      { albence: 173, ice: 143 },
      { albence: 115, ice: 96 },
      { albence: 173 },
    ]);
  });

  test('keeps a row for every kind that nobody fills', () => {
    const silent = kinds.filter(({ speakers: own }) => BUNDLED_IDS.every((id) => countIn(own, id).words === 0));
    expect(silent.map(({ role }) => role.id)).toEqual([
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
    ]);
  });

  test('numbers a speaker the same whichever documents are shown', () => {
    const albence = (docs: readonly string[]) =>
      numberedSpeakers(texts, docs, texts).find(({ key }) => key === 'albence');
    expect(albence(['dhs'])!.number).toBe(albence(['dhs', 'fox'])!.number);
    expect([...albence(['dhs'])!.counts.keys()]).toEqual(['dhs']);
  });
});

describe('a correction', () => {
  const at = (id: string, nth: number): Place => ({
    witness: id,
    voice: texts.find((text) => text.id === id)!.voices.quoted.filter(({ use }) => use === 'speech')[nth]!,
  });
  const place = at('epoch', 0);
  const speaker = { name: 'Gerald Baker', role: 'local-official' } as const;

  test('of a speaker takes in every stretch of theirs in every document, each with its own verb', () => {
    const { corrections } = makeCorrections(place, { speaker, verb: 'said', scope: 'speaker' }, texts, corpus);
    expect(corrections.length).toBe(placesOf(place, texts).speaker.length);
    const { texts: corrected } = correctVoices(texts, corpus, withCorrections([], corrections));
    const counts = numberedSpeakers(corrected, BUNDLED_IDS, texts);
    expect(
      counts.some(({ key, counts: own }) => key === 'albence' && [...own.values()].some(({ words }) => words > 0)),
    ).toBe(false);
    const verbs = (of: typeof texts) =>
      of.flatMap(({ voices }) => voices.quoted.map(({ verb }) => verb && `${verb.start} ${verb.lemma}`));
    expect(verbs(corrected as typeof texts)).toEqual(verbs(texts));
  });

  test('moves no number of another speaker, for links name speakers by number', () => {
    const first = { speaker: { name: 'Somebody New', role: 'resident' }, verb: null, scope: 'stretch' } as const;
    const { corrections } = makeCorrections(at('fox', 0), first, texts, corpus);
    const { texts: corrected } = correctVoices(texts, corpus, corrections);
    const numbersOf = (of: Parameters<typeof numberedSpeakers>[0]) =>
      new Map(numberedSpeakers(of, BUNDLED_IDS, texts).map(({ name, number }) => [name, number]));
    const [before, after] = [numbersOf(texts), numbersOf(corrected)];
    for (const [name, number] of before) expect([name, after.get(name)]).toEqual([name, number]);
    expect(after.get('Somebody New')).toBe(before.size + 1);
  });

  test('that says what the rules say is none', () => {
    const same = { speaker: { name: 'Matthew T. Albence', role: 'official' }, verb: 'said', scope: 'speaker' } as const;
    expect(makeCorrections(place, same, texts, corpus).corrections).toEqual([]);
  });

  test('can be taken back by saying what the rules say', () => {
    const { corrections } = makeCorrections(place, { speaker, verb: 'said', scope: 'stretch' }, texts, corpus);
    const { texts: corrected } = correctVoices(texts, corpus, corrections);
    const voice = corrected.flatMap(({ voices }) => voices.quoted).find(isCorrected)!;
    const back = { speaker: { name: 'Matthew T. Albence', role: 'official' }, verb: 'said', scope: 'stretch' } as const;
    const made = makeCorrections({ witness: 'epoch', voice }, back, corrected, corpus);
    expect([made.corrections.length, made.asFound.length]).toEqual([0, 1]);
  });
});

function sumOf(rowsOfText: readonly { readonly count: number | null }[]): number {
  return rowsOfText.reduce((sum, { count }) => sum + (count ?? 0), 0);
}
