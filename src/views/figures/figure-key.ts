import type { Span } from '../../engine/types.ts';

/** Names a figure in addresses: its document and where it stands. */
export function keyOf(witness: string, { start }: Span): string {
  return `${witness}-${start}`;
}
