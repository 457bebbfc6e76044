/** What the overview shows of each document. */
import { amongDocuments, ownSentences, sharedByWitness } from '../../corpus/notices/own-sentences.ts';
import type { EditedPassage } from '../../corpus/schema.ts';
import type { Span } from '../../engine/types.ts';
import { passagesOf } from '../../state/ordered-passages.ts';
import { witnessOf, type Scene, type SceneWitness } from '../../state/scene.ts';
import type { ViewState } from '../../state/view-state.ts';
import { passageNumbers } from '../../ui/passage-numbers.ts';

export interface OverviewDocument {
  readonly item: SceneWitness;
  /** Words of text and lists, without headline and furniture; null before the text has been cut into blocks. */
  readonly words: number | null;
  /** Passages that the document shares with another one shown, in its own order. */
  readonly shared: readonly SharedPassage[];
  /** Sentences that no passage touches, in text order; null before the text has been cut into sentences. */
  readonly own: readonly Span[] | null;
}

export interface SharedPassage extends Span {
  readonly passage: EditedPassage;
}

export interface Overview {
  /** In the reader's order. */
  readonly documents: readonly OverviewDocument[];
  /** Passages that two or more of them share. */
  readonly passages: readonly EditedPassage[];
  /** Of all passages of the layer, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** False while a draft may still gain passages: then nothing can be said to be in one document only. */
  readonly complete: boolean;
}

type Shown = Pick<ViewState, 'docs' | 'layer'>;

export function overviewOf(scene: Scene, { docs, layer }: Shown): Overview {
  const all = passagesOf(scene.edition, layer);
  const passages = amongDocuments(all, docs);
  const shared = sharedByWitness(passages);
  return {
    documents: docs.map((id) => {
      const item = witnessOf(scene, id);
      return {
        item,
        words: wordCount(item),
        shared: sharedWith(passages, id),
        own: item.layout?.sentences.length ? ownSentences(item.layout, shared.get(id) ?? []) : null,
      };
    }),
    passages,
    numbers: passageNumbers(all, scene.corpus.witnesses),
    complete: !scene.edition.draft,
  };
}

function sharedWith(passages: readonly EditedPassage[], witness: string): readonly SharedPassage[] {
  return passages
    .flatMap((passage) => {
      const reading = passage.readings.find((each) => each.witness === witness);
      return reading ? [{ passage, start: reading.start, end: reading.end }] : [];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Joined by hyphens, points or apostrophes they are one word: "at-large", "U.S", "don't". */
const WORD = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;

function wordCount({ witness, layout }: SceneWitness): number | null {
  const blocks = (layout?.blocks ?? []).filter(({ role }) => role === 'body' || role === 'list-item');
  if (blocks.length === 0) return null;
  return blocks.reduce((sum, { start, end }) => sum + (witness.text.slice(start, end).match(WORD)?.length ?? 0), 0);
}
