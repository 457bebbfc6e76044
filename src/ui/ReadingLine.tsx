export interface ReadingLineProps {
  readonly state:
    | { readonly kind: 'failed'; readonly message: string }
    | { readonly kind: 'reading'; readonly progress: { readonly done: number; readonly total: number } | null };
  readonly className: string;
  /** What is done: `Reading the documents …`. */
  readonly doing: string;
  /** What could not be read where that failed: `The documents`. */
  readonly what: string;
}

/** How far a reading of the documents has come, or why it came to nothing. */
export function ReadingLine({ state, className, doing, what }: ReadingLineProps) {
  if (state.kind === 'failed')
    return (
      <p role="alert" className={className}>
        {what} could not be read: {state.message}
      </p>
    );
  const { progress } = state;
  return (
    <div role="status" className={className}>
      <p>{doing}</p>
      <progress
        className="progress-line"
        aria-label="Progress"
        {...(progress && progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
      />
    </div>
  );
}
