import type { ReactNode } from 'react';
import type { Overlay, ViewState } from '../../state/view-state.ts';
import { shadeCounts } from './heat.ts';

export interface LegendProps {
  readonly reading: ViewState['reading'];
  readonly overlays: readonly Overlay[];
  /** How many other documents there are. */
  readonly others: number;
  /** The document whose order moved passages are measured by, where some passage moved. */
  readonly movedFrom: string | null;
  /** A narrow margin has numbers and no letters. */
  readonly lettered: boolean;
  /** Whether other wording is still looked for. */
  readonly draft: boolean;
}

/** The signs in the text, explained by showing them: only those that are on. */
export function Legend({ reading, overlays, others, movedFrom, lettered, draft }: LegendProps) {
  return (
    <p className="read-key">
      {reading === 'heat' ? <HeatKey others={others} draft={draft} /> : <PassageKey {...{ movedFrom, lettered }} />}
      {overlays.includes('quotations') && <Sample layer="quotation">quotation</Sample>}
      {overlays.includes('figures') && <Sample layer="figure">figure</Sample>}
      {overlays.includes('terms') && <Sample layer="term">term</Sample>}
    </p>
  );
}

function PassageKey({ movedFrom, lettered }: Pick<LegendProps, 'movedFrom' | 'lettered'>) {
  return (
    <>
      {lettered && 'Letters in the margins: also found in'}
      <span>
        <span className="mark-passage opens closes">
          <span className="mark-start" />
          shared passage
          <span className="mark-end" />
        </span>
      </span>
      <span>
        <span className="mark-passage opens closes">
          <span className="mark-start" />
          <span className="mark-selected">chosen</span>
          <span className="mark-end" />
        </span>
      </span>
      {movedFrom !== null && (
        <span className="read-key-note">
          moved ↑ ↓ <small>earlier or later than in {movedFrom}</small>
        </span>
      )}
    </>
  );
}

function HeatKey({ others, draft }: { readonly others: number; readonly draft: boolean }) {
  return (
    <>
      Sentences by how many of {others} other {others === 1 ? 'document has' : 'documents have'} them
      {draft && ' so far'}:
      {shadeCounts(others).map(({ shade, counts }) => (
        <span key={shade}>
          <span className="mark-heat" data-level={shade}>
            {counts}
          </span>
        </span>
      ))}
    </>
  );
}

function Sample({ layer, children }: { readonly layer: string; readonly children: ReactNode }) {
  return (
    <span>
      <span className="mark-layer" data-layer={layer}>
        {children}
      </span>
    </span>
  );
}
