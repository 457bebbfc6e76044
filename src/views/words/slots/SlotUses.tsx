import { useMemo } from 'react';
import type { EditedPassage } from '../../../corpus/schema.ts';
import { follow } from '../../../state/follow.ts';
import { peopleMasked, witnessOf } from '../../../state/scene.ts';
import { passageNumbers } from '../../../ui/passage-numbers.ts';
import { passageTitle } from '../../../ui/passage-words.ts';
import type { WordsPart } from '../part.ts';
import { UseLines } from '../UseLines.tsx';
import { usesByPassage, type SlotRow } from './slot-rows.ts';

export interface SlotUsesProps extends Pick<WordsPart, 'scene' | 'state' | 'change' | 'linkTo'> {
  readonly row: SlotRow;
  readonly passages: readonly EditedPassage[];
}

/** The passages in which the words stand for each other: each a link, with the words in every document. */
export function SlotUses({ row, passages, scene, state, change, linkTo }: SlotUsesProps) {
  const { docs } = state;
  const numbers = useMemo(() => passageNumbers(passages, scene.corpus.witnesses), [passages, scene]);
  const found = useMemo(() => [...usesByPassage(row, docs)], [row, docs]);
  const inOrder = found.toSorted(([x], [y]) => (numbers.get(x) ?? 0) - (numbers.get(y) ?? 0));
  return (
    <div className="slot-uses">
      {inOrder.map(([id, uses]) => {
        const passage = passages.find((each) => each.id === id);
        const reading = uses[0] && passage?.readings.find(({ witness }) => witness === uses[0]?.witness);
        if (!passage || !reading) return null;
        const { witness, names } = witnessOf(scene, reading.witness);
        const title = passageTitle(passage, { text: witness.text, reading, names, people: peopleMasked(scene) });
        const label = `Passage ${numbers.get(id) ?? ''}: ${title}`;
        return (
          <section key={id} aria-label={label}>
            <p>
              <a
                className="link-button"
                {...follow({ change, linkTo }, { view: 'passages', layout: 'one', place: id })}
              >
                {label}
              </a>
            </p>
            <UseLines {...{ scene, state, change, linkTo }} label={label} lines={uses} />
          </section>
        );
      })}
    </div>
  );
}
