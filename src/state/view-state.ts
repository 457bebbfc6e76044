/** Everything a link carries: which view of which corpus, and how it is arranged. */
import type { AbsenceState, Kind } from '../engine/types.ts';

export const VIEWS = ['passages', 'read', 'method'] as const;
export type ViewName = (typeof VIEWS)[number];

/** How the readings of a passage stand to each other, nearest first. */
export const KINDS: readonly Kind[] = ['identical', 'edited', 'reworded', 'entry'];

/** What a document can have instead of a reading, in the order they are offered. */
export const GAPS: readonly AbsenceState[] = ['not-found', 'earlier', 'furniture-only', 'conflict', 'text-incomplete'];

/** Whether pairs too weak to link are listed too. */
export const POSSIBLE = ['hidden', 'shown'] as const;

/** Rows by the base document's order, by how many documents have them, or by how much they differ. */
export const SORTS = ['base', 'spread', 'difference'] as const;
export type Sort = (typeof SORTS)[number];

/** Checked by hand, or what the engine found alone. */
export const LAYERS = ['reviewed', 'engine'] as const;
export type Layer = (typeof LAYERS)[number];

export interface ViewState {
  readonly corpus: string;
  readonly view: ViewName;
  /** Witness ids shown, in the reader's order. Never empty once a corpus is loaded. */
  readonly docs: readonly string[];
  /** The witness others are compared with; the reader's choice, no claim of truth. */
  readonly base: string;
  readonly layer: Layer;
  /** Empty means every kind. */
  readonly kinds: readonly Kind[];
  readonly foundIn: readonly string[];
  readonly notFoundIn: readonly string[];
  /** What stands instead of a reading in the documents of `notFoundIn`, or in any; empty means every gap of a whole text. */
  readonly gaps: readonly AbsenceState[];
  readonly query: string;
  readonly sort: Sort;
  readonly possible: (typeof POSSIBLE)[number];
  /** Witness ids read in parallel in Read, two or more, left to right. */
  readonly columns: readonly string[];
  /** The passage in hand (URL fragment), or null. */
  readonly place: string | null;
}

/** What every view receives. */
export interface ViewProps {
  readonly corpus: import('../corpus/schema.ts').Corpus;
  readonly edition: import('../worker/protocol.ts').Edition;
  readonly state: ViewState;
  /** Names of private people shown (true) or masked as "Person n" (false). */
  readonly namesShown: boolean;
  /** `push` makes a step for the back button (view, place); `replace` does not (typing, filters). */
  readonly change: (patch: Partial<ViewState>, how?: 'push' | 'replace') => void;
}
