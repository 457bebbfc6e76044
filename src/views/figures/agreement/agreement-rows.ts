/** Rows of the comparison: one number or more, with what each document has. */
import { amountOf } from '../../../engine/words/figure-amount.ts';
import type { FigureRelation, FigureRow } from '../../../engine/words/figure-relations.ts';
import type { Figure } from '../../../engine/words/figures.ts';
import type { Passage, Reading, Span } from '../../../engine/types.ts';
import { witnessOf, type Scene } from '../../../state/scene.ts';
import { amountWords, RELATIONS } from '../figure-words.ts';
import { keyOf } from '../figure-key.ts';

export interface AgreementRow {
  readonly key: string;
  readonly relation: FigureRelation;
  /** The numbers by themselves, as our gloss: never one document's words. */
  readonly name: string;
  /** For sorting; null for dates, and for words that name no number. */
  readonly value: number | null;
  /** By witness; a document that has nothing of the row has no cell. */
  readonly cells: ReadonlyMap<string, AgreementCell>;
  /** Shared passages that hold a figure of the row, in the order of their figures. */
  readonly passages: readonly string[];
}

export interface AgreementCell {
  /** None where the document has the passage without the figure. */
  readonly figures: readonly Figure[];
  /** What it has of the passage then. */
  readonly without: Reading | null;
}

type Held = Pick<Passage, 'id' | 'readings'>;

/** By relation in the order shown, then in order of the documents and their texts. */
export function agreementRows(
  scene: Scene,
  rows: readonly FigureRow[],
  passages: readonly Held[],
  docs: readonly string[],
): readonly AgreementRow[] {
  const holders = holdersOf(passages);
  const ranks = new Map(docs.map((id, rank) => [id, rank]));
  return rows
    .map((row) => ({ row: toRow(scene, row, holders, docs), place: firstPlace(row, ranks) }))
    .toSorted(
      (a, b) =>
        RELATIONS.indexOf(a.row.relation) - RELATIONS.indexOf(b.row.relation) ||
        a.place.rank - b.place.rank ||
        a.place.start - b.place.start,
    )
    .map(({ row }) => row);
}

/** How many rows each relation has; zeros stay. */
export function relationCounts(rows: readonly AgreementRow[]): ReadonlyMap<FigureRelation, number> {
  return new Map(RELATIONS.map((each) => [each, rows.filter(({ relation }) => relation === each).length]));
}

function toRow(
  scene: Scene,
  { relation, figures }: FigureRow,
  holders: ReadonlyMap<string, readonly Holder[]>,
  docs: readonly string[],
): AgreementRow {
  const [first] = figures;
  const around = figures.flatMap(({ witness, figure }) =>
    (holders.get(witness) ?? []).filter(({ reading }) => isInside(figure, reading)).map(({ passage }) => passage),
  );
  const passages = [...new Map(around.map((passage) => [passage.id, passage])).values()];
  const readings = new Map(
    passages.toReversed().flatMap((each) => each.readings.map((found) => [found.witness, found])),
  );
  const own = new Map<string, Figure[]>();
  for (const { witness, figure } of figures) own.set(witness, [...(own.get(witness) ?? []), figure]);
  const cells = new Map<string, AgreementCell>();
  for (const id of docs) {
    const held = own.get(id);
    const without = readings.get(id);
    if (held) cells.set(id, { figures: held, without: null });
    else if (without) cells.set(id, { figures: [], without });
  }
  return {
    key: first ? keyOf(first.witness, first.figure) : '',
    relation,
    name: nameOf(scene, figures),
    value: first && first.figure.kind !== 'date' ? first.figure.value : null,
    cells,
    passages: passages.map(({ id }) => id),
  };
}

/** Every number of the row once: dates of which one leaves out the month stand both. */
function nameOf(scene: Scene, figures: FigureRow['figures']): string {
  const names = new Map<string, string>();
  for (const { witness, figure } of figures) {
    const { text } = witnessOf(scene, witness).witness;
    names.set(amountOf(text, figure), amountWords(text, figure));
  }
  return [...new Set(names.values())].join(' · ');
}

interface Holder {
  readonly passage: Held;
  readonly reading: Reading;
}

function holdersOf(passages: readonly Held[]): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const passage of passages)
    for (const reading of passage.readings) {
      const known = holders.get(reading.witness);
      if (known) known.push({ passage, reading });
      else holders.set(reading.witness, [{ passage, reading }]);
    }
  return holders;
}

function firstPlace({ figures }: FigureRow, ranks: ReadonlyMap<string, number>) {
  const places = figures.map(({ witness, figure }) => ({ rank: ranks.get(witness) ?? 0, start: figure.start }));
  return places.toSorted((a, b) => a.rank - b.rank || a.start - b.start)[0] ?? { rank: 0, start: 0 };
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
