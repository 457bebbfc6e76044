import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from '../../../src/engine/index.ts';
import { readVoices, type Voices } from '../../../src/engine/words/voices.ts';
import { nasty } from '../../support/arbitraries.ts';
import { law } from '../../support/law.ts';

const ROE = 'Mayor Ann Roe opened the pier on Monday.';

function read(text: string): Voices {
  return readVoices(segment({ id: 'a', text, blocks: blocksOf(text) }));
}

/** Every paragraph is running text. */
function blocksOf(text: string) {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: 'body' as const,
  }));
}

/** `speaker / rule` of each quoted stretch; `marked` for words set apart. */
function speakers(text: string): string[] {
  return read(text).quoted.map(({ use, speaker, rule }) =>
    use === 'marked-words' ? 'marked' : `${speaker?.name ?? 'nobody'} / ${rule ?? 'none'}`,
  );
}

describe('who speaks', () => {
  test.each([
    ['quotation first', `“We will stay here,” Ann Roe said.`, 'Ann Roe / verb-after'],
    ['verb first', `“We will stay here,” said Mayor Ann Roe.`, 'Ann Roe / verb-after'],
    ['an adjective before the title', `“We will stay here,” longtime mayor Ann Roe said.`, 'Ann Roe / verb-after'],
    ['an apposition', `“We will stay here,” Ann Roe, the mayor, said.`, 'Ann Roe / verb-after'],
    ['a clause between', `“We will stay here,” Ann Roe, who runs the town, said.`, 'Ann Roe / verb-after'],
    ['a question', `“Will they stay here?” Ann Roe asked.`, 'Ann Roe / verb-after'],
    ['who is told', `“We will stay here,” Ann Roe told the council.`, 'Ann Roe / verb-after'],
    ['a name in the apposition', `“We will stay here,” said her deputy, Ann Roe.`, 'Ann Roe / verb-after'],
    ['verb before', `Ann Roe said that “the old pier will stay”.`, 'Ann Roe / verb-before'],
    ['colon', `Ann Roe wrote: “We will stay here.”`, 'Ann Roe / verb-before'],
    ['colon without a verb of saying', `Mayor Ann Roe was blunt: “We will stay here.”`, 'Ann Roe / colon'],
    ['a noun for words', `On the gate is a warning from Mayor Ann Roe: “We will stay here.”`, 'Ann Roe / colon'],
    [
      'at the end of the sentence',
      `The pier is “a gift of the sea” that will stay, Ann Roe said.`,
      'Ann Roe / verb-of-sentence',
    ],
    [
      'a clause that brings words in',
      `Mayor Ann Roe lumped them in with “the friends of rust”.`,
      'Ann Roe / clause-subject',
    ],
    ['a participle', `Ann Roe spoke in town, accusing them of “years of neglect”.`, 'Ann Roe / verb-before'],
    ['a second verb', `Mayor Ann Roe opened the pier and called it “a gift of the sea”.`, 'Ann Roe / verb-before'],
    ['nobody', `Guards were ordered to keep “safe distance” from the pier.`, 'nobody / none'],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  test('who was told before goes on', () => {
    const text = `${ROE}\nIt will stay for years, Roe said. “We have no plan to close it.”`;
    expect(speakers(text)).toEqual(['Ann Roe / continued']);
  });

  test('a paragraph whose mark stays open goes on in the next', () => {
    expect(speakers(`“We will stay here,” Ann Roe said. “We are many.\n“And we have time.”`)).toEqual([
      'Ann Roe / verb-after',
      'Ann Roe / same-quotation',
      'Ann Roe / continued',
    ]);
    expect(speakers(`“We are many here.\n“And we have time,” Ann Roe said.`)).toEqual([
      'Ann Roe / continued',
      'Ann Roe / verb-after',
    ]);
  });
});

describe('the name that the words stand for', () => {
  const named = (text: string) =>
    read(text).quoted.map(({ speaker }) => speaker && `${speaker.name} / ${speaker.reference}`);

  test.each([
    ['a last name', `${ROE} “It will stay,” Roe said.`, 'Ann Roe / named'],
    ['a pronoun', `${ROE} “It will stay,” she said.`, 'Ann Roe / pronoun'],
    ['a title', `${ROE} The crowd cheered in the rain. “It will stay,” the mayor said.`, 'Ann Roe / title'],
    ['a title with the name', `${ROE} “It will stay,” Mayor Roe said.`, 'Ann Roe / named'],
    ['who spoke last', `${ROE} Bob Poe, 40, said no. “It is cold,” he said.`, 'Bob Poe / pronoun'],
    [
      'not who is only mentioned',
      `Ann Roe said that Bob Poe, 40, had left. “It is cold,” she said.`,
      'Ann Roe / pronoun',
    ],
    ['a title that tells a woman', `Mr. Bob Poe met Mrs. Ann Roe. “It is cold,” he said.`, 'Bob Poe / pronoun'],
    [
      'a noun for an organization',
      `The Port Safety Agency closed it. “It is not safe,” the agency said.`,
      'Port Safety Agency / noun',
    ],
    ['a short form', `The Port Safety Agency (PSA) closed it. “It is not safe,” PSA said.`, 'PSA / named'],
    [
      'a document',
      `The Port Safety Agency issued a report. “It is not safe,” the report said.`,
      'Port Safety Agency / document',
    ],
    ['nobody by name', `“It is not safe,” said one engineer.`, 'one engineer / none'],
    ['an unnamed one before', `A spokeswoman said no. “It is not safe,” she said.`, 'A spokeswoman / pronoun'],
  ])('%s', (_, text, expected) => {
    expect(named(text).at(-1)).toBe(expected);
  });

  test('somebody without a name speaks for the organization', () => {
    const [voice] = read('The Port Safety Agency (PSA) closed it. “It is not safe,” a PSA spokesman said.').quoted;
    expect(voice?.speaker).toMatchObject({ kind: 'organization', name: 'PSA', through: 'person' });
  });

  test('shows where the name stands', () => {
    const text = `${ROE} “It will stay,” she said.`;
    const speaker = read(text).quoted[0]?.speaker;
    expect(text.slice(speaker?.words.start, speaker?.words.end)).toBe('she');
    expect(text.slice(speaker?.named?.start, speaker?.named?.end)).toBe('Ann Roe');
  });
});

describe('words set apart', () => {
  test.each([
    ['before a noun', 'The “summer” pier is closed, Ann Roe said.'],
    ['after so-called', 'The so-called “pier of joy” is closed.'],
    ['after a word that names', 'It is known as “the long one” in town.'],
    ['a title', 'He read from “The Long Pier” to the crowd.'],
    ['one word that no verb brings in', 'They left the “pier”.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual(['marked']);
  });

  test.each(['“No,” Ann Roe said.', 'Ann Roe called it “absurd” and left.'])(
    'but not one word of speech: %s',
    (text) => {
      expect(speakers(text)[0]).toMatch(/^Ann Roe/);
    },
  );
});

describe('speech without marks', () => {
  const verbs = (text: string) =>
    read(text).indirect.map(({ verb, speaker }) => `${verb.lemma} / ${speaker?.name ?? 'nobody'}`);

  test.each([
    ['a clause', 'Officials said that the pier was safe.', ['say / Officials']],
    ['between commas', 'The pier, engineers say, is safe.', ['say / engineers']],
    ['after the clause', 'The pier is safe, said Ann Roe.', ['say / Ann Roe']],
    ['after “who”', 'They met Ann Roe, who said that the pier was safe.', ['say / Ann Roe']],
    ['a second verb', 'The Port Agency closed the pier on Monday, and said it was not safe.', ['say / Port Agency']],
    ['according to', 'The pier is safe, according to Ann Roe.', ['according to / Ann Roe']],
    ['two words', 'The Port Agency called out the town for neglect.', ['call out / Port Agency']],
    ['made it clear', 'Ann Roe made it clear that she would stay.', ['make clear / Ann Roe']],
    ['a passive without an agent', 'The men were accused of neglect.', ['accuse / nobody']],
    ['a passive with its agent', 'The men were accused by Ann Roe of neglect.', ['accuse / Ann Roe']],
    ['a refusal', 'Ann Roe declined to comment.', ['decline to comment / Ann Roe']],
    ['no answer', 'Ann Roe did not respond to questions.', ['not respond / Ann Roe']],
  ])('%s', (_, text, expected) => {
    expect(verbs(text)).toEqual(expected);
  });

  test.each([
    ['a noun', 'The report is long, and claims are many in the state.'],
    ['what has not been said', 'Ann Roe would say no. She plans to announce it. She did not say why.'],
    ['a participle about somebody', 'A man accused of neglect left the town.'],
    ['a verb without what is said', 'They found a job and listed the house.'],
    ['what is posted', 'A notice posted on the gate was gone.'],
  ])('none: %s', (_, text) => {
    expect(verbs(text)).toEqual([]);
  });
});

describe('voices of any text', () => {
  test('have spans within it, in order, and as many as there are quoted stretches', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom('“', '”', '"', ',', '. ', ' said ', ' Ann Roe ', ' he ', ' the agency ', '\n', ': '),
          nasty(6),
        ),
        {
          maxLength: 14,
        },
      )
      .map((parts) => parts.join(''));
    law(text, (written) => {
      const segmented = segment({ id: 'a', text: written });
      const voices = readVoices(segmented).quoted;
      expect(voices).toHaveLength(segmented.quotations.flatMap(({ pieces }) => pieces).length);
      for (const [i, { start, end, speaker, verb }] of voices.entries()) {
        expect(start).toBeLessThanOrEqual(end);
        expect(start).toBeGreaterThanOrEqual(voices[i - 1]?.start ?? 0);
        for (const span of [speaker?.words, speaker?.named, verb])
          if (span) expect(span.end).toBeLessThanOrEqual(written.length);
      }
    });
  });
});
