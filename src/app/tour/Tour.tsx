import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { makeScene } from '../../state/scene.ts';
import type { ViewProps } from '../../state/view-state.ts';
import { stopsFor } from './stops.ts';
import { useTarget } from './use-target.ts';
import './tour.css';

export interface TourProps extends Pick<ViewProps, 'corpus' | 'edition' | 'state' | 'namesShown' | 'change'> {
  readonly onEnd: () => void;
}

/** A bar at the foot of the page that leads from stop to stop; the page stays usable meanwhile. Escape ends it. */
export function Tour({ corpus, edition, state, namesShown, change, onEnd }: TourProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [at, setAt] = useState(0);
  const { docs, base, layer } = state;
  const stops = useMemo(
    () => stopsFor(makeScene(corpus, edition, namesShown), { docs, base, layer }),
    [corpus, edition, namesShown, docs, base, layer],
  );
  const stop = stops[Math.min(at, stops.length - 1)];
  const go = (to: number) => {
    const next = stops[to];
    if (!next) return;
    setAt(to);
    change(next.patch, 'push');
  };
  const start = useRef(() => go(0));
  useEffect(() => start.current(), []);
  useEffect(() => heading.current?.focus(), [at]);
  useTarget(stop?.target ?? 'main', `${at} ${state.view}`);
  if (!stop) return null;
  const last = at >= stops.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onEnd();
  };
  return (
    <section className="tour no-print" aria-labelledby="tour-title" onKeyDown={onKeyDown}>
      <div>
        <p className="meta">
          Tour, stop {at + 1} of {stops.length}
        </p>
        <h2 id="tour-title" ref={heading} tabIndex={-1}>
          {stop.title}
        </h2>
        <p>{stop.words}</p>
      </div>
      <div className="tour-ways">
        <button type="button" className="box-button" aria-disabled={at === 0} onClick={() => go(at - 1)}>
          Back
        </button>
        <button type="button" className="box-button" onClick={() => (last ? onEnd() : go(at + 1))}>
          {last ? 'Done' : 'Next stop'}
        </button>
        {!last && (
          <button type="button" className="link-button" onClick={onEnd}>
            End the tour
          </button>
        )}
      </div>
    </section>
  );
}
