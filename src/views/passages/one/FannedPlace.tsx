import type { Place } from '../../../engine/compare/collation.ts';
import { witnessOf, type Scene } from '../../../state/scene.ts';
import { MarkedText } from '../../../ui/MarkedText.tsx';
import { TYPE_WORDS } from '../../../ui/changes/change-words.ts';
import { Sigla } from './Sigla.tsx';
import { linesAt, type Specimen } from './specimen-model.ts';

export interface FannedPlaceProps {
  readonly scene: Scene;
  readonly specimen: Specimen;
  readonly place: Place;
}

/** A bracket that fans out one line for each wording, with the documents that have it. */
export function FannedPlace({ scene, specimen, place }: FannedPlaceProps) {
  return (
    <ul className="fan" aria-label={`Place ${place.number}, ${TYPE_WORDS[place.type]}`}>
      <li className="fan-number" aria-hidden="true">
        {place.number}
      </li>
      {linesAt(scene, specimen, place).map(({ witnesses, witness, span, hasBase }) => {
        const { names, witness: source } = witnessOf(scene, witness);
        return (
          <li key={witness} className={hasBase ? 'of-base' : undefined}>
            <Sigla scene={scene} ids={witnesses} />
            {span.start === span.end ? (
              <span className="no-words">{place.groups.length === 1 ? 'no sign here' : 'no words here'}</span>
            ) : (
              <span className="fan-words">
                <MarkedText text={source.text} span={span} marks={[]} names={names} />
              </span>
            )}
            {hasBase && <span className="sr-only">, base</span>}
          </li>
        );
      })}
    </ul>
  );
}
