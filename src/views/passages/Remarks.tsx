import { listWords, outletOf, type Scene } from '../../state/scene.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { usePassages } from './context.ts';
import { POSSIBLE_HEAD } from './possible-shown.ts';
import type { ColumnsInView } from './use-column-window.ts';

export interface RemarksProps {
  readonly scene: Scene;
  readonly view: ColumnsInView;
  /** Whether one passage is shown at a time, without columns. */
  readonly one: boolean;
  /** How many possible links there are. */
  readonly possible: number;
  /** Whether the passage of the link is not among those listed. */
  readonly missing: boolean;
}

/** The line under the tools: the filters that are set, and what else is to be known of what is listed. */
export function Remarks({ scene, view, one, possible, missing }: RemarksProps) {
  const { state } = usePassages();
  const beside = !one && (view.back !== null || view.on !== null);
  return (
    <div className="remarks page-x no-print">
      <ActiveFilters scene={scene} />
      {missing && <p>The passage of this link is not among those listed.</p>}
      {state.possible === 'shown' && possible > 0 && (
        <button type="button" className="link-button" onClick={goToPossible}>
          Go to the {possible} possible links, below the passages
        </button>
      )}
      {beside && (
        <p className="beside">
          <Turn words="Documents before these" sign="back" onPress={view.back} />
          <span aria-live="polite">
            {view.shown.length} of {view.order.length} documents side by side
            <span className="sr-only">: {listWords(view.shown.map((id) => outletOf(scene, id)))}</span>
          </span>
          <Turn words="Documents after these" sign="on" onPress={view.on} />
        </p>
      )}
    </div>
  );
}

interface TurnProps {
  readonly words: string;
  readonly sign: 'back' | 'on';
  readonly onPress: (() => void) | null;
}

/** Stays focusable at either end, so that the focus is not lost on the last step. */
function Turn({ words, sign, onPress }: TurnProps) {
  return (
    <button
      type="button"
      className="turn"
      aria-label={words}
      title={words}
      aria-disabled={onPress === null}
      onClick={() => onPress?.()}
    >
      <span className={`chevron ${sign}`} aria-hidden="true" />
    </button>
  );
}

function goToPossible(): void {
  document.getElementById(POSSIBLE_HEAD)?.focus();
}
