import type { MouseEvent } from 'react';
import {
  DENSITY,
  TEXT_SIZE,
  THEME,
  type Density,
  type Preference,
  type TextSize,
  type Theme,
} from '../state/preferences.ts';
import type { Preferences } from '../state/use-preferences.ts';
import { Menu } from '../ui/Menu.tsx';

const THEME_WORDS: Readonly<Record<Theme, string>> = { system: 'As this device', light: 'Light', dark: 'Dark' };
const SIZE_WORDS: Readonly<Record<TextSize, string>> = {
  '100': '100 %',
  '115': '115 %',
  '130': '130 %',
  '150': '150 %',
};
const DENSITY_WORDS: Readonly<Record<Density, string>> = { roomy: 'Roomy', compact: 'Compact' };

export interface SettingsProps {
  readonly preferences: Preferences;
  /** How many private people the corpus names; without any there is no switch. */
  readonly people: number;
  readonly onHelp: () => void;
  /** Null while there is nothing to show yet. */
  readonly onTour: (() => void) | null;
}

/** The reader's own settings: theme, size, room, and whether names of private people are shown; and the ways to help. */
export function Settings({ preferences, people, onHelp, onTour }: SettingsProps) {
  const { namesShown, setNamesShown } = preferences;
  return (
    <Menu
      side="end"
      className="settings"
      label={
        <span className="box-button inline-flex items-center justify-center font-serif text-[0.875rem] leading-none font-semibold">
          <span aria-hidden="true">Aa</span>
          <span className="sr-only">Settings</span>
        </span>
      }
    >
      <div className="grid w-[16.5rem] max-w-full gap-3">
        <Choice
          legend="Light or dark"
          name="theme"
          of={THEME}
          value={preferences.theme}
          words={THEME_WORDS}
          onPick={preferences.setTheme}
        />
        <Choice
          legend="Size of text"
          name="text-size"
          of={TEXT_SIZE}
          value={preferences.textSize}
          words={SIZE_WORDS}
          onPick={preferences.setTextSize}
        />
        <Choice
          legend="Room between lines"
          name="density"
          of={DENSITY}
          value={preferences.density}
          words={DENSITY_WORDS}
          onPick={preferences.setDensity}
        />
        {people > 0 && (
          <div className="border-t border-rule pt-3">
            <label className="flex min-h-6 items-center gap-2 font-semibold text-ink max-page:min-h-11">
              <input type="checkbox" checked={namesShown} onChange={(event) => setNamesShown(event.target.checked)} />
              Show names of private people
            </label>
            <p className="mt-1 text-[0.78125rem]">
              The texts name {people} private people they accuse. Each is shown as “Person n”, the same number in every
              document. This switch lasts until this tab is closed and is never part of a link.
            </p>
          </div>
        )}
        <div className="flex flex-wrap gap-x-5 border-t border-rule pt-2">
          <button type="button" className="link-button" onClick={(event) => leave(event, onHelp)}>
            Keys and signs
          </button>
          {onTour && (
            <button type="button" className="link-button" onClick={(event) => leave(event, onTour)}>
              Take the tour
            </button>
          )}
        </div>
      </div>
    </Menu>
  );
}

/** Closes the menu, which would cover what comes; when that ends, the focus goes back to the menu's button. */
function leave({ currentTarget }: MouseEvent<HTMLElement>, go: () => void): void {
  const menu = currentTarget.closest('details');
  if (menu) {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
  go();
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly of: Preference<T>;
  readonly value: T;
  readonly words: Readonly<Record<T, string>>;
  readonly onPick: (value: T) => void;
}

function Choice<T extends string>({ legend, name, of, value, words, onPick }: ChoiceProps<T>) {
  return (
    <fieldset className="flex flex-wrap gap-x-4">
      <legend className="mb-1 font-semibold text-ink">{legend}</legend>
      {of.values.map((each) => (
        <label key={each} className="flex min-h-6 items-center gap-1.5 max-page:min-h-11">
          <input type="radio" name={name} checked={value === each} onChange={() => onPick(each)} />
          {words[each]}
        </label>
      ))}
    </fieldset>
  );
}
