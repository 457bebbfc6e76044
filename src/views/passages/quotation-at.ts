import type { Reading } from '../../engine/types.ts';
import { witnessOf, type Scene } from '../../state/scene.ts';

/** The quotation a reading stands in: its middle lies between the marks. */
export function quotationAt(scene: Scene, reading: Reading) {
  const middle = (reading.start + reading.end) / 2;
  const quotations = witnessOf(scene, reading.witness).layout?.quotations ?? [];
  return quotations.find((quotation) => quotation.pieces.some((p) => p.start <= middle && middle <= p.end)) ?? null;
}
