import { listWords, outletOf, witnessOf, type Scene } from '../../../state/scene.ts';
import { Siglum } from '../../../ui/Siglum.tsx';

export interface SiglaProps {
  readonly scene: Scene;
  readonly ids: readonly string[];
}

/** More signs than this are a row of letters nobody reads. */
const SHOWN = 8;

/** The signs of some documents, said as one list; of many, the first and how many more. */
export function Sigla({ scene, ids }: SiglaProps) {
  const shown = ids.length > SHOWN ? ids.slice(0, SHOWN - 1) : ids;
  const names = listWords(ids.map((id) => outletOf(scene, id)));
  return (
    <span className="sigla" role="img" aria-label={names} title={names}>
      {shown.map((id) => {
        const { witness, index } = witnessOf(scene, id);
        return <Siglum key={id} siglum={witness.siglum} index={index} size="small" />;
      })}
      {shown.length < ids.length && <span className="more">and {ids.length - shown.length} more</span>}
    </span>
  );
}
