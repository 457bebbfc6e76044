import { ChartFrame } from './ChartFrame.tsx';
import { type ChartPage, useChartPage } from './chart-page.ts';
import { dispersionDrawing, type PlacedTick } from './dispersion-drawing.ts';
import { DispersionTable } from './DispersionTable.tsx';

export interface Tick {
  /** Span in the document's text. */
  readonly start: number;
  readonly end: number;
  /** One of `kinds`. */
  readonly kind: string;
  /** What stands there, masked. */
  readonly label: string;
}

export interface DispersionRow {
  /** Id of the witness. */
  readonly key: string;
  readonly name: string;
  readonly siglum: { readonly letters: string; readonly index: number };
  /** Of the text, in UTF-16 units: what ticks are placed on. */
  readonly length: number;
  readonly ticks: readonly Tick[];
  /** After the number of ticks: a denominator, as "in 388 words". */
  readonly note?: string | undefined;
}

export interface DispersionProps {
  /** What is drawn, in a few words, masked. */
  readonly title: string;
  /** Of a saved picture, without its ending. */
  readonly fileName: string;
  readonly rows: readonly DispersionRow[];
  /** Told apart by shape and tone, in this order. */
  readonly kinds: readonly { readonly kind: string; readonly name: string }[];
  /** A tick was chosen, by pointer or in the table behind the picture. */
  readonly onPick?: ((witness: string, tick: Tick) => void) | undefined;
}

/** More rows than these scroll in an area of their own. */
const MOST_ROWS = 24;

/** Where in each document something stands, from first word to last, and the table of it. */
export function Dispersion({ title, fileName, rows, kinds, onPick }: DispersionProps) {
  const { room, page } = useChartPage<HTMLDivElement>();
  const draw = (on: ChartPage) => dispersionDrawing({ title, rows, kinds }, on);
  return (
    <ChartFrame
      {...{ title, fileName, page, room }}
      draw={(on) => draw(on).drawing}
      over={onPick && page.width > 0 && <Targets placed={draw(page).placed} onPick={onPick} />}
      isLong={rows.length > MOST_ROWS}
    >
      <DispersionTable {...{ title, rows, kinds, onPick }} />
    </ChartFrame>
  );
}

interface TargetsProps {
  readonly placed: readonly PlacedTick[];
  readonly onPick: NonNullable<DispersionProps['onPick']>;
}

/** Marks as targets of a pointer. Keys reach the same places in the table. */
function Targets({ placed, onPick }: TargetsProps) {
  return (
    <div aria-hidden="true" className="chart-targets no-print">
      {placed.map(({ witness, tick, x, y }) => (
        <button
          key={`${witness} ${tick.kind} ${tick.start}`}
          type="button"
          tabIndex={-1}
          title={tick.label}
          aria-label={tick.label}
          style={{ left: x, top: y }}
          onClick={() => onPick(witness, tick)}
        />
      ))}
    </div>
  );
}
