import type { Corpus } from '../../corpus/schema.ts';
import { layerOptions } from '../../state/layer-options.ts';
import type { Layer, ViewProps, ViewState } from '../../state/view-state.ts';
import { PickOne } from '../../ui/PickOne.tsx';
import { COLUMN_NAMES, LEAST_COLUMNS, withColumn } from './columns.ts';

export interface ColumnPicksProps {
  readonly corpus: Corpus;
  readonly columns: readonly string[];
  /** How many documents the bar offers to put side by side; a link may ask for more. */
  readonly room: number;
  readonly onColumns: (columns: readonly string[]) => void;
}

/** No document in a column that may stay empty. */
const NONE = '';

/** Which documents stand side by side, and one more column while there is room. */
export function ColumnPicks({ corpus, columns, room, onColumns }: ColumnPicksProps) {
  const most = Math.min(corpus.witnesses.length, Math.max(columns.length, Math.min(room, columns.length + 1)));
  const documents = corpus.witnesses.map(({ id, outlet }) => ({ value: id, words: outlet }));
  return COLUMN_NAMES.slice(0, most).map((name, index) => (
    <PickOne
      key={name}
      label={name}
      value={columns[index] ?? NONE}
      options={index >= LEAST_COLUMNS ? [{ value: NONE, words: 'none' }, ...documents] : documents}
      onPick={(id) => onColumns(withColumn(columns, index, id === NONE ? null : id))}
    />
  ));
}

/** The one document of the heat map. */
export function DocumentPick({ corpus, columns, onColumns }: Omit<ColumnPicksProps, 'room'>) {
  return (
    <PickOne
      label="Document"
      value={columns[0] ?? ''}
      options={corpus.witnesses.map(({ id, outlet }) => ({ value: id, words: outlet }))}
      onPick={(id) => onColumns(withColumn(columns, 0, id))}
    />
  );
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

export interface ReadingSwitchProps extends Pick<ViewProps, 'change'> {
  readonly reading: ViewState['reading'];
  /** Where there is room for one document only, the texts do not stand side by side. */
  readonly single: boolean;
}

/** Texts in parallel, or one text by how many others have each sentence. */
export function ReadingSwitch({ reading, single, change }: ReadingSwitchProps) {
  const options = [
    { value: 'parallel', words: single ? 'Text' : 'Side by side' },
    { value: 'heat', words: 'Heat map' },
  ] as const;
  return (
    <div className="read-reading" role="group" aria-label="How to read">
      {options.map(({ value, words }) => (
        <button
          key={value}
          type="button"
          aria-pressed={reading === value}
          onClick={() => reading !== value && change({ reading: value }, 'push')}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
