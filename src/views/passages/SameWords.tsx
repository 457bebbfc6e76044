import { listWords, outletOf, witnessOf, type Scene } from '../../state/scene.ts';
import { Siglum } from '../../ui/Siglum.tsx';
import type { Row } from './rows.ts';

/** More signs than this are a number. */
const SIGNS_SHOWN = 6;

export interface SameWordsProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly id: string;
}

/** The other documents shown whose reading has the same words: `as in E B`. */
export function SameWords({ scene, row, id }: SameWordsProps) {
  const others = row.alike.find((group) => group.includes(id))?.filter((other) => other !== id) ?? [];
  if (others.length === 0) return null;
  const outlets = listWords(others.map((other) => outletOf(scene, other)));
  return (
    <span className="same-words" title={`same words in ${outlets}`}>
      <span className="sr-only">same words in {outlets}</span>
      <span aria-hidden="true">
        as in{' '}
        {others.length > SIGNS_SHOWN
          ? `${others.length} documents`
          : others.map((other) => {
              const { witness, index } = witnessOf(scene, other);
              return <Siglum key={other} siglum={witness.siglum} index={index} size="small" />;
            })}
      </span>
    </span>
  );
}
