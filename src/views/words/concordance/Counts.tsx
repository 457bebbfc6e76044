import { witnessOf, type Scene } from '../../../state/scene.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import { numberWords } from '../../../ui/number-words.ts';
import type { DocumentUses, Evidence } from '../../../worker/desk-protocol.ts';

export interface CountsProps {
  readonly scene: Scene;
  readonly documents: readonly DocumentUses[];
  readonly evidence: Evidence;
}

/** How often each document has it: the count, what it is a count in, and the rate. */
export function Counts({ scene, documents, evidence }: CountsProps) {
  const words = new Map(evidence.texts.map((text) => [text.id, Object.values(text.words).reduce((a, b) => a + b, 0)]));
  return (
    <ul className="kwic-counts" aria-label="Uses in each document">
      {documents.map(({ witness: id, uses }) => {
        const { witness, index } = witnessOf(scene, id);
        const all = words.get(id) ?? 0;
        return (
          <li key={id} className={uses === 0 ? 'is-none' : undefined}>
            <Siglum siglum={witness.siglum} index={index} />
            <span>
              <span className="kwic-outlet">{witness.outlet}</span> <b>{numberWords(uses)}</b> in {numberWords(all)}{' '}
              words
              {uses > 0 && all > 0 && <>, {perThousand(uses, all)} per 1,000</>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** One digit behind the point: texts are short. */
function perThousand(uses: number, words: number): string {
  return ((1000 * uses) / words).toFixed(1);
}
