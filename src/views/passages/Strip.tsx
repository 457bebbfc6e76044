import type { EditedPassage } from '../../corpus/schema.ts';
import type { SceneWitness } from './scene.ts';

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
  const bars = passages.flatMap((passage) =>
    passage.readings
      .filter((reading) => reading.witness === witness.id)
      .map((reading) => ({ passage, x: reading.start * scale, width: (reading.end - reading.start) * scale })),
  );
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
      {bars.map(({ passage, x, width }) => {
        const height = (passage.readings.length / documents) * BASELINE;
        const inHand = passage.id === place;
        return (
          <g key={passage.id} className={inHand ? 'bar in-hand' : 'bar'}>
            <rect x={x} width={Math.max(width, LEAST_WIDTH)} y={BASELINE - height} height={height} />
            {inHand && <rect className="under" x={x} width={Math.max(width, LEAST_WIDTH)} y={HEIGHT - 2} height={2} />}
          </g>
        );
      })}
    </svg>
  );
}
