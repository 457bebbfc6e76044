import { follow, type Go } from '../../../state/follow.ts';
import { passagesOf } from '../../../state/ordered-passages.ts';
import { witnessOf, type Scene } from '../../../state/scene.ts';
import { toPassage, toRead } from '../../../state/to-place.ts';
import type { ViewState } from '../../../state/view-state.ts';
import { MarkedText } from '../../../ui/MarkedText.tsx';
import { passageNumbers } from '../../../ui/passage-numbers.ts';
import type { ConcordanceUse } from '../../../worker/desk-protocol.ts';
import { sentenceAround } from './sentence-around.ts';

export interface LineDetailProps {
  readonly go: Go;
  readonly scene: Scene;
  readonly state: ViewState;
  readonly use: ConcordanceUse;
}

/** The sentence that a line was taken from, and the ways on from there. */
export function LineDetail({ go, scene, state, use }: LineDetailProps) {
  const item = witnessOf(scene, use.witness);
  const { witness, names } = item;
  const span = sentenceAround(item, use);
  const passage = passageAt(scene, state, use);
  return (
    <div className="kwic-detail">
      <p className="kwic-sentence">
        <MarkedText
          text={witness.text}
          span={span}
          marks={[{ kind: 'found', start: use.start, end: use.end }]}
          names={names}
        />
      </p>
      <p className="kwic-ways">
        <a {...follow(go, toRead(witness.id, use, state))}>In the full text</a>
        {passage && <a {...follow(go, toPassage(passage.id))}>Shared passage {passage.number}</a>}
        <span>
          Characters {use.start}–{use.end} of {witness.outlet}
        </span>
      </p>
    </div>
  );
}

/** The first shared passage that holds the use. */
function passageAt({ edition, corpus }: Scene, { layer }: ViewState, use: ConcordanceUse) {
  const passages = passagesOf(edition, layer);
  const found = passages.find(({ readings }) =>
    readings.some(({ witness, start, end }) => witness === use.witness && start <= use.start && use.end <= end),
  );
  return found && { id: found.id, number: passageNumbers(passages, corpus.witnesses).get(found.id) ?? 0 };
}
