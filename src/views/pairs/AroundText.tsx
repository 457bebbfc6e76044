import type { Span } from '../../engine/types.ts';
import { outletOf } from '../../state/scene.ts';
import { usePair } from './context.ts';
import { SideWords } from './SideWords.tsx';

/** Captions, bylines and page furniture of one document: kept, and apart. */
export function AroundText({ side, spans }: { readonly side: 'left' | 'right'; readonly spans: readonly Span[] }) {
  const pair = usePair();
  if (spans.length === 0) return null;
  return (
    <details className="merged-around">
      <summary>
        <span className="chevron" aria-hidden="true" /> Around the text of {outletOf(pair.scene, pair[side])}, not
        compared: {spans.length} {spans.length === 1 ? 'part' : 'parts'}
      </summary>
      {spans.map((span) => (
        <p key={span.start}>
          <SideWords side={side} span={span} />
        </p>
      ))}
    </details>
  );
}
