import type { Differences } from './use-differences.ts';

/** To the difference before and after the one in hand. */
export function DifferenceSteps({ at, of, hasPrevious, hasNext, step }: Omit<Differences, 'onClick' | 'onKeyDown'>) {
  return (
    <div className="pair-steps no-print" role="group" aria-label="Differences">
      {/* Not `disabled`: that would drop the focus of a reader who steps to the end. */}
      <button type="button" className="box-button" aria-disabled={!hasPrevious} onClick={() => step(-1)}>
        Previous difference
      </button>
      <button type="button" className="box-button" aria-disabled={!hasNext} onClick={() => step(1)}>
        Next difference
      </button>
      <span role="status">
        {at > 0 ? `Difference ${at} of ${of}` : `${of} ${of === 1 ? 'difference' : 'differences'}`}
      </span>
      <span className="keys-hint">
        keys <kbd>j</kbd> next, <kbd>k</kbd> previous
      </span>
    </div>
  );
}
