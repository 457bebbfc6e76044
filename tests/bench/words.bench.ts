/**
 * What Words, Voices and Figures cost once the texts are read, for the documents that come as JSON by standard input.
 * Reading is what the page's worker does with progress; each step after it has to be done before a reader waits.
 * `then` is the median of what follows the first time. Time of the processor, for a machine that others use too.
 */
import { readFileSync } from 'node:fs';
import { createElement, useState } from 'react';
import { renderToString } from 'react-dom/server';
import type { WitnessInput } from '../../src/engine/types.ts';
import type { Concept, Lexicon } from '../../src/engine/words/lexicon.ts';
import type { ConcordanceOrder } from '../../src/engine/words/concordance.ts';
import type { Column } from '../../src/ui/table/column.ts';
import { sortOrderOf } from '../../src/ui/table/sort-order.ts';
import { useDataTable } from '../../src/ui/table/use-data-table.ts';
import { makeMatrix } from '../../src/views/words/names/matrix.ts';
import { openDesk } from '../../src/worker/desk.ts';
import { table } from './table.ts';

const ROUNDS = 15;
/** React renders one component 25 times, and here twice a round, before it takes it for a loop. */
const SORT_ROUNDS = 11;
const VARIANTS = 6;
/** What each step may take, in ms: a reader sees no wait below it. */
const LIMIT = 50;

const texts = JSON.parse(readFileSync(0, 'utf8')) as readonly WitnessInput[];
const docs = texts.map(({ id }) => id);
const lexicon = inventedLexicon();
const desk = openDesk();

const reading = timed(() => desk.answer({ kind: 'read', witnesses: texts, lexicon, passages: [] }));
const evidence = reading.value;
const words = evidence.texts.reduce((sum, text) => sum + Object.values(text.words).reduce((a, b) => a + b, 0), 0);
const uses = evidence.texts.reduce((sum, text) => sum + text.terms.length, 0);
process.stdout.write(`\nWords: ${docs.length} documents, ${words} words, ${uses} words of the lexicon; ms\n`);
process.stdout.write(`read all texts: ${reading.ms.toFixed(0)} ms\n`);
const fewer = { ...lexicon, concepts: lexicon.concepts.slice(1) };
for (const changed of [fewer, lexicon]) {
  const { ms } = timed(() => desk.answer({ kind: 'read', witnesses: texts, lexicon: changed, passages: [] }));
  process.stdout.write(`read again with ${changed.concepts.length} concepts: ${ms.toFixed(0)} ms\n`);
}
process.stdout.write('\n');

const rows = [
  ['concordance, a rare word', ...measured(() => lines('shipwreck'))],
  ['concordance, a common word', ...measured(() => lines('said'))],
  ['concordance, a phrase', ...measured(() => lines('in the'))],
  ['concordance by left', ...measured(() => lines('said', 'left'))],
  ['concordance by right', ...measured(() => lines('said', 'right'))],
  ['concordance, a pattern', ...measured(() => lines('\\bs\\w+ed\\b', 'position', 'pattern'))],
  ['matrix of one concept', ...measured(() => makeMatrix(lexicon.concepts[0] as Concept, evidence.texts).rows.length)],
  [
    `matrix of ${lexicon.concepts.length} concepts`,
    ...measured(() => lexicon.concepts.map((one) => makeMatrix(one, evidence.texts)).length),
  ],
  ...sorts(),
];
process.stdout.write(table([['step', 'first', 'then', `then < ${LIMIT}`, 'rows'], ...rows]));

function lines(query: string, order: ConcordanceOrder = 'position', find: 'words' | 'pattern' = 'words'): number {
  return desk.answer({ kind: 'concordance', docs, find, query, order, hidden: {} }).lines.length;
}

/** Every figure as a row, sorted and filtered as a reader does. */
function sorts(): readonly (readonly string[])[] {
  const figures = evidence.texts.flatMap(({ id, figures: found }) => {
    const text = texts.find((one) => one.id === id)?.text ?? '';
    return found.map((figure) => ({ ...figure, id, words: text.slice(figure.start, figure.end) }));
  });
  const columns: readonly Column<(typeof figures)[number]>[] = [
    { id: 'words', head: 'Words', value: (figure) => figure.words },
    { id: 'value', head: 'Value', value: ({ value }) => value },
    { id: 'doc', head: 'Document', value: ({ id }) => id },
  ];
  const steps = { 'sort a table by number': 'value-down', 'sort a table by words': 'words-up', 'filter a table': '' };
  return Object.entries(steps).map(([name, by]) => {
    const times: Timed<number>[] = [];
    // Of every two rounds the first goes back to the table as it was, which is not counted.
    function Probe() {
      const [round, setRound] = useState(0);
      const isCounted = round % 2 === 1;
      const order = isCounted ? sortOrderOf(by, columns) : null;
      const start = process.cpuUsage();
      const { length } = useDataTable(figures, columns, order, isCounted && by === '' ? 'tw' : '');
      if (isCounted) times.push({ ms: since(start), value: length });
      if (round < 2 * SORT_ROUNDS) setRound(round + 1);
      return null;
    }
    renderToString(createElement(Probe));
    return [name, ...told(times)];
  });
}

interface Timed<T> {
  readonly ms: number;
  readonly value: T;
}

function timed<T>(step: () => T): Timed<T> {
  const start = process.cpuUsage();
  const value = step();
  return { ms: since(start), value };
}

/** Time of the processor, in ms. */
function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function measured(step: () => number): readonly string[] {
  return told(Array.from({ length: ROUNDS }, () => timed(step)));
}

/** The first time, then the median of the others; and what came of it. */
function told(times: readonly Timed<number>[]): readonly string[] {
  const [cold, ...warm] = times;
  const median = warm.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(warm.length / 2)] ?? 0;
  return [(cold?.ms ?? 0).toFixed(1), median.toFixed(1), median < LIMIT ? 'yes' : 'no', String(cold?.value)];
}

/** Words that the invented articles have often, six for each of a dozen things: more than lexicons list. */
function inventedLexicon(): Lexicon {
  const words = `man men woman people person child master friend brother father lord king city house place road door land
    ship sea water wind night day week month year hour went came sent took gave made said told asked called answered spoke
    great good little old new many hand heart eyes face voice head work word law book name letter first second two three
    four five whole every other such never always still soon before after`;
  const listed = words.split(/\s+/);
  const concepts = Array.from({ length: Math.floor(listed.length / VARIANTS) }, (_, index): Concept => {
    const own = listed.slice(index * VARIANTS, (index + 1) * VARIANTS);
    const variants = own.map((word) => ({ id: word, forms: [word], pos: 'NOUN' }));
    return {
      id: `thing-${index}`,
      label: `Words for thing ${index}`,
      gloss: `thing ${index}`,
      names: 'thing',
      variants,
    };
  });
  return { schema: 'same-story-lexicon/1', locale: 'en', sources: {}, concepts };
}
