/** The whole worker as a function: the worker, the same-thread fallback, the command line and the tests call it. */
import { replay } from '../corpus/review.ts';
import { align, prepare } from '../engine/index.ts';
import type { Segmented } from '../engine/types.ts';
import { pairChanges } from './pair-changes.ts';
import type { Edition, Layout, Progress, Request } from './protocol.ts';

/** Aligns the witnesses and replays the review. Pure and synchronous; `report` is told how far it is. */
export function handle(request: Request, report: (progress: Progress) => void = () => undefined): Edition {
  const frame = prepare(request.witnesses, report);
  const alignment = align(frame, report);
  const reviewed = replay(frame, alignment, request.review);
  return {
    engine: alignment.engine,
    layouts: alignment.witnesses.map(toLayout),
    alone: alignment.passages,
    reviewed,
    counts: alignment.counts,
    changes: request.compare ? pairChanges([...reviewed, ...alignment.passages], request.witnesses) : {},
  };
}

function toLayout({ id, blocks, sentences, quotations }: Segmented): Layout {
  return { id, blocks, sentences, quotations };
}
