/** Which number or person keeps a near sentence from being a reading. The same sentences for every document. */
import type { Conflict } from '../../engine/types.ts';
import { listWords, outletOf, wordsOf, type Scene } from '../../state/scene.ts';

/** `there`: the document whose sentence it is. Names are masked as on the page. */
export function conflictWords(scene: Scene, { over, witness, a, b }: Conflict, there: string): string {
  const words = (id: string, spans: Conflict['a']) =>
    listWords([...new Set(spans.map((span) => `“${wordsOf(scene, id, span)}”`))]);
  const [here, other] = [words(witness, a), words(there, b)];
  const outlet = outletOf(scene, witness);
  if (over === 'number') return `It counts ${other || 'another number'}; ${outlet} counts ${here || 'another number'}.`;
  if (over === 'person')
    return `It is about ${other || 'somebody else'}; ${outlet} is about ${here || 'another person'}.`;
  return `One speaks of a person and the other counts: ${other || 'it'} here, ${here || 'a person'} in ${outlet}.`;
}
