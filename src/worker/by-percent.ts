/** Passes on what a reader can see of progress: a new stage, or one percent more. */
import type { Progress } from './protocol.ts';

/** A thousand texts give ten thousand reports, and each message takes time on both sides. */
export function byPercent(report: (progress: Progress) => void): (progress: Progress) => void {
  let shown = '';
  return (progress) => {
    const { stage, done, total } = progress;
    const percent = `${stage} ${Math.floor((100 * done) / Math.max(1, total))}`;
    if (percent === shown) return;
    shown = percent;
    report(progress);
  };
}
