import { memo } from 'react';
import type { EditedPassage } from '../../corpus/schema.ts';
import { aboutWitness } from '../../ui/about-witness.ts';
import { hueOf, Siglum } from '../../ui/Siglum.tsx';
import type { SceneWitness } from './scene.ts';
import { Strip } from './Strip.tsx';

export interface DocumentHeadProps {
  readonly item: SceneWitness;
  readonly isBase: boolean;
  readonly passages: readonly EditedPassage[];
  readonly documents: number;
  readonly place: string | null;
}

/** A document at the head of its column: sign, outlet, kind and date, and where its shared passages lie. */
export const DocumentHead = memo(function DocumentHead(props: DocumentHeadProps) {
  const { item, isBase, passages, documents, place } = props;
  const { witness, index } = item;
  return (
    <div className={`document-head ${hueOf(index)}`}>
      <Siglum siglum={witness.siglum} index={index} size="large" />
      <div className="min-w-0">
        <div className="flex items-baseline justify-between gap-1.5">
          <span className="outlet truncate text-[14px] leading-[1.2] font-[650] text-ink">{witness.outlet}</span>
          {isBase && <span className="base-tag">base</span>}
        </div>
        <div className="about truncate text-[12px] leading-[1.25] text-ink-3" title={aboutWitness(witness)}>
          {aboutWitness(witness)}
        </div>
      </div>
      <Strip item={item} passages={passages} documents={documents} place={place} />
    </div>
  );
});
