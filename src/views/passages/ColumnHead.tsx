import { type DragEvent, useState } from 'react';
import type { EditedPassage } from '../../corpus/schema.ts';
import { witnessOf, type Scene } from '../../state/scene.ts';
import { movedTo, sized } from './column-patches.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { usePassages } from './context.ts';
import { DocumentHead } from './DocumentHead.tsx';
import { ResizeHandle } from './ResizeHandle.tsx';

export interface ColumnHeadProps {
  readonly scene: Scene;
  readonly id: string;
  /** All of the layer, filtered or not: the strips show every one. */
  readonly passages: readonly EditedPassage[];
  /** In CSS px; `given` where the reader set it, or is about to. */
  readonly width: number;
  readonly given: boolean;
  readonly side: 'start' | 'end';
  readonly onTry: (width: number | null) => void;
}

/** Witness ids are dragged as this type, so that nothing else can be dropped on a head. */
const DRAGGED = 'application/x-same-story-column';

/** The head of a column: the document, its menu, its edge; dragged to another head it takes that place. */
export function ColumnHead({ scene, id, passages, width, given, side, onTry }: ColumnHeadProps) {
  const { state, change } = usePassages();
  const [over, setOver] = useState(false);
  const item = witnessOf(scene, id);
  const { outlet } = item.witness;
  const isBase = id === state.base;
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(DRAGGED)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    setOver(false);
    const patch = movedTo(state, event.dataTransfer.getData(DRAGGED), id);
    if (patch) change(patch);
  };
  const classes = [over && 'drop-here', state.pins.includes(id) && 'pinned'].filter(Boolean).join(' ');
  return (
    <th
      scope="col"
      aria-label={isBase ? `${outlet}, base` : outlet}
      className={classes || undefined}
      style={given ? { width } : undefined}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <div
        className="drag-head"
        draggable
        onDragStart={(event) => {
          event.dataTransfer.setData(DRAGGED, id);
          event.dataTransfer.effectAllowed = 'move';
        }}
      >
        <DocumentHead
          item={item}
          isBase={isBase}
          isPinned={state.pins.includes(id)}
          passages={passages}
          documents={scene.corpus.witnesses.length}
          place={state.place}
        />
      </div>
      <ColumnMenu id={id} outlet={outlet} width={width} side={side} />
      <ResizeHandle outlet={outlet} width={width} onTry={onTry} onSet={(next) => change(sized(state, id, next))} />
    </th>
  );
}
