import type { ViewProps } from '../../state/view-state.ts';

export interface SearchFieldProps {
  readonly query: string;
  readonly change: ViewProps['change'];
}

/** The field of the bar, where the bar has no room for it. */
export function SearchField({ query, change }: SearchFieldProps) {
  return (
    <form role="search" className="no-print" onSubmit={(event) => event.preventDefault()}>
      <label className="search search-field">
        <span className="sr-only">Search the texts</span>
        <input
          type="search"
          placeholder="Search the texts"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          value={query}
          onChange={(event) => change({ query: event.target.value })}
        />
      </label>
    </form>
  );
}
