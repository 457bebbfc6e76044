/** One row of the grid, of which nothing is worked out before it is asked for. */
import type { EditedPassage } from '../../corpus/schema.ts';
import type { Kind, Lacuna, Reading } from '../../engine/types.ts';
import { witnessOf, wordsOf, type Scene } from '../../state/scene.ts';
import { comparisonOf, factsOf } from './pair-facts.ts';
import { quotationAt } from './quotation-at.ts';
import type { Cell, Cells, Row } from './rows.ts';

/** Whose words: inside quotation marks in all documents shown, in none, or in some. */
export type Voice = 'quotation' | 'own words' | 'quotation and own words';

/** What is known of a row from the start. */
export interface RowFacts extends Pick<Row, 'passage' | 'number' | 'order' | 'found' | 'kind'> {
  readonly against: Reading;
}

export class LazyRow implements Row {
  readonly passage: EditedPassage;
  readonly number: number;
  readonly order: number;
  readonly against: string;
  readonly found: number;
  readonly kind: Kind | null;
  readonly #scene: Scene;
  readonly #shown: ReadonlyMap<string, number>;
  readonly #base: Reading;
  #cells: Cells | null = null;
  #difference: number | null = null;
  #changeTypes: number | null = null;
  #voice: Voice | null = null;
  #alike: Row['alike'] | null = null;

  /** `shown` has the documents shown, in the order in which they stand for a passage. */
  constructor(scene: Scene, shown: ReadonlyMap<string, number>, facts: RowFacts) {
    this.#scene = scene;
    this.#shown = shown;
    this.#base = facts.against;
    this.passage = facts.passage;
    this.number = facts.number;
    this.order = facts.order;
    this.against = facts.against.witness;
    this.found = facts.found;
    this.kind = facts.kind;
  }

  get cells(): Cells {
    return (this.#cells ??= this.#makeCells());
  }

  get difference(): number {
    if (this.#difference === null) this.#compare();
    return this.#difference ?? 0;
  }

  get changeTypes(): number {
    if (this.#changeTypes === null) this.#compare();
    return this.#changeTypes ?? 0;
  }

  get voice(): Voice {
    return (this.#voice ??= voiceOf(this.#readings().map((reading) => quotationAt(this.#scene, reading) !== null)));
  }

  get alike(): Row['alike'] {
    return (this.#alike ??= sameWords(this.#scene, this.#readings()));
  }

  #makeCells(): Cells {
    const made = new Map<string, Cell>();
    const state = (id: string) => this.#state(id);
    return {
      state,
      get: (id) => {
        const known = made.get(id);
        if (known) return known;
        const cell = this.#makeCell(id);
        made.set(id, cell);
        return cell;
      },
    };
  }

  #state(id: string): Cell['state'] {
    const { readings, absences } = this.passage;
    if (readings.some(({ witness }) => witness === id)) return 'reading';
    return absences.find(({ witness }) => witness === id)?.state ?? 'unknown';
  }

  #makeCell(id: string): Cell {
    const { readings, absences } = this.passage;
    const reading = readings.find(({ witness }) => witness === id);
    if (reading) return { state: 'reading', reading, comparison: comparisonOf(this.#scene, this.#base, reading) };
    const absence = absences.find(({ witness }) => witness === id);
    if (!absence) return { state: 'unknown' };
    const { state } = absence;
    if (state === 'text-incomplete') return { state, lacuna: lacunaFor(this.#scene, id, this.passage) };
    return { state, absence };
  }

  /** Of the documents shown, in their order. */
  #readings(): readonly Reading[] {
    const rank = ({ witness }: Reading) => this.#shown.get(witness) ?? 0;
    return this.passage.readings.filter(({ witness }) => this.#shown.has(witness)).sort((a, b) => rank(a) - rank(b));
  }

  #compare(): void {
    let [compared, shares, bits] = [0, 0, 0];
    for (const reading of this.passage.readings) {
      const facts = this.#shown.has(reading.witness) ? factsOf(this.#scene, this.#base, reading) : null;
      if (facts === null) continue;
      compared++;
      shares += facts.share;
      bits |= facts.types;
    }
    this.#difference = compared === 0 ? 0 : 1 - shares / compared;
    this.#changeTypes = bits;
  }
}

function voiceOf(quoted: readonly boolean[]): Voice {
  if (quoted.every(Boolean)) return 'quotation';
  return quoted.some(Boolean) ? 'quotation and own words' : 'own words';
}

/** The lacuna that may hold the passage: the missing list for a list entry, else the first one that is not a headline. */
function lacunaFor(scene: Scene, id: string, passage: EditedPassage): Lacuna | null {
  const { lacunae } = witnessOf(scene, id).witness;
  const list = passage.kind === 'entry' ? lacunae.find((lacuna) => lacuna.lacks === 'list') : undefined;
  return list ?? lacunae.find((lacuna) => lacuna.lacks !== 'headline') ?? lacunae[0] ?? null;
}

/** Letters and digits alike, whatever the capitals, the punctuation, or the spelling of a masked name. */
function sameWords(scene: Scene, readings: readonly Reading[]): Row['alike'] {
  const groups = new Map<string, string[]>();
  for (const reading of readings) {
    const words = wordsOf(scene, reading.witness, reading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const group = groups.get(words);
    if (group) group.push(reading.witness);
    else groups.set(words, [reading.witness]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
