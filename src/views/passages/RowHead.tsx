import { describe } from './labels.ts';
import type { Row } from './rows.ts';

export interface RowHeadProps {
  readonly row: Row;
  readonly label: string;
  readonly documents: number;
  /** The outlet the others are compared with, where the base has no reading. */
  readonly compared: string | null;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The side-head: number, label, whose words, kind, spread; opens the explanation. A heading, to step from one to the next. */
export function RowHead({ row, label, documents, compared, open, onToggle }: RowHeadProps) {
  const { id } = row.passage;
  return (
    <>
      <h3>
        <button
          type="button"
          id={`open-${id}`}
          className="opener"
          aria-expanded={open}
          aria-controls={open ? `why-${id}` : undefined}
          title={open ? 'Close the explanation' : 'Why these are linked'}
          onClick={onToggle}
        >
          <span className="number">
            {row.number}
            <span className={open ? 'chevron up' : 'chevron'} aria-hidden="true" />
          </span>
          <span className="label">{label}</span>
        </button>
      </h3>
      <span className="meta">
        {describe(row)}
        <br />
        in {row.found} of {documents}
        {compared !== null && (
          <>
            <br />
            compared with {compared}
          </>
        )}
      </span>
    </>
  );
}
