/** The shell around a desk: one message in, progress and one answer out. */
import { byPercent } from './by-percent.ts';
import { openDesk } from './desk.ts';
import type { FromDesk, ToDesk } from './desk-protocol.ts';
import { toFailure } from './failure.ts';

const desk = openDesk();

self.addEventListener('message', ({ data: { id, request } }: MessageEvent<ToDesk>) => {
  try {
    if (request.kind === 'hold') {
      desk.hold(request.texts);
      return answer({ id, kind: 'done', value: null });
    }
    const report = byPercent((progress) => answer({ id, kind: 'progress', progress }));
    answer({ id, kind: 'done', value: desk.answer(request, report) });
  } catch (thrown) {
    answer({ id, kind: 'failed', failure: toFailure(thrown) });
  }
});

function answer(message: FromDesk): void {
  self.postMessage(message);
}
