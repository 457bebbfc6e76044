import { barsDrawing } from './bars-drawing.ts';
import { BarsTable } from './BarsTable.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { type ChartPage, useChartPage } from './chart-page.ts';
import type { BarPattern } from './fills.ts';

export interface BarPart {
  readonly name: string;
  readonly value: number;
  /** How the part is filled; parts of one name are filled alike. In turn by place where none is said. */
  readonly pattern?: BarPattern | undefined;
}

export interface BarGroup {
  readonly key: string;
  readonly name: string;
  /** Of a document: letters, and its place in the corpus. */
  readonly siglum?: { readonly letters: string; readonly index: number } | undefined;
  /** The same parts in the same order in every group; zeros stay. */
  readonly parts: readonly BarPart[];
  /** Beside the figures: a denominator, as "in 388 words". */
  readonly note?: string | undefined;
}

export interface BarsProps {
  /** What is drawn, in a few words; neither here nor in names are words of a document unmasked. */
  readonly title: string;
  /** What is counted, in the plural: `words`. */
  readonly unit: string;
  readonly groups: readonly BarGroup[];
  /** Parts after each other on one bar, or each on a bar of its own. */
  readonly layout?: 'stacked' | 'grouped';
  /** Of a saved picture, without its ending. */
  readonly fileName: string;
}

/** More rows than these scroll in an area of their own. */
const MOST_ROWS = 24;

/** Horizontal bars with their figures beside them, and the table they are drawn from. */
export function Bars({ title, unit, groups, layout = 'stacked', fileName }: BarsProps) {
  const { room, page } = useChartPage<HTMLDivElement>();
  const draw = (on: ChartPage) => barsDrawing({ title, unit, groups, layout }, on);
  return (
    <ChartFrame {...{ title, fileName, page, room, draw }} isLong={groups.length > MOST_ROWS}>
      <BarsTable title={title} unit={unit} groups={groups} />
    </ChartFrame>
  );
}
