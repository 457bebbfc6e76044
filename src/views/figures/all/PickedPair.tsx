import { calculationsOf } from '../../../engine/words/arithmetic.ts';
import { outletOf, wordsOf, type Scene } from '../../../state/scene.ts';
import { asWritten } from '../figure-place.ts';
import { calculationWords } from './calculation-words.ts';
import type { FigureEntry } from './figure-entries.ts';

export interface PickedPairProps {
  readonly scene: Scene;
  /** One or two figures that the reader ticked, in the order ticked. */
  readonly picked: readonly FigureEntry[];
  readonly onClear: () => void;
}

/** All that two figures give, for the reader to choose from: which of it says something, the page does not know. */
export function PickedPair({ scene, picked, onClear }: PickedPairProps) {
  const [x, y] = picked;
  if (!x) return null;
  const calculations = y ? calculationsOf(x.figure, y.figure) : [];
  return (
    <section className="picked-pair" aria-label="Your two figures">
      <p role="status">
        {picked.map((entry, i) => (
          <span key={entry.key}>
            {i > 0 && ' and '}
            <span className="figure-words">{wordsOf(scene, entry.witness, asWritten(entry.figure))}</span> (
            {outletOf(scene, entry.witness)})
          </span>
        ))}
        {!y && ': tick one more number.'}
      </p>
      {y && (
        <ul>
          {calculations.map((calculation) => {
            const { says, formula } = calculationWords(calculation, unitsOf(x, y, calculation.a));
            return (
              <li key={calculation.operation}>
                <b>{says}</b> <span className="formula">{formula}</span>
              </li>
            );
          })}
        </ul>
      )}
      <button type="button" className="link-button no-print" onClick={onClear}>
        Clear
      </button>
    </section>
  );
}

/** Units of the first and second number of a calculation, which may be in the other order than the ticks. */
function unitsOf({ figure: x }: FigureEntry, { figure: y }: FigureEntry, a: number): [string | null, string | null] {
  const [first, second] = [unitOf(x), unitOf(y)];
  const isTurned = x.value !== a && !(x.kind === 'share' && 100 * (x.value ?? 0) === a);
  return isTurned ? [second, first] : [first, second];
}

function unitOf({ kind, unit }: FigureEntry['figure']): string | null {
  return kind === 'share' ? 'percent' : unit;
}
