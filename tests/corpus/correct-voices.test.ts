import { describe, expect, test } from 'vitest';
import {
  correctionOf,
  correctVoices,
  isCorrected,
  maskedCorrections,
  withCorrections,
} from '../../src/corpus/correct-voices.ts';
import type { VoiceCorrection } from '../../src/corpus/edits.ts';
import type { PrivatePerson } from '../../src/corpus/schema.ts';
import { verbInText } from '../../src/corpus/verb-in-text.ts';
import { segment } from '../../src/engine/index.ts';
import { evidenceReader } from '../../src/engine/words/evidence.ts';
import { rolesIn } from '../../src/engine/words/roles-count.ts';
import { speakersIn } from '../../src/engine/words/speaker-counts.ts';

const A = [
  'Mayor Anna Roe opened the bridge. "The bridge is safe," said Roe. "We looked at every bolt," Roe said.',
  'Jon Pell nodded. "It swayed in the wind," a driver grumbled.',
].join('\n\n');
const B = 'Anna M. Roe, the mayor, spoke. "The bridge is safe," Roe told reporters.';

const PEOPLE: readonly PrivatePerson[] = [{ number: 1, forms: ['Jon Pell', 'Pell'] }];
const witnesses = [
  { id: 'a', text: A },
  { id: 'b', text: B },
];
const texts = witnesses.map((witness) => evidenceReader(null)(segment(witness)));
const given = { witnesses, people: PEOPLE };

const wordsBy = (of: typeof texts) =>
  Object.fromEntries(
    speakersIn(of.map(({ voices }) => voices)).map(({ name, counts }) => [name, counts.map(({ words }) => words)]),
  );

function correction(id: string, words: string, patch: Partial<VoiceCorrection> = {}): VoiceCorrection {
  const witness = witnesses.find((each) => each.id === id)!;
  const voices = texts.find((each) => each.id === id)!.voices.quoted;
  const voice = voices.find(({ start, end }) => witness.text.slice(start, end).startsWith(words))!;
  return { ...correctionOf(witness, voice), ...patch };
}

const apply = (corrections: readonly VoiceCorrection[]) => correctVoices(texts, given, corrections);

describe('corrections of who speaks', () => {
  test('leave the texts as they are where there are none, and change nothing where they say what is found', () => {
    expect(apply([]).texts).toBe(texts);
    const same = apply([correction('a', 'The bridge'), correction('a', 'We looked'), correction('b', 'The bridge')]);
    expect(wordsBy(same.texts as typeof texts)).toEqual(wordsBy(texts));
    expect(same.unfit).toEqual([]);
  });

  test('move the words to the speaker, under whichever name a text has', () => {
    const speaker = { name: 'Anna M. Roe', role: 'local-official' } as const;
    const { texts: corrected } = apply([correction('a', 'It swayed', { speaker })]);
    const before = wordsBy(texts)['Anna M. Roe']!;
    expect(wordsBy(corrected as typeof texts)['Anna M. Roe']).toEqual([before[0]! + 5, before[1]]);
  });

  test('in another role move the words to its row, and leave the others in theirs', () => {
    const speaker = { name: 'Anna M. Roe', role: 'resident' } as const;
    const { texts: corrected } = apply([correction('a', 'We looked', { speaker })]);
    const roles = new Map(
      rolesIn(corrected.map(({ voices }) => voices)).map(({ role, counts }) => [role.id, counts.map((n) => n.words)]),
    );
    expect(roles.get('resident')).toEqual([5, 0]);
    expect(roles.get('local-official')).toEqual([4, 4]);
  });

  test('keep what the rules found, so that it can come back', () => {
    const { texts: corrected } = apply([correction('a', 'We looked', { speaker: null, verb: null })]);
    const voice = corrected[0]!.voices.quoted.find(isCorrected)!;
    expect(voice.speaker).toBe(null);
    expect(voice.found.speaker?.name).toBe('Anna Roe');
  });

  test('of words that have changed are counted, and not used', () => {
    const gone = correction('a', 'We looked', { exact: 'We looked at no bolt,', speaker: null });
    const { texts: corrected, unfit } = apply([gone]);
    expect(unfit).toEqual([gone]);
    expect(corrected[0]!.voices.quoted.some(isCorrected)).toBe(false);
  });

  test('of one stretch replace each other', () => {
    const [first, second] = [correction('a', 'We looked'), correction('a', 'We looked', { speaker: null })];
    expect(withCorrections([first], [second])).toEqual([second]);
  });

  test('leave the device with names masked, and fit the same words when they come back', () => {
    const speaker = { name: 'Jon Pell', role: 'resident' } as const;
    const masked = maskedCorrections([correction('a', 'It swayed', { speaker })], given);
    expect(JSON.stringify(masked)).not.toContain('Pell');
    const { texts: corrected, unfit } = apply(masked);
    expect(unfit).toEqual([]);
    expect(corrected[0]!.voices.quoted.find(isCorrected)!.speaker!.role).toBe('resident');
  });
});

describe('a verb that a reader names', () => {
  const at = A.indexOf('It swayed');
  const quotation = { start: at, end: at + 'It swayed in the wind,'.length };

  test('is found where it stands nearest to the words, in their paragraph', () => {
    const verb = verbInText(A, quotation, 'grumbled')!;
    expect(A.slice(verb.start, verb.end)).toBe('grumbled');
    expect(verbInText(A, quotation, 'opened')).toBe(null);
    expect(verbInText(A, quotation, 'swayed')).toBe(null);
  });

  test('has the class of the list, and is an act where the list has none', () => {
    expect(verbInText('"No," she stressed.', { start: 1, end: 4 }, 'stressed')).toMatchObject({
      lemma: 'stress',
      class: 'emphatic',
    });
    expect(verbInText(A, quotation, 'grumbled')).toMatchObject({ lemma: 'grumbled', class: 'act' });
  });
});
