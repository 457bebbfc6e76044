/** Why a passage is one passage, and what differs in it, as facts for the row's explanation. */
import type { Link, Span } from '../../engine/types.ts';
import { counted } from '../../ui/number-words.ts';
import { countWords } from '../../ui/changes/count-words.ts';
import type { Row } from './rows.ts';
import { witnessOf, type Scene } from '../../state/scene.ts';

/** The longest stretch of same words: where it stands in one witness, and which witnesses share it. */
export interface SharedRun {
  readonly witness: string;
  readonly span: Span;
  readonly words: number;
  readonly among: readonly string[];
}

/** A run of fewer words says nothing: names and little phrases recur everywhere. */
const TELLING_RUN = 3;

/** The longest run that all readings shown share; failing that, the longest that any two share. */
export function longestRun(scene: Scene, row: Row, docs: readonly string[]): SharedRun | null {
  const links = linksAmong(row, docs);
  const everyone = commonRun(scene, row, links, docs);
  if (everyone) return everyone;
  const pairs = links.flatMap((link) =>
    link.explanation.matched.map((run) => sized(scene, link.a.witness, run.a, [link.a.witness, link.b.witness])),
  );
  return longest(pairs);
}

function linksAmong(row: Row, docs: readonly string[]): readonly Link[] {
  return row.passage.links.filter(({ a, b }) => docs.includes(a.witness) && docs.includes(b.witness));
}

function commonRun(scene: Scene, row: Row, links: readonly Link[], docs: readonly string[]): SharedRun | null {
  const all = row.passage.readings.map((reading) => reading.witness).filter((id) => docs.includes(id));
  const hub = all.find((id) => links.filter((link) => touches(link, id)).length === all.length - 1);
  if (hub === undefined) return null;
  const runs = links.filter((link) => touches(link, hub)).map((link) => runsIn(link, hub));
  const common = runs.slice(1).reduce<readonly Span[]>(intersections, runs[0] ?? []);
  return longest(common.map((span) => sized(scene, hub, span, all)));
}

function touches(link: Link, id: string): boolean {
  return link.a.witness === id || link.b.witness === id;
}

function runsIn(link: Link, id: string): readonly Span[] {
  return link.explanation.matched.map((run) => (link.a.witness === id ? run.a : run.b));
}

function intersections(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  return a.flatMap((x) =>
    b
      .map((y) => ({ start: Math.max(x.start, y.start), end: Math.min(x.end, y.end) }))
      .filter((span) => span.start < span.end),
  );
}

function sized(scene: Scene, witness: string, span: Span, among: readonly string[]): SharedRun {
  return { witness, span, words: countWords(witnessOf(scene, witness).witness.text, span), among };
}

function longest(runs: readonly SharedRun[]): SharedRun | null {
  const best = runs.reduce<SharedRun | null>((found, run) => (found && found.words >= run.words ? found : run), null);
  return best && best.words >= TELLING_RUN ? best : null;
}

/** The rule that made most of the links shown, in plain words. */
export function ruleWords(row: Row, docs: readonly string[]): string {
  const stages = new Map<string, number>();
  for (const { explanation } of linksAmong(row, docs))
    stages.set(explanation.stage, (stages.get(explanation.stage) ?? 0) + 1);
  const stage = [...stages].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'review';
  return STAGE_WORDS[stage] ?? stage;
}

const STAGE_WORDS: Readonly<Record<string, string>> = {
  runs: 'Linked by the engine because the same words stand in the same order.',
  paraphrase: 'Linked by the engine because the statements share rare words, numbers or names.',
  entries: 'Linked by the engine as entries about the same person in two lists.',
  review: '',
};

/** A difference from the reading compared with, and the documents that have it. */
export interface Difference {
  readonly kind: 'added' | 'replaced' | 'dropped';
  readonly base: Span | null;
  /** Where the first of `witnesses` has it. */
  readonly here: Span | null;
  readonly witnesses: readonly string[];
}

/** Differences of the documents shown, those of most documents first; at most `limit`. */
export function differencesOf(scene: Scene, row: Row, docs: readonly string[], limit: number): readonly Difference[] {
  const groups = new Map<string, Difference>();
  const add = (key: string, id: string, difference: Omit<Difference, 'witnesses'>) => {
    const known = groups.get(key);
    groups.set(key, known ? { ...known, witnesses: [...known.witnesses, id] } : { ...difference, witnesses: [id] });
  };
  for (const id of docs) {
    const cell = row.cells.get(id);
    if (cell?.state !== 'reading' || !cell.comparison) continue;
    const { text } = witnessOf(scene, id).witness;
    const words = (span: Span) => text.slice(span.start, span.end).toLowerCase();
    const { added, notes, dropped } = cell.comparison;
    for (const here of added) add(`+${words(here)}`, id, { kind: 'added', base: null, here });
    for (const { base, here } of notes) add(`${base.start}/${words(here)}`, id, { kind: 'replaced', base, here });
    for (const { base } of dropped.filter(({ base }) => base.end - base.start > 1))
      add(`-${base.start}.${base.end}`, id, { kind: 'dropped', base, here: null });
  }
  const length = ({ base, here }: Difference) => Math.max(sizeOf(base), sizeOf(here));
  return [...groups.values()]
    .sort((a, b) => b.witnesses.length - a.witnesses.length || length(b) - length(a))
    .slice(0, limit);
}

function sizeOf(span: Span | null): number {
  return span ? span.end - span.start : 0;
}

/** `said four times and concluded once`. */
export function timesWords(verbs: readonly string[]): readonly { readonly verb: string; readonly times: string }[] {
  const counts = new Map<string, number>();
  for (const verb of verbs) counts.set(verb, (counts.get(verb) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([verb, count]) => ({ verb, times: TIMES[count] ?? counted(count, 'time') }));
}

const TIMES = ['never', 'once', 'twice', 'three times', 'four times', 'five times'];
