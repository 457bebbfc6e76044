import type { DeskState } from '../../state/use-desk.ts';

/** Says what the reading of the documents has come to; nothing once it is done. */
export function DeskLine({ desk }: { readonly desk: DeskState }) {
  if (desk.kind === 'ready') return null;
  if (desk.kind === 'failed')
    return (
      <p role="alert" className="words-none">
        The documents could not be read: {desk.message}
      </p>
    );
  const { progress } = desk;
  return (
    <div role="status" className="words-none">
      <p>Reading the words of the documents …</p>
      <progress
        className="progress-line"
        aria-label="Progress"
        {...(progress && progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
      />
    </div>
  );
}
