/**
 * What the grid costs before anything is drawn, for 5,000 passages of the documents that come as JSON by standard input.
 * Every step makes the rows anew, as a change of base does, and lists them; other steps keep the rows, and wait less.
 * `first` is with nothing remembered of the readings, which the page makes up for in idle moments; `then` is the median
 * of what follows. Time of the processor, for a machine that others use too.
 */
import { readFileSync } from 'node:fs';
import type { Corpus, EditedPassage } from '../../src/corpus/schema.ts';
import type { WitnessInput } from '../../src/engine/types.ts';
import { defaultsOf } from '../../src/state/defaults.ts';
import { makeScene, type Scene } from '../../src/state/scene.ts';
import type { ViewState } from '../../src/state/view-state.ts';
import { countFilters } from '../../src/views/passages/filters.ts';
import { labelsOf } from '../../src/views/passages/labels.ts';
import { listRows } from '../../src/views/passages/list-rows.ts';
import { makeRows } from '../../src/views/passages/rows.ts';
import { finderFor } from '../../src/views/passages/search.ts';
import { shiftsOf, type Shift } from '../../src/views/passages/shift.ts';
import { pairChanges } from '../../src/worker/pair-changes.ts';
import type { Edition } from '../../src/worker/protocol.ts';
import { openSession } from '../../src/worker/session.ts';
import { table } from './table.ts';

const PASSAGES = 5000;
const ROUNDS = 9;
/** What each step may take, in ms: a reader sees no wait below it. */
const LIMIT = 50;

const corpus = invented();
const edition = aligned(corpus);
const [first = '', second = '', third = ''] = corpus.witnesses.map(({ id }) => id);
const state = defaultsOf({ corpus, defaultCorpus: corpus.id });

const STEPS: Readonly<Record<string, Partial<ViewState>>> = {
  'open, most shared first': {},
  'another base': { base: second },
  'found in one, not in another': { foundIn: [first], notFoundIn: [second] },
  'one kind of wording': { kinds: ['edited'] },
  'with a change of number': { changes: ['number'] },
  'search for a word': { query: 'river' },
  'sort as in the base': { sort: 'base' },
  'sort by difference': { sort: 'difference' },
  'sort by difference, another base': { sort: 'difference', base: third },
  'sort by places moved': { sort: 'shift' },
};

const readings = edition.reviewed.reduce((sum, passage) => sum + passage.readings.length, 0);
process.stdout.write(
  `\nGrid: ${corpus.witnesses.length} documents, ${PASSAGES} passages, ${readings} readings; ms\n\n`,
);
const results = Object.entries(STEPS).map(([name, patch]) => [name, ...measured((scene) => listed(scene, patch))]);
const counting = measured((scene) => countFilters(makeRows(scene, state), state.docs).kinds.size);
process.stdout.write(
  table([['step', 'first', 'then', `then < ${LIMIT}`, 'rows'], ...results, ['count every filter', ...counting]]),
);

/** The first time in a scene that nothing is known of, then the median of several; and what came of it. */
function measured(step: (scene: Scene) => number): readonly string[] {
  const fresh = makeScene(corpus, { ...edition, reviewed: edition.reviewed.map(anew) }, false);
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    const count = step(fresh);
    const { user, system } = process.cpuUsage(start);
    return { ms: (user + system) / 1000, count };
  });
  const [cold, ...warm] = times;
  const median = warm.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(warm.length / 2)] ?? 0;
  return [(cold?.ms ?? 0).toFixed(1), median.toFixed(1), median < LIMIT ? 'yes' : 'no', String(cold?.count)];
}

/** How many rows a state lists. */
function listed(scene: Scene, patch: Partial<ViewState>): number {
  const next = { ...state, ...patch };
  const { docs, base, sort, query } = next;
  const rows = makeRows(scene, next);
  const find = finderFor(scene, query, docs, labelsOf(scene, rows));
  const shifts = sort === 'shift' ? shiftsOf(rows, docs, base) : new Map<string, Shift>();
  return listRows(rows, { ...next, find, shifts }).length;
}

function invented(): Corpus {
  const texts = JSON.parse(readFileSync(0, 'utf8')) as readonly WitnessInput[];
  const witnesses = texts.map(({ id, text }) => ({
    id,
    siglum: 'A',
    outlet: id,
    kind: 'article' as const,
    headline: null,
    byline: null,
    dates: [],
    sha256: '0'.repeat(64),
    text,
    blocks: [],
    defects: [],
    lacunae: [],
    provenance: [],
  }));
  const about = 'Invented for a benchmark.';
  const schema = 'same-story-corpus/1';
  return {
    schema,
    id: 'invented',
    title: about,
    about,
    notice: about,
    rights: 'none',
    witnesses,
    people: [],
    review: null,
    lexicon: null,
  };
}

/** The engine's passages, again and again until there are enough, each compared pair by pair. */
function aligned({ witnesses }: Corpus): Edition {
  const texts = witnesses.map(({ id, text }) => ({ id, text }));
  const found = openSession().align({ kind: 'align', witnesses: texts, review: null });
  const reviewed = Array.from({ length: PASSAGES }, (_, index) => {
    const passage = found.reviewed[index % found.reviewed.length] as EditedPassage;
    return anew({ ...passage, id: `${passage.id}-${index}` });
  });
  return { ...found, details: 'all', reviewed, alone: reviewed, changes: pairChanges(found.reviewed, texts) };
}

/** Readings that nothing is remembered of. */
function anew(passage: EditedPassage): EditedPassage {
  return { ...passage, readings: passage.readings.map((reading) => ({ ...reading })) };
}
