import type { Marking } from '../../../engine/words/passport.ts';
import { outletOf, type Scene, witnessOf } from '../../../state/scene.ts';
import { MARKING_WORDS } from './words.ts';

export interface LettersProps {
  readonly scene: Scene;
  readonly docs: readonly string[];
  readonly markings: ReadonlyMap<string, Marking>;
}

/** A letter on a filled ground where it is quoted, in an outline where it is not, or a point. */
export function Letters({ scene, docs, markings }: LettersProps) {
  return (
    <span className="letters">
      {docs.map((id) => {
        const marking = markings.get(id);
        const name = `${outletOf(scene, id)}: ${marking ? MARKING_WORDS[marking] : 'no reading'}`;
        return (
          <span key={id}>
            <span className="sr-only">{name}. </span>
            <span className={`letter ${marking ?? 'none'}`} aria-hidden="true">
              {marking ? witnessOf(scene, id).witness.siglum : '·'}
            </span>
          </span>
        );
      })}
    </span>
  );
}

/** What the letters mean. */
export function LettersKey() {
  return (
    <p className="index-key">
      {(['quoted', 'mixed', 'own'] as const).map((marking) => (
        <span key={marking}>
          <span className={`letter ${marking}`} aria-hidden="true">
            A
          </span>{' '}
          {MARKING_WORDS[marking]}
        </span>
      ))}
      <span>
        <span className="letter none" aria-hidden="true">
          ·
        </span>{' '}
        no reading
      </span>
    </p>
  );
}
