/** What a passage is called. */
import { findNames, maskText } from '../../corpus/people.ts';
import type { Kind } from '../../engine/types.ts';
import { readingOf, type Row } from './rows.ts';
import { witnessOf, wordsOf, type Scene } from './scene.ts';

/** How many words of a reading stand for a passage that nobody has named. */
const FIRST_WORDS = 6;

/** The reviewer's label, or the first words of the reading the others are compared with. Names masked. */
export function labelOf(scene: Scene, row: Row): string {
  const label = row.passage.review?.label;
  if (label === undefined) return firstWords(scene, row);
  const names = scene.namesShown ? [] : findNames(label, scene.corpus.people);
  const shown = maskText(label, { start: 0, end: label.length }, names);
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}

function firstWords(scene: Scene, row: Row): string {
  const reading = readingOf(row.passage, row.against) ?? row.passage.readings[0];
  if (!reading) return row.passage.id;
  const { text } = witnessOf(scene, reading.witness).witness;
  const words = [...text.slice(reading.start, reading.end).matchAll(/\S+/g)];
  const last = words[Math.min(FIRST_WORDS, words.length) - 1];
  const end = last ? reading.start + last.index + last[0].length : reading.end;
  const shown = wordsOf(scene, reading.witness, { start: reading.start, end }).replace(/[,.;:]$/, '');
  return `“${shown}${words.length > FIRST_WORDS ? ' …' : ''}”`;
}

/** How the readings of a passage stand to each other. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  identical: 'same words',
  edited: 'small changes',
  reworded: 'reworded',
  entry: 'list entry',
};

export const KINDS: readonly Kind[] = ['identical', 'edited', 'reworded', 'entry'];
