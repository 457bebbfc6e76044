/**
 * What passes between the page and the worker that reads words, voices and figures. It keeps the texts it was given, so
 * that a question about them carries the question alone.
 */
import type { NameSpan } from '../corpus/people.ts';
import type { Agents } from '../engine/words/agents.ts';
import type { ConcordanceLine, ConcordanceOrder } from '../engine/words/concordance.ts';
import type { Place } from '../engine/words/counts.ts';
import type { DistinctiveRow } from '../engine/words/distinctive.ts';
import type { TextEvidence } from '../engine/words/evidence.ts';
import type { FigureRow } from '../engine/words/figure-relations.ts';
import type { Lexicon } from '../engine/words/lexicon.ts';
import type { People } from '../engine/words/people-lists.ts';
import type { Passage, Span, WitnessInput } from '../engine/types.ts';
import type { Failure, Progress } from './protocol.ts';

/** Reads the texts anew. Every other question is about the texts of the last one. */
export interface ReadRequest {
  readonly kind: 'read';
  readonly witnesses: readonly WitnessInput[];
  readonly lexicon: Lexicon | null;
  /** Of the layer shown; figures are related through them. */
  readonly passages: readonly Pick<Passage, 'id' | 'readings'>[];
}

export interface Evidence {
  /** In the order of the witnesses given. */
  readonly texts: readonly TextEvidence[];
  readonly figureRows: readonly FigureRow[];
  readonly people: People;
}

/** Every use of words as `phraseFinder` reads them, or of a pattern as `readPattern` does. */
export interface ConcordanceRequest {
  readonly kind: 'concordance';
  readonly docs: readonly string[];
  readonly find: 'words' | 'pattern';
  readonly query: string;
  readonly order: ConcordanceOrder;
  /** Names that are masked on the page, by witness id: what is not shown cannot be found, and what stands for it only whole. */
  readonly hidden: Readonly<Record<string, readonly NameSpan[]>>;
}

export interface ConcordanceUse extends ConcordanceLine {
  readonly place: Place;
}

export interface DocumentUses {
  readonly witness: string;
  /** Uses, listed or not. */
  readonly uses: number;
}

export interface Concordance {
  readonly lines: readonly ConcordanceUse[];
  /** Uses beyond the most that are listed. */
  readonly more: number;
  /** In the order of `docs`; those without a use too. */
  readonly documents: readonly DocumentUses[];
  /** Places between words that a pattern fits too; no use of anything, and not listed. */
  readonly blanks: number;
}

/** Name of the failure of a pattern that cannot be read; its message is what the browser says is wrong. */
export const BAD_PATTERN = 'PatternError';

/** Who is said to do what a verb says. */
export interface AgentsRequest {
  readonly kind: 'agents';
  readonly docs: readonly string[];
  /** Base form, `release`. */
  readonly verb: string;
}

/** Words that one document has more often than the others. */
export interface DistinctiveRequest {
  readonly kind: 'distinctive';
  readonly docs: readonly string[];
  /** The one compared with the rest of `docs`. */
  readonly of: string;
  /** Names that are masked on the page, by witness id: they are no words to list. */
  readonly hidden: Readonly<Record<string, readonly Span[]>>;
}

export type DeskRequest = ReadRequest | ConcordanceRequest | AgentsRequest | DistinctiveRequest;

export type DeskAnswer<R extends DeskRequest> = R extends ReadRequest
  ? Evidence
  : R extends ConcordanceRequest
    ? Concordance
    : R extends AgentsRequest
      ? readonly Agents[]
      : readonly DistinctiveRow[];

export type Question = Exclude<DeskRequest, ReadRequest>;

/** Keeps the texts without reading them: a worker started again answers questions about evidence the page has. */
export interface HoldRequest {
  readonly kind: 'hold';
  readonly texts: ReadRequest;
}

export type ToDesk = { readonly id: number; readonly request: DeskRequest | HoldRequest };

/** A request to hold is answered with null. */
export type FromDesk =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'done'; readonly value: DeskAnswer<DeskRequest> | null }
  | { readonly id: number; readonly kind: 'failed'; readonly failure: Failure };
