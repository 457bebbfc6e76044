/** Every place of some words in every document, fast enough for each key that is pressed. */
import { hitsOf, searchable, searchForm, type Searchable } from '../../corpus/find-hits.ts';
import type { Span } from '../../engine/types.ts';
import { witnessOf, type Scene, type SceneWitness } from '../../state/scene.ts';
import type { ViewState } from '../../state/view-state.ts';

export interface DocumentHits {
  readonly item: SceneWitness;
  readonly hits: readonly Span[];
  /** How many of them are shown at first. */
  readonly shown: number;
}

export interface Found {
  /** All documents, those without a hit too: the reader's first, in their order, then the rest of the corpus. */
  readonly documents: readonly DocumentHits[];
  readonly total: number;
  /** How many documents have a hit. */
  readonly holding: number;
}

/** Lines at first: of one document, and of all together. More than a reader takes in; few enough to draw at once. */
export const FIRST_LINES = 50;
const FIRST_LINES_OF_ALL = 250;

export type Searcher = (query: string, match: ViewState['match']) => Found;

/** Folds nothing yet: each text is folded when it is first searched. */
export function searcherFor(scene: Scene, docs: readonly string[]): Searcher {
  const others = scene.corpus.witnesses.map(({ id }) => id).filter((id) => !docs.includes(id));
  const items = [...docs, ...others].map((id) => witnessOf(scene, id));
  return (query, match) => {
    const wanted = searchForm(query.trim());
    let left = FIRST_LINES_OF_ALL;
    const documents = items.map((item) => {
      const hits = wanted === '' ? [] : hitsOf(wanted, formOf(item), match === 'words');
      const shown = Math.min(hits.length, FIRST_LINES, left);
      left -= shown;
      return { item, hits, shown };
    });
    const total = documents.reduce((sum, { hits }) => sum + hits.length, 0);
    return { documents, total, holding: documents.filter(({ hits }) => hits.length > 0).length };
  };
}

/** Kept with what knows the masked names: another set of names is another item. */
const FORMS = new WeakMap<SceneWitness, Searchable>();

function formOf(item: SceneWitness): Searchable {
  const { text } = item.witness;
  const form = FORMS.get(item) ?? searchable(text, { start: 0, end: text.length }, item.names);
  FORMS.set(item, form);
  return form;
}

/** Letters and digits, with the signs that hold a word together: "don't", "1,300", "at-large". */
const WORD = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;
const COUNTS = new WeakMap<SceneWitness, number>();

/** Words of the whole text, headline and furniture too: what is searched. */
export function wordsSearched(item: SceneWitness): number {
  const count = COUNTS.get(item) ?? item.witness.text.match(WORD)?.length ?? 0;
  COUNTS.set(item, count);
  return count;
}
