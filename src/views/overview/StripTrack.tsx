import { memo, useRef, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { hueOf } from '../../ui/Siglum.tsx';
import type { OverviewDocument } from './documents.ts';
import { share } from './number-words.ts';
import {
  BASELINE,
  SPAN,
  STRIP_HEIGHT,
  underPointer,
  type Bar,
  type Pointed,
  type StripShapes,
} from './strip-shapes.ts';
import type { TitleOf } from './titles.ts';

export interface StripTrackProps {
  readonly document: OverviewDocument;
  readonly shapes: StripShapes;
  /** Characters of the longest text: the scale. */
  readonly length: number;
  /** The passage chosen, and the one shown, which may be pointed at only. */
  readonly place: string | null;
  readonly shown: string | null;
  readonly titleOf: TitleOf;
  readonly all: number;
  /** Id of what explains the keys. */
  readonly describedBy: string;
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly onChoose: (id: string, how: 'push' | 'replace') => void;
  readonly onOpen: (id: string) => void;
  readonly onRead: (witness: string, span: { readonly start: number; readonly end: number }) => void;
}

/** How far from a bar a press still means it, in CSS px: a fingertip covers more than a pointer. */
const REACH = { mouse: 3, touch: 22 };

/**
 * One strip. It is a slider whose values are the document's shared passages: one tab stop, arrow keys go from passage to
 * passage, Enter opens the one chosen. A press on the one chosen opens it too; a press on bare text leads to Read.
 */
export const StripTrack = memo(function StripTrack(props: StripTrackProps) {
  const { document, shapes, place, shown, titleOf, all, describedBy, onPoint, onChoose, onOpen } = props;
  const { witness, index } = document.item;
  const { shared } = document;
  const at = shared.findIndex(({ passage }) => passage.id === place);
  const chosen = shared[at]?.passage;
  const finger = useRef(false);
  const under = (event: MouseEvent<HTMLElement>) =>
    underPointer(document, shapes, pointAt(event, props.length, finger.current));
  const press = (event: MouseEvent<HTMLElement>) => {
    const hit = under(event);
    if (hit?.kind === 'text') props.onRead(witness.id, hit.span);
    else if (hit && hit.id === place) onOpen(hit.id);
    else if (hit) onChoose(hit.id, 'push');
  };
  const touch = ({ pointerType }: PointerEvent) => {
    finger.current = pointerType === 'touch';
  };
  const point = (event: PointerEvent<HTMLElement>) => {
    touch(event);
    const hit = finger.current ? null : under(event);
    onPoint(hit && { witness: witness.id, under: hit });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && chosen) return onOpen(chosen.id);
    const next = shared[nextOf(event.key, at, shared.length)];
    if (!next) return;
    event.preventDefault();
    onChoose(next.passage.id, 'replace');
  };
  const value = chosen
    ? `${at + 1} of ${shared.length}: ${titleOf(chosen)}, in ${share(chosen.readings.length, all)}`
    : 'none chosen';
  const drawing = (
    <svg viewBox={`0 0 ${SPAN} ${STRIP_HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <path className="line" d={linesOf(shapes.text)} />
      <path className="furniture" d={linesOf(shapes.furniture)} />
      <path className="bars" d={shapes.bars.map(boxOf).join('')} />
      {shapes.bars
        .filter(({ id }) => id === shown)
        .map((bar) => (
          <path key={bar.id} className={shown === place ? 'in-hand' : 'pointed'} d={boxOf(bar) + footOf(bar)} />
        ))}
    </svg>
  );
  const className = `strip-track ${hueOf(index)}`;
  if (shared.length === 0)
    return (
      <div className={className} role="img" aria-label={`No shared passages in ${witness.outlet}`}>
        {drawing}
      </div>
    );
  return (
    <div
      className={className}
      data-witness={witness.id}
      role="slider"
      tabIndex={0}
      aria-label={`Shared passages in ${witness.outlet}`}
      aria-describedby={describedBy}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={shared.length}
      aria-valuenow={at + 1}
      aria-valuetext={value}
      onClick={press}
      onKeyDown={onKeyDown}
      onPointerDown={touch}
      onPointerMove={point}
      onPointerLeave={() => onPoint(null)}
    >
      {drawing}
    </div>
  );
});

/** Where a key leads from the passage at `at`, -1 for none chosen; -1 where it leads nowhere. */
function nextOf(key: string, at: number, count: number): number {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return at < 0 ? count - 1 : Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}

function pointAt({ currentTarget, clientX }: MouseEvent<HTMLElement>, length: number, finger: boolean) {
  const { left, width } = currentTarget.getBoundingClientRect();
  const unit = SPAN / Math.max(1, width);
  return { x: (clientX - left) * unit, reach: (finger ? REACH.touch : REACH.mouse) * unit, length };
}

function linesOf(stretches: StripShapes['text']): string {
  return stretches.map(({ x1, x2 }) => `M${r(x1)} ${BASELINE + 0.5}H${r(x2)}`).join('');
}

function boxOf({ x, width, height }: Bar): string {
  return `M${r(x)} ${BASELINE}v${r(-height)}h${r(width)}v${r(height)}z`;
}

/** The mark of the passage in hand, which does not need its colour. */
function footOf({ x, width }: Bar): string {
  return `M${r(x)} ${BASELINE + 2}v2h${r(width)}v-2z`;
}

function r(value: number): number {
  return Math.round(value * 10) / 10;
}
