/** Shared passages of which at least one document has words in quotation marks. */
import { searchForm } from '../../../corpus/find-hits.ts';
import type { EditedPassage } from '../../../corpus/schema.ts';
import { type Marking, markingIn } from '../../../engine/words/passport.ts';
import type { Voices } from '../../../engine/words/voices.ts';
import type { Reading } from '../../../engine/types.ts';
import { inOrderOfDocuments, passagesOf } from '../../../state/ordered-passages.ts';
import { peopleMasked, type Scene, witnessOf, wordsOf } from '../../../state/scene.ts';
import type { ViewState } from '../../../state/view-state.ts';
import { passageNumbers } from '../../../ui/passage-numbers.ts';
import { passageTitle } from '../../../ui/passage-words.ts';
import type { Evidence } from '../../../worker/desk-protocol.ts';

export interface SharedQuotation {
  readonly passage: EditedPassage;
  /** Of the passage, the same in every view. */
  readonly number: number;
  readonly title: string;
  /** Of the documents shown that have it, in the reader's order: two or more. */
  readonly readings: readonly Reading[];
  /** By witness. */
  readonly markings: ReadonlyMap<string, Marking>;
  /** Some documents have the words in quotation marks, others as their own. */
  readonly shifts: boolean;
}

type Arrangement = Pick<ViewState, 'docs' | 'base' | 'layer'>;

/** In the order of the base, then of the other documents. */
export function sharedQuotations(
  scene: Scene,
  evidence: Evidence,
  { docs, base, layer }: Arrangement,
): readonly SharedQuotation[] {
  const voices = new Map(evidence.texts.map((text) => [text.id, text.voices]));
  const passages = passagesOf(scene.edition, layer);
  const numbers = passageNumbers(passages, scene.corpus.witnesses);
  const ranks = new Map(docs.map((id, rank) => [id, rank]));
  return inOrderOfDocuments(passages, [base, ...docs.filter((id) => id !== base)]).flatMap(({ passage, reading }) => {
    const readings = inOrder(passage.readings, ranks);
    if (readings.length < 2) return [];
    const markings = markingsOf(readings, voices);
    const own = [...markings.values()].filter((marking) => marking === 'own').length;
    if (own === markings.size) return [];
    const number = numbers.get(passage.id) ?? 0;
    return [{ passage, number, title: titleOf(scene, passage, reading), readings, markings, shifts: own > 0 }];
  });
}

export const ORDERS = ['spread', 'text', 'shift'] as const;
export type Order = (typeof ORDERS)[number];

export interface QuotationGroup {
  readonly title: string;
  readonly items: readonly SharedQuotation[];
}

/** Those of most documents first; as in the base; or first those that are quotations here and own words there. */
export function grouped(items: readonly SharedQuotation[], order: Order, documents: number): readonly QuotationGroup[] {
  if (items.length === 0) return [];
  if (order === 'text') return [{ title: 'In order of the text', items }];
  if (order === 'shift') {
    const [shifted, others] = [items.filter(({ shifts }) => shifts), items.filter(({ shifts }) => !shifts)];
    return [
      { title: 'Quoted here, own words there', items: shifted },
      { title: 'In quotation marks wherever found', items: others },
    ].filter((group) => group.items.length > 0);
  }
  const counts = [...new Set(items.map(({ readings }) => readings.length))].sort((a, b) => b - a);
  return counts.map((count) => ({
    title: count < documents ? `In ${count} of ${documents}` : count === 2 ? 'In both' : `In all ${count}`,
    items: items.filter(({ readings }) => readings.length === count),
  }));
}

/** Those whose title or words, as they are shown, hold the words looked for. */
export function withWords(scene: Scene, items: readonly SharedQuotation[], words: string): readonly SharedQuotation[] {
  const asked = searchForm(words).trim();
  if (asked === '') return items;
  return items.filter((item) => {
    const form = FORMS.get(item) ?? formOf(scene, item);
    FORMS.set(item, form);
    return form.includes(asked);
  });
}

/** What is searched of a quotation: made once, for a filter asks with every letter. Items belong to one scene. */
const FORMS = new WeakMap<SharedQuotation, string>();

function formOf(scene: Scene, { title, readings }: SharedQuotation): string {
  return searchForm([title, ...readings.map((reading) => wordsOf(scene, reading.witness, reading))].join('\n'));
}

/** Those of the documents shown. */
function inOrder(readings: readonly Reading[], ranks: ReadonlyMap<string, number>): readonly Reading[] {
  const rank = ({ witness }: Reading) => ranks.get(witness) ?? 0;
  return readings.filter(({ witness }) => ranks.has(witness)).sort((a, b) => rank(a) - rank(b));
}

function markingsOf(readings: readonly Reading[], voices: ReadonlyMap<string, Voices>): ReadonlyMap<string, Marking> {
  return new Map(
    readings.map((reading) => [reading.witness, markingIn(reading, voices.get(reading.witness) ?? { quoted: [] })]),
  );
}

function titleOf(scene: Scene, passage: EditedPassage, reading: Reading): string {
  const { witness, names } = witnessOf(scene, reading.witness);
  return passageTitle(passage, { text: witness.text, reading, names, people: peopleMasked(scene) });
}
