/** The whole worker as a function: the worker, the same-thread fallback, the command line and the tests call it. */
import { replay } from '../corpus/review.ts';
import { align, prepare, type Frame } from '../engine/index.ts';
import type { Alignment, Segmented } from '../engine/types.ts';
import { pairChanges } from './pair-changes.ts';
import type { Edition, Layout, Progress, Request } from './protocol.ts';

export interface Watcher {
  readonly report?: (progress: Progress) => void;
  /** Given the edition of copied wording alone, before paraphrase is looked for. */
  readonly draft?: (edition: Edition) => void;
}

/** Aligns the witnesses and replays the review. Pure and synchronous; the result does not depend on who watches. */
export function handle(request: Request, { report, draft }: Watcher = {}): Edition {
  const frame = prepare(request.witnesses, report);
  draft?.(toEdition(request, frame, align(frame, report, { without: COPIES_ONLY })));
  return toEdition(request, frame, align(frame, report));
}

const COPIES_ONLY: ReadonlySet<'paraphrase'> = new Set(['paraphrase']);

function toEdition(request: Request, frame: Frame, alignment: Alignment): Edition {
  const reviewed = replay(frame, alignment, request.review);
  return {
    engine: alignment.engine,
    layouts: alignment.witnesses.map(toLayout),
    alone: alignment.passages,
    reviewed,
    possible: alignment.possible,
    counts: alignment.counts,
    changes: request.compare ? pairChanges([...reviewed, ...alignment.passages], request.witnesses) : {},
  };
}

function toLayout({ id, blocks, sentences, quotations }: Segmented): Layout {
  return { id, blocks, sentences, quotations };
}
