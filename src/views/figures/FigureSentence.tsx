import type { Span } from '../../engine/types.ts';
import { witnessOf, type Scene } from '../../state/scene.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import type { Excerpt } from './figure-place.ts';

export interface FigureSentenceProps {
  readonly scene: Scene;
  readonly witness: string;
  /** A whole sentence, or a part of one that shows where it is cut. */
  readonly span: Span | Excerpt;
  readonly marked: readonly Span[];
}

/** Words of a document with figures marked in them. */
export function FigureSentence({ scene, witness, span, marked }: FigureSentenceProps) {
  const { witness: of, names } = witnessOf(scene, witness);
  const marks = marked.map(({ start, end }) => ({ kind: 'found' as const, start, end }));
  return (
    <span className="figure-words">
      {'cutBefore' in span && span.cutBefore && '… '}
      <MarkedText text={of.text} span={span} marks={marks} names={names} />
      {'cutAfter' in span && span.cutAfter && ' …'}
    </span>
  );
}
