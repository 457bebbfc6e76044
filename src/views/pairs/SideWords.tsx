import type { ReactNode } from 'react';
import type { Span } from '../../engine/types.ts';
import { outletOf, witnessOf } from '../../state/scene.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { usePair } from './context.ts';

/** Words of the left or right document. */
export function SideWords({ side, span }: { readonly side: 'left' | 'right'; readonly span: Span }) {
  const pair = usePair();
  const { witness, names } = witnessOf(pair.scene, pair[side]);
  return <MarkedText text={witness.text} span={span} marks={[]} names={names} />;
}

/** Words that only one of the two has: struck or underlined, and said. */
export function OnlyIn({ side, children }: { readonly side: 'left' | 'right'; readonly children: ReactNode }) {
  const pair = usePair();
  const Element = side === 'left' ? 'del' : 'ins';
  return (
    <Element className={`only ${side}`}>
      <span className="mark-said"> only in {outletOf(pair.scene, pair[side])}: </span>
      {children}
      <span className="mark-said"> end </span>
    </Element>
  );
}
