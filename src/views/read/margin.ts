/** What the passage buttons in the margins need to know, handed past the text between them and the view. */
import { createContext } from 'react';
import type { Witness } from '../../corpus/schema.ts';
import type { Heated } from './heat.ts';
import type { Move } from './moved.ts';
import type { Numbered } from './numbered.ts';

export interface MarginScene {
  readonly passages: ReadonlyMap<string, Numbered>;
  readonly witnesses: readonly Witness[];
  /** The document whose order the others are compared with. */
  readonly from: Witness | null;
  /** By witness id. */
  readonly moves: ReadonlyMap<string, ReadonlyMap<string, Move>>;
  /** The sentences of the one document, in the heat map. */
  readonly heated: readonly Heated[];
  /** The passage in hand. */
  readonly chosen: string | null;
  /** Takes a passage in hand, or lets go of it with null. */
  readonly choose: (id: string | null) => void;
  /** Lets go of the words that a link leads to. */
  readonly dropSpot: () => void;
}

export const MarginContext = createContext<MarginScene | null>(null);
