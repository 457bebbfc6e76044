import { THEMES, type Theme } from '../state/preferences.ts';
import type { Preferences } from '../state/use-preferences.ts';
import { Menu } from '../ui/Menu.tsx';

const THEME_WORDS: Readonly<Record<Theme, string>> = { system: 'As this device', light: 'Light', dark: 'Dark' };

/** They work while the focus is in the grid, so that they get in nobody's way elsewhere. */
const KEYS = [
  { keys: 'j, k', does: 'next passage, the one before' },
  { keys: 'Enter', does: 'why these are linked' },
  { keys: 'Escape', does: 'close the explanation' },
] as const;

export interface SettingsProps {
  readonly preferences: Preferences;
  /** How many private people the corpus names; without any there is no switch. */
  readonly people: number;
}

/** The reader's own settings: theme, and whether names of private people are shown. */
export function Settings({ preferences, people }: SettingsProps) {
  const { theme, setTheme, namesShown, setNamesShown } = preferences;
  return (
    <Menu
      side="end"
      className="settings"
      label={
        <span className="box-button inline-flex items-center justify-center font-serif text-[14px] leading-none font-semibold">
          <span aria-hidden="true">Aa</span>
          <span className="sr-only">Settings</span>
        </span>
      }
    >
      <div className="grid w-[264px] max-w-full gap-3">
        <fieldset>
          <legend className="mb-1 font-semibold text-ink">Light or dark</legend>
          {THEMES.map((name) => (
            <label key={name} className="flex min-h-6 items-center gap-2 max-page:min-h-11">
              <input type="radio" name="theme" checked={theme === name} onChange={() => setTheme(name)} />
              {THEME_WORDS[name]}
            </label>
          ))}
        </fieldset>
        {people > 0 && (
          <div className="border-t border-rule pt-3">
            <label className="flex min-h-6 items-center gap-2 font-semibold text-ink max-page:min-h-11">
              <input type="checkbox" checked={namesShown} onChange={(event) => setNamesShown(event.target.checked)} />
              Show names of private people
            </label>
            <p className="mt-1 text-[12.5px]">
              The texts name {people} private people they accuse. Each is shown as “Person n”, the same number in every
              document. This switch lasts until the page is reloaded and is never part of a link.
            </p>
          </div>
        )}
        <div className="border-t border-rule pt-3 max-page:hidden">
          <p className="mb-1 font-semibold text-ink">Keys in the grid of Passages</p>
          <p className="mb-1 text-[12.5px]">
            They work while the focus is in the grid, for example on a passage’s number, and nowhere else.
          </p>
          <dl className="keys">
            {KEYS.map(({ keys, does }) => (
              <div key={keys}>
                <dt>{keys}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </Menu>
  );
}
