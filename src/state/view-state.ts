/** Everything a link carries: which view of which corpus, and how it is arranged. */
import type { AbsenceState, ChangeType, Kind, Reading } from '../engine/types.ts';

/** In the order of the tabs. `search` has none: the field in the bar leads to it. */
export const VIEWS = [
  'overview',
  'passages',
  'read',
  'words',
  'voices',
  'figures',
  'pairs',
  'ledger',
  'method',
  'search',
] as const;
export type ViewName = (typeof VIEWS)[number];

/** How the readings of a passage stand to each other, nearest first. */
export const KINDS: readonly Kind[] = ['identical', 'edited', 'reworded', 'entry'];

/** What a document can have instead of a reading, in the order they are offered. */
export const GAPS: readonly AbsenceState[] = ['not-found', 'earlier', 'furniture-only', 'conflict', 'text-incomplete'];

/** Whether pairs too weak to link are listed too. */
export const POSSIBLE = ['hidden', 'shown'] as const;

/** All passages side by side, or one with everything about it. */
export const LAYOUTS = ['grid', 'one'] as const;

/** What the grid shows of a reading: all of it, what differs from the base, or a mark. */
export const AMOUNTS = ['full', 'differences', 'index'] as const;

/** Texts in parallel, or one text coloured by how many others have each sentence. */
export const READINGS = ['parallel', 'heat'] as const;

/** What can be marked in a text beside its shared passages. */
export const OVERLAYS = ['quotations', 'figures', 'terms'] as const;
export type Overlay = (typeof OVERLAYS)[number];

export const LINES = ['hidden', 'shown'] as const;

/** The parts of a view that shows one of them at a time; the first where a link names none. */
export const PARTS = {
  words: ['names', 'concordance', 'distinctive', 'slots', 'agents'],
  voices: ['speakers', 'quotations', 'passport', 'verbs'],
  figures: ['agreement', 'all', 'people', 'lists'],
} as const satisfies Partial<Record<ViewName, readonly string[]>>;
export type PartOf<V extends keyof typeof PARTS> = (typeof PARTS)[V][number];

/** The parts of a view; none where it shows everything at once. */
export function partsOf(view: ViewName): readonly string[] {
  return (PARTS as Partial<Record<ViewName, readonly string[]>>)[view] ?? [];
}

/** What the concordance looks for: words, or a regular expression. */
export const FINDS = ['words', 'pattern'] as const;

/** Lines of the concordance by place, or by the words to the left or right. */
export const ORDERS = ['position', 'left', 'right'] as const;

/** What Search finds inside longer words too, or only as whole words. */
export const MATCHES = ['parts', 'words'] as const;

/** Rows by the base document's order, by how many documents have them, by how much they differ, or by how far they moved. */
export const SORTS = ['base', 'spread', 'difference', 'shift'] as const;
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
  /** Rows with a change of one of these types; empty means any row. */
  readonly changes: readonly ChangeType[];
  /** Filters Passages and is what Search looks for. */
  readonly query: string;
  /** Of Search. */
  readonly match: (typeof MATCHES)[number];
  readonly sort: Sort;
  readonly layout: (typeof LAYOUTS)[number];
  readonly amount: (typeof AMOUNTS)[number];
  /** Witness ids whose columns stay in sight. */
  readonly pins: readonly string[];
  /** Widths that the reader gave columns, in CSS px, by witness id. */
  readonly widths: Readonly<Record<string, number>>;
  readonly possible: (typeof POSSIBLE)[number];
  /** Witness ids read in parallel in Read, two or more, left to right. Pairs compares the first two. */
  readonly columns: readonly string[];
  readonly reading: (typeof READINGS)[number];
  readonly overlays: readonly Overlay[];
  /** Line numbers in Read, to cite from in class. */
  readonly lines: (typeof LINES)[number];
  /** Of the view, where it has parts; empty for the first one. */
  readonly part: string;
  /** Of the concordance, which looks for `query`. */
  readonly find: (typeof FINDS)[number];
  readonly order: (typeof ORDERS)[number];
  /** The verb whose agents are shown, base form; empty for the first one offered. */
  readonly verb: string;
  /** How the table of the part is sorted: a column and `up` or `down`, as `fox-down`; empty for its own order. */
  readonly by: string;
  /** Words that rows of the table must have. */
  readonly rows: string;
  /** What of the table is open: ids and numbers joined with commas, never words of a document; empty for nothing. */
  readonly cell: string;
  /** The passage in hand (URL fragment), or null. */
  readonly place: string | null;
  /** A stretch of one text that a link leads to (URL fragment), or null. Never beside a `place`. */
  readonly spot: Reading | null;
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
  /** The address of the state after a patch, for real links. */
  readonly linkTo: (patch: Partial<ViewState>) => string;
}
