import type { ViewState } from '../../state/view-state.ts';

export interface SearchProps {
  readonly query: string;
  readonly change: (patch: Pick<ViewState, 'query'>) => void;
}

/** Finds words in the readings shown. No completion: it would offer names of private people. */
export function Search({ query, change }: SearchProps) {
  return (
    <label className="search no-print">
      <span className="sr-only">Search the passages</span>
      <input
        type="search"
        placeholder="Search the passages"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => change({ query: event.target.value })}
      />
    </label>
  );
}
