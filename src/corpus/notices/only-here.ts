/** How many sentences each document has to itself, with one of them as an example. */
import type { Reading, Span } from '../../engine/types.ts';
import { evidenceOf } from './excerpts.ts';
import type { OnlyHere } from './notice.ts';
import { ownSentences, sentencesOfText, sharedByWitness } from './own-sentences.ts';
import type { Story, StoryWitness } from './story.ts';

/** An example with fewer words says too little ("He said no."), one with more does not fit. */
const LEAST_WORDS = 8;
const MOST_WORDS = 34;

/** Undefined where no document has a sentence to itself. */
export function onlyHere(story: Story): OnlyHere | undefined {
  const readings = sharedByWitness(story.passages);
  const own = story.witnesses.map((witness) => ({
    witness,
    sentences: ownSentences(witness, readings.get(witness.id) ?? []),
  }));
  const examples = own.flatMap(({ witness, sentences }) => exampleOf(story, witness, sentences) ?? []);
  if (examples.length === 0) return undefined;
  return {
    kind: 'only-here',
    counts: own.map(({ witness, sentences }) => ({
      witness: witness.id,
      own: sentences.length,
      all: sentencesOfText(witness).length,
    })),
    evidence: examples.map((example) => evidenceOf([{ ...example, marks: [] }])),
  };
}

/** The first of fitting length that quotes somebody, for a voice says more than a fact; else the first that fits, else the first. */
function exampleOf(story: Story, { id, quotations }: StoryWitness, sentences: readonly Span[]): Reading | undefined {
  const readings = sentences.map(({ start, end }) => ({ witness: id, start, end }));
  const fits = (reading: Reading) => {
    const { length } = story.wordsIn(reading);
    return length >= LEAST_WORDS && length <= MOST_WORDS;
  };
  const quotes = ({ start, end }: Span) =>
    quotations.some((quotation) => quotation.start < end && quotation.end > start);
  const fitting = readings.filter(fits);
  return fitting.find(quotes) ?? fitting[0] ?? readings[0];
}
