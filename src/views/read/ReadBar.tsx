import type { Corpus } from '../../corpus/schema.ts';
import type { ViewProps } from '../../state/view-state.ts';
import { Siglum } from '../../ui/Siglum.tsx';
import { COLUMN_NAMES, LEAST_COLUMNS, withColumn } from './columns.ts';

export interface ReadBarProps {
  readonly corpus: Corpus;
  readonly columns: readonly string[];
  readonly change: ViewProps['change'];
}

/** How many documents the bar offers to put side by side; a link may ask for more. */
const OFFERED = 3;

/** Which documents stand side by side, and what the signs in them mean. */
export function ColumnPicks({ corpus, columns, change }: ReadBarProps) {
  const room = Math.min(corpus.witnesses.length, Math.max(OFFERED, columns.length));
  return (
    <>
      {COLUMN_NAMES.slice(0, room).map((name, index) => (
        <label key={name} className="read-pick">
          {name}
          <select
            value={columns[index] ?? ''}
            onChange={(event) =>
              change({ columns: withColumn(columns, index, event.currentTarget.value || null) }, 'push')
            }
          >
            {index >= LEAST_COLUMNS && <option value="">none</option>}
            {corpus.witnesses.map((witness) => (
              <option key={witness.id} value={witness.id}>
                {witness.outlet}
              </option>
            ))}
          </select>
          <span className="chevron" />
        </label>
      ))}
    </>
  );
}

/** On a phone: one document at a time. The document shown is the first column. */
export function DocumentSwitch({ corpus, columns, change }: ReadBarProps) {
  return (
    <div className="read-switch" role="group" aria-label="Document">
      {corpus.witnesses.map((witness, index) => (
        <button
          key={witness.id}
          type="button"
          aria-pressed={columns[0] === witness.id}
          aria-label={witness.outlet}
          onClick={() => change({ columns: withColumn(columns, 0, witness.id) }, 'replace')}
        >
          <Siglum siglum={witness.siglum} index={index} size="large" />
        </button>
      ))}
    </div>
  );
}

/** The signs in the text, explained by showing them. */
export function ReadKey() {
  return (
    <p className="read-key">
      Margin: number of a passage, letters of the others that have it
      <span>
        <span className="mark-passage opens closes">
          <span className="mark-start" />
          shared passage
          <span className="mark-end" />
        </span>
      </span>
      <span>
        <span className="mark-passage opens closes">
          <span className="mark-start" />
          <span className="mark-selected">chosen</span>
          <span className="mark-end" />
        </span>
      </span>
    </p>
  );
}
