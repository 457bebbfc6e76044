import type { MouseEvent } from 'react';
import { usePassages } from './context.ts';
import { describe } from './labels.ts';
import type { Row } from './rows.ts';

export interface RowHeadProps {
  readonly row: Row;
  readonly label: string;
  readonly documents: number;
  /** What else is to be said: with what the others are compared, how far it moved. */
  readonly remarks: readonly string[];
  readonly open: boolean;
}

/**
 * The side-head. Number and title lead to the passage's own page; the button beneath explains the link in place.
 * A heading, to step from one to the next.
 */
export function RowHead({ row, label, documents, remarks, open }: RowHeadProps) {
  const { change, linkTo } = usePassages();
  const { id } = row.passage;
  const page = { layout: 'one', place: id } as const;
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    change(page, 'push');
  };
  return (
    <div className="side-head">
      <h3>
        <a className="row-link" href={linkTo(page)} onClick={follow}>
          <span className="number">{row.number}</span> <span className="label">{label}</span>
        </a>
      </h3>
      <span className="meta">
        <span>{describe(row)}</span>{' '}
        <span>
          in {row.found} of {documents}
        </span>
        {remarks.map((remark) => (
          <span key={remark} className="remark">
            {' '}
            {remark}
          </span>
        ))}
      </span>
      <button
        type="button"
        id={`open-${id}`}
        className="opener no-print"
        aria-expanded={open}
        aria-controls={open ? `why-${id}` : undefined}
        aria-label={`Why linked: ${label}`}
        onClick={() => change({ place: open ? null : id }, 'push')}
      >
        Why
        <span className={open ? 'chevron up' : 'chevron'} aria-hidden="true" />
      </button>
    </div>
  );
}
