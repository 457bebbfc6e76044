/** What passes between the page and the worker. The worker answers every request with one done or failed message. */
import type { Notice } from '../corpus/notices/notice.ts';
import type { EditedPassage, Review, Witness } from '../corpus/schema.ts';
import type { Change, Link, Passage, Segmented, WitnessInput } from '../engine/types.ts';
import type { Lexicon } from '../engine/words/lexicon.ts';

export interface AlignRequest {
  readonly kind: 'align';
  readonly witnesses: readonly WitnessInput[];
  readonly review: Review | null;
  /** Also compare the readings of every passage, pair by pair. */
  readonly compare?: boolean;
  /** Tells changes of label from others, where they are compared. */
  readonly lexicon?: Lexicon | null;
  /** Also look for what is worth a notice, in documents of these kinds, by witness id. */
  readonly kinds?: Readonly<Record<string, Witness['kind']>>;
}

/** What the page shows of one corpus. A draft has copied wording only: it is there at once, paraphrase takes longer. */
export interface Edition {
  readonly engine: string;
  /** Copied wording alone; another edition follows. */
  readonly draft: boolean;
  /** `on-request`: of a large corpus links, absences and changes come passage by passage, by a DescribeRequest. */
  readonly details: 'all' | 'on-request';
  /** By witness id. Without tokens: they are many, and the page needs them only inside one reading. */
  readonly layouts: readonly Layout[];
  /** What the engine found alone. */
  readonly alone: readonly Passage[];
  /** The same after the review was replayed; equal to `alone` (with `review: null`) where there is no review. */
  readonly reviewed: readonly EditedPassage[];
  /** Pairs too weak to link, likeliest first; no passage that the engine found holds both sides of one. None in a draft. */
  readonly possible: readonly Link[];
  readonly counts: Readonly<Record<string, number>>;
  /** What changes between two readings of one passage, by `pairKey`; empty unless asked for. */
  readonly changes: Readonly<Record<string, readonly Change[]>>;
  /** Of all documents and the reviewed passages, where they were asked for; none in a draft, which may still change. */
  readonly notices?: readonly Notice[];
}

export type Layout = Omit<Segmented, 'tokens' | 'text'>;

export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** Asks for all there is to say about one passage of the alignment that `of` asks for. */
export interface DescribeRequest {
  readonly kind: 'describe';
  /** Its id. */
  readonly passage: string;
  readonly of: AlignRequest;
}

export interface Described {
  /** With its links and absences. */
  readonly passage: Passage;
  /** As in an edition. */
  readonly changes: Edition['changes'];
}

export type Request = AlignRequest | DescribeRequest;

/** What a request is answered with. */
export type Answer<R extends Request> = R extends AlignRequest ? Edition : Described;

export type ToWorker = { readonly id: number; readonly request: Request };

export type FromWorker =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'draft'; readonly value: Edition }
  | { readonly id: number; readonly kind: 'done'; readonly value: Edition | Described }
  | { readonly id: number; readonly kind: 'failed'; readonly failure: Failure };

/** An error as plain data: Error objects do not cross reliably. */
export interface Failure {
  readonly name: string;
  readonly message: string;
}
