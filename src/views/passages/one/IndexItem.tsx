import { type MouseEvent, memo } from 'react';
import type { Scene } from '../../../state/scene.ts';
import { usePassages } from '../context.ts';
import type { Row } from '../rows.ts';
import { DocumentMarks } from './DocumentMarks.tsx';

export interface IndexItemProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly title: string;
  readonly isCurrent: boolean;
}

/** A link to one passage, with a mark for every document. */
export const IndexItem = memo(function IndexItem({ scene, row, title, isCurrent }: IndexItemProps) {
  const { state, change, linkTo } = usePassages();
  const patch = { place: row.passage.id, layout: 'one' } as const;
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    change(patch, 'push');
  };
  return (
    <a
      href={linkTo(patch)}
      data-passage={row.passage.id}
      aria-current={isCurrent || undefined}
      tabIndex={isCurrent ? 0 : -1}
      title={title}
      onClick={follow}
    >
      <span className="number">{row.number}</span>
      <span className="title">{title}</span>
      <DocumentMarks scene={scene} row={row} docs={state.docs} />
    </a>
  );
});
