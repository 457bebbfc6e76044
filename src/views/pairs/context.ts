/** What every part of a merged text needs, handed past the rows, which seldom change. */
import { createContext, use } from 'react';
import type { follow } from '../../state/follow.ts';
import type { Scene } from '../../state/scene.ts';

export interface Pair {
  readonly scene: Scene;
  readonly left: string;
  readonly right: string;
  readonly numbers: ReadonlyMap<string, number>;
  /** A link to a passage's own page. */
  readonly linked: (passage: string) => ReturnType<typeof follow>;
  /** Goes to a passage in this text. */
  readonly goTo: (passage: string) => void;
}

export const PairContext = createContext<Pair | null>(null);

export function usePair(): Pair {
  const pair = use(PairContext);
  if (!pair) throw new Error('a part of Pairs outside its view');
  return pair;
}
