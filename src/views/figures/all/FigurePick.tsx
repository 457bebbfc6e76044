import { createContext, useContext } from 'react';
import { outletOf, type Scene } from '../../../state/scene.ts';
import { numberWords } from '../../../ui/number-words.ts';
import type { FigureEntry } from './figure-entries.ts';

export interface Picks {
  readonly picked: readonly string[];
  readonly toggle: (key: string) => void;
}

/** Beside the columns, so that a tick does not make the table anew. */
export const PicksContext = createContext<Picks>({ picked: [], toggle: () => {} });

export interface FigurePickProps {
  readonly scene: Scene;
  readonly entry: FigureEntry;
}

/** The number of a figure; with a box to tick where it can be calculated with. */
export function FigurePick({ scene, entry: { key, witness, figure, isOffered } }: FigurePickProps) {
  const { picked, toggle } = useContext(PicksContext);
  const { kind, value } = figure;
  if (value === null || kind === 'date') return null;
  const words = numberWords(value);
  if (!isOffered) return words;
  return (
    <label className="figure-pick">
      <input type="checkbox" className="no-print" checked={picked.includes(key)} onChange={() => toggle(key)} />
      <span className="sr-only">Calculate with </span>
      {words}
      <span className="sr-only"> of {outletOf(scene, witness)}</span>
    </label>
  );
}
