import { useMemo } from 'react';
import type { EditedPassage } from '../../corpus/schema.ts';
import type { SceneWitness } from '../../state/scene.ts';

/** Drawing units; the strip is stretched to its column. */
const WIDTH = 1000;
const HEIGHT = 17;
/** Below the baseline there is room for the mark of the passage in hand. */
const BASELINE = 12;
/** Narrower bars vanish in a narrow column. */
const LEAST_WIDTH = 7;

export interface StripProps {
  readonly item: SceneWitness;
  readonly passages: readonly EditedPassage[];
  /** How many documents there are: the height of the tallest bar. */
  readonly documents: number;
  readonly place: string | null;
}

/** Where shared passages lie in one document; the taller, the more documents have them. Dots are page furniture. */
export function Strip({ item, passages, documents, place }: StripProps) {
  const { witness, layout } = item;
  const scale = WIDTH / Math.max(1, witness.text.length);
  const bars = useMemo(() => barsIn(item, passages, documents), [item, passages, documents]);
  // One shape for all: a large corpus has thousands.
  const shape = useMemo(() => bars.map(pathOf).join(''), [bars]);
  const inHand = bars.find(({ id }) => id === place);
  const isText = (role: string) => role === 'body' || role === 'list-item' || role === 'headline';
  return (
    <svg
      className="strip"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${bars.length} shared passages in ${witness.outlet}`}
    >
      {(layout?.blocks ?? []).map((block) => (
        <line
          key={block.start}
          className={isText(block.role) ? 'line' : 'line furniture'}
          x1={block.start * scale}
          x2={block.end * scale}
          y1={BASELINE + 0.5}
          y2={BASELINE + 0.5}
        />
      ))}
      <path className="bar" d={shape} />
      {inHand && (
        <>
          <path className="bar in-hand" d={pathOf(inHand)} />
          <rect className="under" x={inHand.x} width={inHand.width} y={HEIGHT - 2} height={2} />
        </>
      )}
    </svg>
  );
}

interface Bar {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

function barsIn({ witness }: SceneWitness, passages: readonly EditedPassage[], documents: number): readonly Bar[] {
  const scale = WIDTH / Math.max(1, witness.text.length);
  return passages.flatMap(({ id, readings }) => {
    const reading = readings.find((each) => each.witness === witness.id);
    if (!reading) return [];
    const width = Math.max((reading.end - reading.start) * scale, LEAST_WIDTH);
    return [{ id, x: reading.start * scale, width, height: (readings.length / documents) * BASELINE }];
  });
}

function pathOf({ x, width, height }: Bar): string {
  return `M${x.toFixed(1)} ${BASELINE}v${(-height).toFixed(2)}h${width.toFixed(1)}v${height.toFixed(2)}z`;
}
