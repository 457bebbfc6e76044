/** The sentences that a place of a text lies in. */
import type { Span } from '../../../engine/types.ts';
import type { SceneWitness } from '../../../state/scene.ts';

/** Its line where no sentences are known yet, or none holds it. */
export function sentenceAround(
  { witness, layout }: Pick<SceneWitness, 'witness' | 'layout'>,
  { start, end }: Span,
): Span {
  const touched = (layout?.sentences ?? []).filter((sentence) => sentence.start < end && start < sentence.end);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first && last) return { start: Math.min(start, first.start), end: Math.max(end, last.end) };
  const { text } = witness;
  const lineEnd = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: lineEnd < 0 ? text.length : lineEnd };
}
