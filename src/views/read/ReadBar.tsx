import type { Corpus } from '../../corpus/schema.ts';
import { layerOptions } from '../../state/layer-options.ts';
import type { Layer, ViewProps } from '../../state/view-state.ts';
import { PickOne } from '../../ui/PickOne.tsx';
import { Siglum } from '../../ui/Siglum.tsx';
import { COLUMN_NAMES, LEAST_COLUMNS, withColumn } from './columns.ts';

export interface ReadBarProps {
  readonly corpus: Corpus;
  readonly columns: readonly string[];
  readonly change: ViewProps['change'];
}

/** How many documents the bar offers to put side by side; a link may ask for more. */
const OFFERED = 3;

/** No document in a column that may stay empty. */
const NONE = '';

/** Which documents stand side by side, and what the signs in them mean. */
export function ColumnPicks({ corpus, columns, change }: ReadBarProps) {
  const room = Math.min(corpus.witnesses.length, Math.max(OFFERED, columns.length));
  const documents = corpus.witnesses.map(({ id, outlet }) => ({ value: id, words: outlet }));
  return COLUMN_NAMES.slice(0, room).map((name, index) => (
    <PickOne
      key={name}
      label={name}
      value={columns[index] ?? NONE}
      options={index >= LEAST_COLUMNS ? [{ value: NONE, words: 'none' }, ...documents] : documents}
      onPick={(id) => change({ columns: withColumn(columns, index, id === NONE ? null : id) }, 'push')}
    />
  ));
}

export interface LayerPickProps extends Pick<ViewProps, 'corpus' | 'edition' | 'change'> {
  readonly layer: Layer;
}

/** Which passages are marked: those checked by hand, or what the engine found alone. */
export function LayerPick({ corpus, edition, layer, change }: LayerPickProps) {
  const options = layerOptions(corpus, edition);
  if (options.length < 2) return null;
  return <PickOne label="Set" value={layer} options={options} onPick={(next) => change({ layer: next }, 'push')} />;
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
      Letters in the margins: also found in
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
