import type { Span } from '../../engine/types.ts';
import { aroundHit, gapsAt } from '../../ui/around-hit.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import type { SceneWitness } from '../../state/scene.ts';
import type { ViewState } from '../../state/view-state.ts';
import { type Go, follow } from '../../state/follow.ts';
import { toPassage, toRead } from '../../state/to-place.ts';

export interface HitLineProps {
  readonly go: Go;
  readonly state: ViewState;
  readonly item: SceneWitness;
  readonly hit: Span;
  /** The passage that the hit lies in, number and title as shown; null where it lies in none. */
  readonly passage: { readonly id: string; readonly name: string } | null;
}

/** One place, with what stands before and after it: the line leads to it in Read, what follows to its passage. */
export function HitLine({ go, state, item: { witness, names }, hit, passage }: HitLineProps) {
  const { text } = witness;
  const { before, after } = aroundHit(text, hit);
  const gaps = gapsAt(text, hit);
  return (
    <li className="hit">
      <a className="hit-line" {...follow(go, toRead(witness.id, hit, state))}>
        <span className="hit-before">
          <bdi>
            <MarkedText text={text} span={before} marks={[]} names={names} />
          </bdi>
        </span>
        <span className={`hit-words${gaps.before ? ' gap-before' : ''}${gaps.after ? ' gap-after' : ''}`}>
          <MarkedText text={text} span={hit} marks={[{ kind: 'found', ...hit }]} names={names} />
        </span>
        <span className="hit-after">
          <MarkedText text={text} span={after} marks={[]} names={names} />
        </span>
      </a>
      {passage && (
        <a className="hit-passage" {...follow(go, toPassage(passage.id))} title={passage.name}>
          <span className="sr-only">Passage </span>
          {passage.name}
        </a>
      )}
    </li>
  );
}
