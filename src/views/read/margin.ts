/** What the passage buttons in the margins need to know, handed past the text between them and the view. */
import { createContext } from 'react';
import type { Witness } from '../../corpus/schema.ts';
import type { Numbered } from './numbered.ts';

export interface MarginScene {
  readonly passages: ReadonlyMap<string, Numbered>;
  readonly witnesses: readonly Witness[];
  /** The passage in hand. */
  readonly chosen: string | null;
  /** Takes a passage in hand, or lets go of it with null. */
  readonly choose: (id: string | null) => void;
}

export const MarginContext = createContext<MarginScene | null>(null);
