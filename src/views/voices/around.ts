/** How much of a text is shown around the words in hand. */
import type { Span } from '../../engine/types.ts';
import { witnessOf, type Scene } from '../../state/scene.ts';

/** The sentences that hold the spans, whole; the paragraph where sentences are not known yet. */
export function sentencesAround(scene: Scene, witness: string, spans: readonly Span[]): Span {
  const { layout, witness: of } = witnessOf(scene, witness);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const units = layout && layout.sentences.length > 0 ? layout.sentences : of.blocks;
  const held = units.filter((unit) => unit.start < end && start < unit.end);
  return {
    start: Math.min(start, ...held.map((unit) => unit.start)),
    end: Math.max(end, ...held.map((unit) => unit.end)),
  };
}
