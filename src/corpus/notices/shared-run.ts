/** The longest run of words that all of some readings have. */
import type { Reading } from '../../engine/types.ts';
import { bestOf, type Story } from './story.ts';

/** Its words in comparison form, the first of the longest of the shortest reading; empty where no word is in all. */
export function sharedRun(story: Story, readings: readonly Reading[]): readonly string[] {
  const forms = readings.map((reading) => story.wordsIn(reading).map(({ form }) => form));
  const shortest = bestOf(
    forms,
    (words) => [-words.length],
    (words) => words.join(' '),
  );
  if (!shortest) return [];
  const lines = forms.map((words) => ` ${words.join(' ')} `);
  for (let length = shortest.length; length > 0; length--)
    for (let at = 0; at + length <= shortest.length; at++) {
      const run = shortest.slice(at, at + length);
      if (lines.every((line) => line.includes(` ${run.join(' ')} `))) return run;
    }
  return [];
}

/** The run as it stands in one reading; the whole reading where the run is empty. */
export function runIn(story: Story, reading: Reading, run: readonly string[]): Reading {
  const words = story.wordsIn(reading);
  const at = words.findIndex((_, from) => run.every((form, index) => words[from + index]?.form === form));
  const [first, last] = [words[at], words[at + run.length - 1]];
  return run.length > 0 && first && last ? { ...reading, start: first.start, end: last.end } : reading;
}
