import { attributionOf } from './attribution.ts';
import type { Row } from './rows.ts';
import type { Scene } from '../../state/scene.ts';

export interface AttributionLineProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly id: string;
}

/** Who is said to speak, in words of ours: `Albence · said`. The point keeps them from reading as the document's. */
export function AttributionLine({ scene, row, id }: AttributionLineProps) {
  return <span className="attribution">{attributionOf(scene, row, id).words}</span>;
}
