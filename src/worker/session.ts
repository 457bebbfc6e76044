/**
 * What one worker remembers: its last alignment, so that a passage can be described and a document added without doing
 * all of it again. The answers are the same as without a memory.
 */
import { findNotices } from '../corpus/notices/find-notices.ts';
import type { Notice } from '../corpus/notices/notice.ts';
import { replay } from '../corpus/review.ts';
import { collate, isSame, prepare, type Collation, type Frame } from '../engine/index.ts';
import type { Alignment, Passage, Segmented } from '../engine/types.ts';
import { pairChanges } from './pair-changes.ts';
import { changesBetween } from './pair-key.ts';
import type { AlignRequest, Described, DescribeRequest, Edition, Layout, Progress } from './protocol.ts';

export interface Watcher {
  readonly report?: (progress: Progress) => void;
  /** Given the edition of copied wording alone, before paraphrase is looked for. */
  readonly draft?: (edition: Edition) => void;
}

export interface Session {
  readonly align: (request: AlignRequest, watcher?: Watcher) => Edition;
  readonly describe: (request: DescribeRequest) => Described;
}

/** A session that remembers nothing yet. */
export function openSession(): Session {
  let last: Collation | null = null;

  const collated = (request: AlignRequest, { report, draft }: Watcher = {}) => {
    const frame = prepare(request.witnesses, report, last?.copied.frame);
    last = collate(frame, report, {
      ...(last && { earlier: last.copied }),
      ...(draft && { draft: (alignment: Alignment) => draft(toEdition(request, frame, alignment, true)) }),
    });
    return last;
  };

  return {
    align(request, watcher) {
      const { alignment, copied } = collated(request, watcher);
      return toEdition(request, copied.frame, alignment);
    },
    describe({ passage: id, of }) {
      const collation = last && isOf(last.copied.frame, of) ? last : collated(of);
      const passage = collation.describe(id);
      return { passage, changes: pairChanges([passage], of.witnesses, of.lexicon) };
    },
  };
}

function isOf({ sides, numbers }: Frame, { witnesses }: AlignRequest): boolean {
  if (sides.length !== witnesses.length) return false;
  return witnesses.every((input) => {
    const side = sides[numbers.get(input.id) ?? -1];
    if (side === undefined || !isSame(side.input, input) || side.input.date !== input.date) return false;
    return JSON.stringify(side.input.lacunae ?? []) === JSON.stringify(input.lacunae ?? []);
  });
}

function toEdition(request: AlignRequest, frame: Frame, alignment: Alignment, draft = false): Edition {
  const reviewed = replay(frame, alignment, request.review);
  const compared: readonly Passage[] =
    request.compare && alignment.details === 'all' ? [...reviewed, ...alignment.passages] : [];
  const layouts = alignment.witnesses.map(toLayout);
  const changes = pairChanges(compared, request.witnesses, request.lexicon);
  return {
    engine: alignment.engine,
    draft,
    details: alignment.details,
    layouts,
    alone: alignment.passages,
    reviewed,
    possible: alignment.possible,
    counts: alignment.counts,
    changes,
    ...(request.kinds && !draft && { notices: noticesIn(request, { layouts, reviewed, changes }) }),
  };
}

function noticesIn(
  { witnesses, lexicon = null, kinds = {} }: AlignRequest,
  { layouts, reviewed, changes }: Pick<Edition, 'layouts' | 'reviewed' | 'changes'>,
): readonly Notice[] {
  return findNotices({
    witnesses: witnesses.map(({ id, text }) => ({ id, text, kind: kinds[id] ?? 'own' })),
    layouts,
    passages: reviewed,
    lexicon,
    changesBetween: (a, b) => changesBetween({ changes }, a, b),
  });
}

function toLayout({ id, blocks, sentences, quotations }: Segmented): Layout {
  return { id, blocks, sentences, quotations };
}
