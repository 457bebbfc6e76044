import type { ReactNode } from 'react';
import type { Span } from '../../engine/types.ts';
import { follow, type Go } from '../../state/follow.ts';
import { witnessOf, type Scene } from '../../state/scene.ts';
import { toRead } from '../../state/to-place.ts';
import type { ViewState } from '../../state/view-state.ts';
import { aroundHit, gapsAt } from '../../ui/around-hit.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { Siglum } from '../../ui/Siglum.tsx';
import './use-lines.css';

export interface UseLine extends Span {
  readonly witness: string;
  /** Said at the end of the line: where it stands. */
  readonly note?: ReactNode;
}

export interface UseLinesProps extends Go {
  /** What the lines are, for listeners. */
  readonly label: string;
  readonly scene: Scene;
  readonly state: ViewState;
  readonly lines: readonly UseLine[];
}

/** Uses of words beneath each other, one a line, the words marked. Each line leads to its place in the full text. */
export function UseLines({ label, scene, state, lines, ...go }: UseLinesProps) {
  return (
    <ol className="use-lines" aria-label={label}>
      {lines.map(({ witness: id, note, ...use }) => {
        const { witness, index, names } = witnessOf(scene, id);
        const { text } = witness;
        const { before, after } = aroundHit(text, use);
        const gaps = gapsAt(text, use);
        return (
          <li key={`${id} ${use.start}`}>
            <Siglum siglum={witness.siglum} index={index} size="small" name={witness.outlet} />
            <a className="use-line" {...follow(go, toRead(id, use, state))}>
              <span className="use-before">
                <bdi>
                  <MarkedText text={text} span={before} marks={[]} names={names} />
                </bdi>
              </span>
              <span className={`use-words${gaps.before ? ' gap-before' : ''}${gaps.after ? ' gap-after' : ''}`}>
                <MarkedText text={text} span={use} marks={[{ kind: 'found', ...use }]} names={names} />
              </span>
              <span className="use-after">
                <MarkedText text={text} span={after} marks={[]} names={names} />
              </span>
            </a>
            {note !== undefined && <span className="use-note">{note}</span>}
          </li>
        );
      })}
    </ol>
  );
}
