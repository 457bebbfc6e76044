/** What Read works out from corpus and edition, each part once. */
import { useMemo } from 'react';
import { findNames, type NameSpan } from '../../corpus/people.ts';
import type { ViewProps } from '../../state/view-state.ts';
import type { Layout } from '../../worker/protocol.ts';
import { type Heated, heatOf } from './heat.ts';
import { type Move, movesOf } from './moved.ts';
import { type Numbered, numberPassages } from './numbered.ts';

export interface ReadScene {
  /** By witness id; empty lists where names are shown. */
  readonly names: ReadonlyMap<string, readonly NameSpan[]>;
  readonly layouts: ReadonlyMap<string, Layout>;
  readonly passages: readonly Numbered[];
  /** The passages of one document that stand in another order than in a second one. */
  readonly movesFrom: (from: string, witness: string) => ReadonlyMap<string, Move>;
  readonly heatIn: (witness: string) => readonly Heated[];
}

export function useReadScene({
  corpus,
  edition,
  state,
  namesShown,
}: Pick<ViewProps, 'corpus' | 'edition' | 'state' | 'namesShown'>): ReadScene {
  const { base, docs, layer } = state;
  const names = useMemo(
    () => new Map(corpus.witnesses.map(({ id, text }) => [id, namesShown ? [] : findNames(text, corpus.people)])),
    [corpus, namesShown],
  );
  const layouts = useMemo(() => new Map(edition.layouts.map((layout) => [layout.id, layout])), [edition]);
  const passages = useMemo(
    () => numberPassages(corpus, edition, { base, docs, layer }, names, namesShown ? [] : corpus.people),
    [corpus, edition, base, docs, layer, names, namesShown],
  );
  const movesFrom = useMemo(
    () => kept((from: string, witness: string) => movesOf(passages, from, witness)),
    [passages],
  );
  const heatIn = useMemo(() => {
    const order = corpus.witnesses.map(({ id }) => id);
    const all = passages.map(({ passage }) => passage);
    return kept((witness: string) => {
      const layout = layouts.get(witness);
      return layout ? heatOf(witness, layout, all, order) : [];
    });
  }, [corpus, layouts, passages]);
  return useMemo(
    () => ({ names, layouts, passages, movesFrom, heatIn }),
    [names, layouts, passages, movesFrom, heatIn],
  );
}

/** The same function, which works out each answer once. */
function kept<A extends string[], T>(make: (...ids: A) => T): (...ids: A) => T {
  const answers = new Map<string, T>();
  return (...ids) => {
    const key = ids.join(' ');
    const known = answers.get(key);
    if (known !== undefined) return known;
    const made = make(...ids);
    answers.set(key, made);
    return made;
  };
}
