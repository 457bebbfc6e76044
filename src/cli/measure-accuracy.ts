/** Measures the engine, whole and with one part left out at a time, against hand-made alignments. */
import type { Ablation, Accuracy, Figures, MeasuredSet } from '../corpus/accuracy.ts';
import { align, type AlignOptions } from '../engine/align/align.ts';
import { ENGINE_VERSION, prepare } from '../engine/index.ts';
import type { AccuracySet } from './accuracy-sets.ts';
import { f1Of, score, type Score } from './score.ts';

export type Part = NonNullable<AlignOptions['without']> extends ReadonlySet<infer Name> ? Name : never;

/** What is left out, to see what it adds. The coefficients stay as they are: a fit without the part would lose less. */
export const PARTS: readonly Part[] = [
  'entries',
  'paraphrase',
  'clauses',
  'stock-phrases',
  'related-words',
  'neighbors',
  'closure',
];

/** The folders that the parts are measured on: news, and quick. */
const ABLATED: ReadonlySet<string> = new Set(['bundled', 'stories', 'held-out']);

/** One set, measured once. */
export interface Measured {
  readonly set: AccuracySet;
  readonly without: Part | null;
  readonly score: Score;
}

/** Every set, every folder of several sets together, and what each part adds. `report` is told each measurement. */
export function measureAccuracy(sets: readonly AccuracySet[], report?: (measured: Measured) => void): Accuracy {
  const folders = [...new Set(sets.map(folderOf))].map((id) => ({
    id,
    sets: sets.filter((set) => folderOf(set) === id),
  }));
  const measured = (set: AccuracySet, without: Part | null = null) => {
    const result = measure(set, without);
    report?.(result);
    return result;
  };
  return {
    engine: ENGINE_VERSION,
    sets: folders.flatMap(({ id, sets: own }) =>
      withTotal(
        id,
        own.map((set) => measured(set)),
      ),
    ),
    ablation: PARTS.flatMap((without) =>
      folders
        .filter(({ id }) => ABLATED.has(id))
        .map(({ id, sets: own }) =>
          toAblation(
            id,
            without,
            own.map((set) => measured(set, without)),
          ),
        ),
    ),
  };
}

function measure(set: AccuracySet, without: Part | null): Measured {
  const options: AlignOptions = without === null ? {} : { without: new Set([without]) };
  return { set, without, score: score(set, align(prepare(set.witnesses), undefined, options).passages) };
}

function folderOf({ id }: AccuracySet): string {
  return id.slice(0, id.indexOf('/'));
}

/** Tuning texts are of kinds too different for a sum to say anything. */
function withTotal(folder: string, measured: readonly Measured[]): MeasuredSet[] {
  const each = measured.map((one) => toMeasuredSet(one.set.id, [one]));
  return folder !== 'tuning' && measured.length > 1 ? [...each, toMeasuredSet(folder, measured)] : each;
}

function toMeasuredSet(id: string, measured: readonly Measured[]): MeasuredSet {
  return {
    id,
    use: measured[0]?.set.use ?? 'held-out',
    sets: measured.length,
    pairs: sumOf(measured, ({ score }) => score.required),
    distractors: sumOf(measured, ({ set }) => set.distractors?.length ?? 0),
    ...figuresOf(measured),
  };
}

function toAblation(folder: string, without: Part, measured: readonly Measured[]): Ablation {
  const { precision, recall, f1, joined } = figuresOf(measured);
  return { without, set: folder, precision, recall, f1, joined };
}

/** Figures of several sets together: every pair counts once, whichever set it is of. */
function figuresOf(measured: readonly Measured[]): Figures {
  const right = sumOf(measured, ({ score }) => score.right);
  const wrong = sumOf(measured, ({ score }) => score.wrong.length);
  const precision = shareOf(right, right + wrong) ?? 0;
  const recall = recallOf(measured) ?? 0;
  return {
    precision: round(precision),
    recall: round(recall),
    f1: round(f1Of(precision, recall)),
    recallVerbatim: roundOrNull(recallOf(measured, 'verbatim')),
    recallParaphrase: roundOrNull(recallOf(measured, 'paraphrase')),
    joined: sumOf(measured, ({ score }) => score.confused.length),
  };
}

/** Of the pairs the readers linked, of one kind or all, the share that was found. */
function recallOf(measured: readonly Measured[], kind?: string): number | null {
  const isOf = (pair: { readonly kind?: string }) => kind === undefined || pair.kind === kind;
  const all = sumOf(measured, ({ set }) => set.required.filter(isOf).length);
  return shareOf(all - sumOf(measured, ({ score }) => score.missed.filter(isOf).length), all);
}

function sumOf(measured: readonly Measured[], count: (one: Measured) => number): number {
  return measured.reduce((sum, one) => sum + count(one), 0);
}

function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function roundOrNull(value: number | null): number | null {
  return value === null ? null : round(value);
}
