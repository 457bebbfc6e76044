import type { ReactNode } from 'react';
import type { SceneWitness } from '../../../state/scene.ts';
import { MarkedText } from '../../../ui/MarkedText.tsx';
import { shownSpan } from '../../../ui/shown-span.ts';
import type { ReadingCell } from '../rows.ts';
import { surroundings, type Excerpt } from './position.ts';

export interface SurroundedProps {
  readonly item: SceneWitness;
  readonly cell: ReadingCell;
  /** The reading. */
  readonly children: ReactNode;
}

/** A reading between the sentences before and after it, which are set quieter. */
export function Surrounded({ item, cell, children }: SurroundedProps) {
  const { before, after } = surroundings(item, shownSpan(item.witness.text, cell.reading));
  return (
    <div className="surrounded">
      {before && (
        <p className="around">
          <span className="sr-only">Before: </span>
          {before.isCut && '… '}
          <Words item={item} excerpt={before} />
          {before.apart && <Paragraph />}
        </p>
      )}
      {children}
      {after && (
        <p className="around">
          <span className="sr-only">After: </span>
          {after.apart && <Paragraph />}
          <Words item={item} excerpt={after} />
          {after.isCut && ' …'}
        </p>
      )}
    </div>
  );
}

function Words({ item, excerpt }: { readonly item: SceneWitness; readonly excerpt: Excerpt }) {
  return <MarkedText text={item.witness.text} span={excerpt} marks={[]} names={item.names} />;
}

function Paragraph() {
  return (
    <span className="pilcrow" title="new paragraph" aria-hidden="true">
      {' ¶ '}
    </span>
  );
}
