import { useId } from 'react';
import { FINDS, ORDERS, type ViewProps, type ViewState } from '../../../state/view-state.ts';
import { PickOne } from '../../../ui/PickOne.tsx';

export interface FindFieldProps {
  readonly state: Pick<ViewState, 'query' | 'find'>;
  readonly change: ViewProps['change'];
  /** Id of what says what is wrong with the pattern; null where nothing is. */
  readonly problem: string | null;
}

const FIND_WORDS: Readonly<Record<ViewState['find'], string>> = {
  words: 'word or phrase',
  pattern: 'pattern',
};

const HELP: Readonly<Record<ViewState['find'], string>> = {
  words: 'Whole words. A star stands for any ending or any word, a bar for “or”: refus* to | declin* to',
  pattern: 'A regular expression, as in JavaScript: \\b(arrest|detain)(s|ed)?\\b. Capitals make no difference.',
};

/** What to look for, and how it is meant. No completion: it would offer names of private people. */
export function FindField({ state: { query, find }, change, problem }: FindFieldProps) {
  const help = useId();
  const isPattern = find === 'pattern';
  return (
    <form
      role="search"
      aria-label="Words in context"
      className="find-field no-print"
      onSubmit={(event) => event.preventDefault()}
    >
      <label className="search">
        <span className="find-label">{isPattern ? 'Find the pattern' : 'Find the words'}</span>
        <input
          type="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          className={isPattern ? 'is-pattern' : undefined}
          aria-describedby={problem === null ? help : `${problem} ${help}`}
          aria-invalid={problem === null ? undefined : true}
          value={query}
          onChange={(event) => change({ query: event.target.value, cell: '' })}
        />
      </label>
      <PickOne
        label="as a"
        value={find}
        options={FINDS.map((value) => ({ value, words: FIND_WORDS[value] }))}
        onPick={(value) => change({ find: value, cell: '' })}
      />
      <p id={help} className="find-help">
        {HELP[find]}
      </p>
    </form>
  );
}

const ORDER_WORDS: Readonly<Record<ViewState['order'], string>> = {
  position: 'place in the documents',
  left: 'the words before',
  right: 'the words after',
};

export function OrderPick({ order, change }: Pick<ViewState, 'order'> & Pick<ViewProps, 'change'>) {
  return (
    <span className="kwic-order no-print">
      <PickOne
        label="Lines by"
        value={order}
        options={ORDERS.map((value) => ({ value, words: ORDER_WORDS[value] }))}
        onPick={(value) => change({ order: value })}
      />
    </span>
  );
}
