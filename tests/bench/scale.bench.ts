/**
 * One corpus, aligned as the page's worker does it, in a process of its own so that the peak of memory is its own.
 * Reads the texts from standard input as JSON, the last of them to be added afterwards; writes a Measurement as JSON.
 */
import { readFileSync } from 'node:fs';
import type { WitnessInput } from '../../src/engine/types.ts';
import { byPercent } from '../../src/worker/by-percent.ts';
import { openSession, type Session } from '../../src/worker/session.ts';

/** Times in ms. */
export interface Measurement {
  readonly passages: number;
  readonly total: number;
  /** Of the processor, all threads: more than `total` where memory is cleared beside, less on a busy machine. */
  readonly cpu: number;
  /** Until the draft, the passages of copied wording alone. */
  readonly draft: number;
  /** By name as reported, in order. `entries` has the making of the draft in it. */
  readonly stages: Readonly<Record<string, number>>;
  /** Longest wait between two signs of progress. */
  readonly silence: number;
  /** Aligning one text more. */
  readonly added: number;
  /** Most memory of the process in kB, before that text; the texts and Node itself are in it. */
  readonly peak: number;
}

const witnesses = JSON.parse(readFileSync(0, 'utf8')) as readonly WitnessInput[];
const session = openSession();
const first = measure(session, witnesses.slice(0, -1));
const peak = process.resourceUsage().maxRSS;
const { total: added } = measure(session, witnesses);
process.stdout.write(JSON.stringify({ ...first, added, peak } satisfies Measurement));

function measure({ align }: Session, texts: readonly WitnessInput[]): Omit<Measurement, 'added' | 'peak'> {
  const start = performance.now();
  const used = process.cpuUsage();
  const stages: Record<string, number> = {};
  let [stage, since, silence, draft] = ['segment', start, 0, 0];
  const tick = (next: string) => {
    const now = performance.now();
    stages[stage] = (stages[stage] ?? 0) + now - since;
    silence = Math.max(silence, now - since);
    [stage, since] = [next, now];
  };
  const { alone } = align(
    { kind: 'align', witnesses: texts, review: null, compare: true },
    { report: byPercent((progress) => tick(progress.stage)), draft: () => (draft = performance.now() - start) },
  );
  tick('');
  const { user, system } = process.cpuUsage(used);
  const total = performance.now() - start;
  return { passages: alone.length, total, cpu: (user + system) / 1000, draft, stages, silence };
}
