import type { Trouble } from './use-concordance.ts';

export interface TroubleNoteProps {
  readonly id: string;
  readonly trouble: Trouble;
  /** Looks for the same signs as plain words. */
  readonly onWords: () => void;
  /** Null where no more time can be given. */
  readonly onMoreTime: (() => void) | null;
}

/** Why nothing could be looked for, and what can be done. */
export function TroubleNote({ id, trouble, onWords, onMoreTime }: TroubleNoteProps) {
  return (
    <div id={id} role="alert" className="kwic-trouble">
      <p>{sentenceOf(trouble)}</p>
      {trouble.kind === 'pattern' && (
        <p>
          The signs {'( ) [ ] { } * + ? . ^ $ | \\'} have meanings of their own in a pattern. For the sign itself, write
          a backslash before it.
        </p>
      )}
      {trouble.kind === 'time' && onMoreTime && (
        <button type="button" className="link-button no-print" onClick={onMoreTime}>
          Give it ten seconds
        </button>
      )}{' '}
      {trouble.kind !== 'other' && (
        <button type="button" className="link-button no-print" onClick={onWords}>
          Look for it as words
        </button>
      )}
    </div>
  );
}

function sentenceOf(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'pattern':
      return trouble.reason === ''
        ? 'This pattern cannot be read.'
        : `This pattern cannot be read: ${trouble.reason.charAt(0).toLowerCase()}${trouble.reason.slice(1)}.`;
    case 'time':
      return `This pattern was given up after ${trouble.seconds === 1 ? 'one second' : `${trouble.seconds} seconds`}. Parts that repeat inside parts that repeat, as in (a+)+, can take very long.`;
    case 'no-worker':
      return 'Patterns can only be looked for in the background, where they can be stopped, and this browser runs nothing there. Words can be looked for.';
    case 'other':
      return `The documents could not be searched: ${trouble.reason}`;
  }
}
