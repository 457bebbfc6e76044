/** The shell around `handle`: one message in, progress, a draft and one answer out. */
import { toFailure } from './failure.ts';
import { handle } from './handle.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

self.addEventListener('message', ({ data: { id, request } }: MessageEvent<ToWorker>) => {
  try {
    const value = handle(request, {
      report: (progress) => answer({ id, kind: 'progress', progress }),
      draft: (edition) => answer({ id, kind: 'draft', value: edition }),
    });
    answer({ id, kind: 'done', value });
  } catch (thrown) {
    answer({ id, kind: 'failed', failure: toFailure(thrown) });
  }
});

function answer(message: FromWorker): void {
  self.postMessage(message);
}
