import type { Scene } from '../../state/scene.ts';
import type { ViewState } from '../../state/view-state.ts';
import { activeFilters } from './active-filters.ts';
import { usePassages } from './context.ts';
import { NO_FILTER } from './filters.ts';

/** The filters that are set, each a button that takes it out. */
export function ActiveFilters({ scene }: { readonly scene: Scene }) {
  const { state, change } = usePassages();
  const filters = activeFilters(scene, state);
  if (filters.length === 0) return null;
  const take = (patch: Partial<ViewState>) => {
    change(patch);
    keepFocus();
  };
  return (
    <div role="group" aria-label="Filters that are set" className="active-filters">
      {filters.map(({ key, words, patch }) => (
        <button key={key} type="button" className="chip set" onClick={() => take(patch)}>
          <span className="sr-only">Take out: </span>
          {words}
          <span className="cross" aria-hidden="true" />
        </button>
      ))}
      <button type="button" className="link-button" aria-label="Clear the filters" onClick={() => take(NO_FILTER)}>
        Clear
      </button>
    </div>
  );
}

/** The button pressed is gone: the focus goes to the next one, or to where filters are set. */
function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const next =
      document.querySelector<HTMLElement>('.active-filters .chip') ?? document.querySelector('.filters-button');
    if (next instanceof HTMLElement) next.focus();
  });
}
