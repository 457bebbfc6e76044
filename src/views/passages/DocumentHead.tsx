import { memo } from 'react';
import type { EditedPassage } from '../../corpus/schema.ts';
import type { SceneWitness } from '../../state/scene.ts';
import { aboutWitness } from '../../ui/about-witness.ts';
import { hueOf, Siglum } from '../../ui/Siglum.tsx';
import { Strip } from './Strip.tsx';

export interface DocumentHeadProps {
  readonly item: SceneWitness;
  readonly isBase: boolean;
  readonly isPinned: boolean;
  readonly passages: readonly EditedPassage[];
  readonly documents: number;
  readonly place: string | null;
}

/** A document at the head of its column: sign, outlet, kind and date, and where its shared passages lie. */
export const DocumentHead = memo(function DocumentHead(props: DocumentHeadProps) {
  const { item, isBase, isPinned, passages, documents, place } = props;
  const { witness, index } = item;
  const about = aboutWitness(witness);
  return (
    <div className={`document-head ${hueOf(index)}`}>
      <Siglum siglum={witness.siglum} index={index} size="large" />
      <div className="min-w-0">
        <div className="names">
          <span className="outlet" title={witness.outlet}>
            {witness.outlet}
          </span>
          {isPinned && <span className="pin-tag">pinned</span>}
          {isBase && <span className="base-tag">base</span>}
        </div>
        <div className="about" title={about}>
          {about}
        </div>
      </div>
      <Strip item={item} passages={passages} documents={documents} place={place} />
    </div>
  );
});
