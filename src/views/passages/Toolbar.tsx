import { outletOf, type Scene } from '../../state/scene.ts';
import type { Sort, ViewState } from '../../state/view-state.ts';
import { PickOne } from '../../ui/PickOne.tsx';
import { Choice } from './Choice.tsx';
import { usePassages } from './context.ts';

const LAYOUTS: readonly { readonly value: ViewState['layout']; readonly words: string }[] = [
  { value: 'grid', words: 'Grid' },
  { value: 'one', words: 'One passage' },
];

const AMOUNTS: readonly { readonly value: ViewState['amount']; readonly words: string }[] = [
  { value: 'full', words: 'Full text' },
  { value: 'differences', words: 'Differences' },
  { value: 'index', words: 'Index' },
];

const SORTS: readonly { readonly value: Sort; readonly words: string }[] = [
  { value: 'spread', words: 'most shared' },
  { value: 'base', words: 'as in the base' },
  { value: 'difference', words: 'most different' },
  { value: 'shift', words: 'most moved' },
];

export interface ToolbarProps {
  readonly scene: Scene;
  readonly phone: boolean;
  /** How many filters are set. */
  readonly active: number;
  readonly filtersOpen: boolean;
  readonly onFilters: () => void;
}

/** Id of what the filter button opens. */
export const FILTERS = 'filters';

/** What arranges the passages: on a phone there is one at a time, whatever is chosen here. */
export function Toolbar({ scene, phone, active, filtersOpen, onFilters }: ToolbarProps) {
  const { state, change } = usePassages();
  return (
    <div role="group" aria-label="Arrange the passages" className="toolbar no-print">
      {!phone && (
        <Choice
          label="Layout"
          name="layout"
          value={state.layout}
          options={LAYOUTS}
          onPick={(layout) => change({ layout }, 'push')}
        />
      )}
      {!phone && state.layout === 'grid' && (
        <Choice
          label="How much of each reading"
          name="amount"
          value={state.amount}
          options={AMOUNTS}
          onPick={(amount) => change({ amount })}
        />
      )}
      <PickOne
        label="Base"
        value={state.base}
        options={state.docs.map((id) => ({ value: id, words: outletOf(scene, id) }))}
        onPick={(base) => change({ base })}
      />
      <PickOne label="Order" value={state.sort} options={SORTS} onPick={(sort) => change({ sort })} />
      <button
        type="button"
        className="pick filters-button"
        aria-expanded={filtersOpen}
        aria-controls={filtersOpen ? FILTERS : undefined}
        onClick={onFilters}
      >
        Filters {active > 0 && <b>{active}</b>}
        <span className={filtersOpen ? 'chevron up' : 'chevron'} aria-hidden="true" />
      </button>
    </div>
  );
}
