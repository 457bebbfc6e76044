/** The shell around a session: one message in, progress, a draft and one answer out. */
import { toFailure } from './failure.ts';
import { byPercent } from './by-percent.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { openSession } from './session.ts';

const session = openSession();

self.addEventListener('message', ({ data: { id, request } }: MessageEvent<ToWorker>) => {
  try {
    if (request.kind === 'describe') return answer({ id, kind: 'done', value: session.describe(request) });
    const value = session.align(request, {
      report: byPercent((progress) => answer({ id, kind: 'progress', progress })),
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
