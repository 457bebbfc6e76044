import type { FormEvent } from 'react';
import type { ViewProps, ViewState } from '../state/view-state.ts';

export interface SearchBoxProps {
  readonly state: Pick<ViewState, 'query' | 'view'>;
  readonly change: ViewProps['change'];
}

/**
 * Finds words. In Passages they filter the rows while they are typed; Enter leads to every place in every document.
 * No completion: it would offer names of private people.
 */
export function SearchBox({ state, change }: SearchBoxProps) {
  const inPassages = state.view === 'passages';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (state.query.trim() !== '' && state.view !== 'search') change({ view: 'search' }, 'push');
  };
  return (
    <form role="search" className="contents" onSubmit={submit}>
      <label className="search no-print">
        <span className="sr-only">
          {inPassages ? 'Search the passages; Enter searches all texts' : 'Search the texts'}
        </span>
        <input
          type="search"
          placeholder={inPassages ? 'Search the passages' : 'Search the texts'}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          value={state.query}
          onChange={(event) => change({ query: event.target.value })}
        />
      </label>
    </form>
  );
}
