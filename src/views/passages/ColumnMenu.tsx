import type { MouseEvent } from 'react';
import { Menu } from '../../ui/Menu.tsx';
import type { ViewState } from '../../state/view-state.ts';
import { hidden, movedBy, pinned, sized, type Step } from './column-patches.ts';
import { usePassages } from './context.ts';
import { toggled } from './filters.ts';

/** One press of a button, in CSS px. */
const STEP = 40;

export interface ColumnMenuProps {
  readonly id: string;
  readonly outlet: string;
  /** Of the column now, in CSS px. */
  readonly width: number;
  /** Which edge of the column the panel keeps to. */
  readonly side: 'start' | 'end';
}

/** All that can be done with a column, as buttons: nothing needs a drag. */
export function ColumnMenu({ id, outlet, width, side }: ColumnMenuProps) {
  const { state, change } = usePassages();
  const act = (words: string, patch: Partial<ViewState> | null) => (
    <button
      type="button"
      aria-disabled={patch === null}
      onClick={(event) => {
        if (patch === null) return;
        change(patch);
        keepFocus(event);
      }}
    >
      {words}
    </button>
  );
  const only = (words: string, list: 'foundIn' | 'notFoundIn') => (
    <button
      type="button"
      aria-pressed={state[list].includes(id)}
      onClick={() => change({ [list]: toggled(state[list], id) })}
    >
      {words}
    </button>
  );
  const move = (words: string, step: Step) => act(words, movedBy(state, id, step));
  return (
    <Menu
      side={side}
      className="column-menu no-print"
      label={
        <>
          <span className="sr-only">Column {outlet}</span>
          <span className="chevron" aria-hidden="true" />
        </>
      }
    >
      <div role="group" aria-label={`Column ${outlet}`} className="column-actions">
        {act('Make it the base', id === state.base ? null : { base: id })}
        {act(state.pins.includes(id) ? 'Unpin' : 'Pin: keep in sight', pinned(state, id))}
        <hr />
        {move('Move left', 'left')}
        {move('Move right', 'right')}
        {move('Move to the start', 'first')}
        {move('Move to the end', 'last')}
        <hr />
        {act('Wider', sized(state, id, width + STEP))}
        {act('Narrower', sized(state, id, width - STEP))}
        {act('Reset the width', state.widths[id] === undefined ? null : sized(state, id, null))}
        <hr />
        {only('Only passages found here', 'foundIn')}
        {only('Only passages not found here', 'notFoundIn')}
        {act('Hide the column', hidden(state, id))}
      </div>
    </Menu>
  );
}

/** A column that moves is taken out of the page for a moment, and what is in it loses the focus. */
function keepFocus({ currentTarget: button }: MouseEvent<HTMLButtonElement>): void {
  requestAnimationFrame(() => {
    if (button.isConnected && button.checkVisibility()) button.focus();
    else document.querySelector<HTMLElement>('.passage-grid thead summary')?.focus();
  });
}
