/** What a rule found worth a look: evidence and a way to it. The words for it are the view's. */
import type { AbsenceState, Reading, Span } from '../../engine/types.ts';

/** Words of one document as evidence: what is shown of them, and which of them the notice is about. */
export interface Excerpt extends Reading {
  readonly marks: readonly Span[];
}

/** Documents that have the same words here, or where the words differ in signs alone. By witness id. */
export interface Evidence {
  readonly excerpts: readonly Excerpt[];
}

/** Where a notice leads: a passage, passages that some documents lack, or a stretch of a text. */
export type NoticeTarget =
  | { readonly view: 'passages'; readonly layout: 'one'; readonly place: string }
  | { readonly view: 'passages'; readonly layout: 'grid'; readonly notFoundIn: readonly string[] }
  | { readonly view: 'read'; readonly spot: Reading };

interface Found {
  /** Most frequent first. */
  readonly evidence: readonly Evidence[];
  readonly target: NoticeTarget;
}

export interface MostShared extends Found {
  readonly kind: 'most-shared';
  readonly passage: string;
  /** How many documents have the passage, and whether its readings part at one place, in all, or nowhere. */
  readonly documents: number;
  readonly parts: 'at-one-place' | 'throughout' | 'nowhere';
}

export interface NotInAll extends Found {
  readonly kind: 'not-in-all';
  readonly passage: string;
  readonly documents: number;
  readonly isQuotation: boolean;
  /** By witness id. */
  readonly lacking: readonly { readonly witness: string; readonly state: AbsenceState }[];
}

export interface QuotedOrProse extends Found {
  readonly kind: 'quoted-or-prose';
  /** How many of the evidence, from its beginning, stand between quotation marks; the others do not. */
  readonly quoted: number;
  readonly passage: string;
}

/** One passage with different numbers. */
export interface FiguresDiffer extends Found {
  readonly kind: 'figures-differ';
  readonly passage: string;
  /** True where the sentences were not linked because of it. */
  readonly unlinked: boolean;
}

/** One number beside different words for what, or where, is counted. */
export interface CountedDifferently extends Found {
  readonly kind: 'counted-differently';
  /** The number as a value: 25. */
  readonly value: number;
  readonly parts: 'what' | 'where';
}

export interface OtherWords extends Found {
  readonly kind: 'other-words';
  readonly passage: string;
  /** Id of what the words name, where a lexicon has them. */
  readonly concept: string | null;
  /** Which of the marks of an excerpt tells most: a word of the concept, else the first. */
  readonly telling: number;
}

export interface OnlyHere {
  readonly kind: 'only-here';
  /** An example of each document that has a sentence to itself, by witness id. It leads to itself. */
  readonly evidence: readonly Evidence[];
  /** By witness id. */
  readonly counts: readonly { readonly witness: string; readonly own: number; readonly all: number }[];
}

/** Wording that documents share word for word and the releases lack. */
export interface SourceUnseen extends Found {
  readonly kind: 'source-unseen';
  readonly releases: readonly string[];
  /** How many places there are; the evidence shows a few of them. */
  readonly places: number;
}

export type Notice =
  MostShared | NotInAll | QuotedOrProse | FiguresDiffer | CountedDifferently | OtherWords | OnlyHere | SourceUnseen;

export type NoticeKind = Notice['kind'];
