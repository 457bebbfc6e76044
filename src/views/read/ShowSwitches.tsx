import type { Corpus } from '../../corpus/schema.ts';
import type { ViewProps, ViewState } from '../../state/view-state.ts';
import { Menu } from '../../ui/Menu.tsx';
import { OVERLAY_WORDS, overlaysOf } from './overlays.ts';

export interface ShowSwitchesProps extends Pick<ViewProps, 'change'> {
  readonly corpus: Corpus;
  readonly state: Pick<ViewState, 'overlays' | 'lines'>;
  /** Null where there is one document only. */
  readonly together: boolean | null;
  readonly onTogether: (on: boolean) => void;
}

/** What is marked beside the passages, the line numbers, and whether the columns follow each other. */
export function ShowSwitches({ corpus, state: { overlays, lines }, together, onTogether, change }: ShowSwitchesProps) {
  return (
    <fieldset className="read-show">
      <legend>Show</legend>
      {overlaysOf(corpus).map((each) => (
        <Switch
          key={each}
          words={OVERLAY_WORDS[each]}
          on={overlays.includes(each)}
          onChange={(on) => change({ overlays: on ? [...overlays, each] : overlays.filter((other) => other !== each) })}
        />
      ))}
      <Switch
        words="Line numbers"
        on={lines === 'shown'}
        onChange={(on) => change({ lines: on ? 'shown' : 'hidden' })}
      />
      {together !== null && <Switch words="Columns scroll together" on={together} onChange={onTogether} />}
    </fieldset>
  );
}

/** The switches behind a button. */
export function ShowMenu(props: ShowSwitchesProps) {
  const count = props.state.overlays.length + (props.state.lines === 'shown' ? 1 : 0);
  return (
    <Menu
      label={
        <span className="read-show-button">
          Show{count > 0 && <b>{count} more</b>}
          <span className="chevron" aria-hidden="true" />
        </span>
      }
    >
      <ShowSwitches {...props} />
    </Menu>
  );
}

interface SwitchProps {
  readonly words: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Switch({ words, on, onChange }: SwitchProps) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {words}
    </label>
  );
}
