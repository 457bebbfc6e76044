import { layerOptions } from '../../state/layer-options.ts';
import type { ViewProps } from '../../state/view-state.ts';
import { PickOne } from '../../ui/PickOne.tsx';
import { swapped, withSide } from './pair-columns.ts';

/** Which two documents, and by which passages they are held together. */
export function PairBar({
  corpus,
  edition,
  state,
  change,
}: Pick<ViewProps, 'corpus' | 'edition' | 'state' | 'change'>) {
  const { columns, layer } = state;
  const layers = layerOptions(corpus, edition);
  const documents = corpus.witnesses.map(({ id, outlet }) => ({ value: id, words: outlet }));
  const side = (label: string, at: 0 | 1) => (
    <PickOne
      label={label}
      value={columns[at] ?? ''}
      options={documents}
      onPick={(id) => change({ columns: withSide(columns, at, id) }, 'push')}
    />
  );
  return (
    <div className="pair-bar no-print">
      {side('Left', 0)}
      {side('Right', 1)}
      <button type="button" className="link-button" onClick={() => change({ columns: swapped(columns) }, 'push')}>
        Swap
      </button>
      {layers.length > 1 && (
        <PickOne label="Set" value={layer} options={layers} onPick={(next) => change({ layer: next }, 'push')} />
      )}
    </div>
  );
}
