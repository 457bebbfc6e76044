/**
 * What passes between the page and the worker that reads words, voices and figures. It keeps the texts it was given, so
 * that a question about them carries the question alone.
 */
import type { Agents } from '../engine/words/agents.ts';
import type { ConcordanceLine, ConcordanceOrder } from '../engine/words/concordance.ts';
import type { DistinctiveRow } from '../engine/words/distinctive.ts';
import type { TextEvidence } from '../engine/words/evidence.ts';
import type { FigureRow } from '../engine/words/figure-relations.ts';
import type { Lexicon } from '../engine/words/lexicon.ts';
import type { Passage, Span, WitnessInput } from '../engine/types.ts';

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
}

/** Every use of a word or phrase, or of a pattern (a regular expression of JavaScript, `iu`). */
export interface ConcordanceRequest {
  readonly kind: 'concordance';
  readonly docs: readonly string[];
  readonly find: 'words' | 'pattern';
  readonly query: string;
  readonly order: ConcordanceOrder;
  /** Names that are masked on the page, by witness id: what is not shown cannot be found. */
  readonly hidden: Readonly<Record<string, readonly Span[]>>;
}

export interface Concordance {
  readonly lines: readonly ConcordanceLine[];
  /** Uses beyond the most that are listed. */
  readonly more: number;
}

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
}

export type DeskRequest = ReadRequest | ConcordanceRequest | AgentsRequest | DistinctiveRequest;

export type DeskAnswer<R extends DeskRequest> = R extends ReadRequest
  ? Evidence
  : R extends ConcordanceRequest
    ? Concordance
    : R extends AgentsRequest
      ? readonly Agents[]
      : readonly DistinctiveRow[];
