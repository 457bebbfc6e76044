import { Fragment } from 'react';
import type { MergedPart } from '../../engine/compare/merged-words.ts';
import type { Span } from '../../engine/types.ts';
import { witnessOf } from '../../state/scene.ts';
import { usePair } from './context.ts';
import { OnlyIn, SideWords } from './SideWords.tsx';

/** Two readings as one: what both have in the left one's print, and what only one has. */
export function MergedParts({ parts }: { readonly parts: readonly MergedPart[] }) {
  const { scene, left, right } = usePair();
  const texts = { left: witnessOf(scene, left).witness.text, right: witnessOf(scene, right).witness.text };
  return parts.map((part, i) => {
    const next = parts[i + 1];
    const side = part.kind === 'right' ? 'right' : 'left';
    const span = part.kind === 'right' ? part.right : part.left;
    const areBeside = part.kind === 'left' && next?.kind === 'right';
    return (
      <Fragment key={`${part.kind} ${span.start}`}>
        {part.kind === 'same' ? (
          <SideWords side="left" span={span} />
        ) : (
          <OnlyIn side={side}>
            <SideWords side={side} span={span} />
          </OnlyIn>
        )}
        {(areBeside || isSpaceAfter(texts[side], span)) && ' '}
      </Fragment>
    );
  });
}

function isSpaceAfter(text: string, { end }: Span): boolean {
  return end >= text.length || /\s/.test(text.charAt(end));
}
