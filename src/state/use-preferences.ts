/** The reader's settings, in React and on the root element, where the style sheets see them. */
import { useCallback, useEffect, useState } from 'react';
import {
  DENSITY,
  NAMES,
  readPreference,
  TEXT_SIZE,
  THEME,
  writePreference,
  type Density,
  type Preference,
  type TextSize,
  type Theme,
} from './preferences.ts';

export interface Preferences {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  readonly textSize: TextSize;
  readonly setTextSize: (size: TextSize) => void;
  readonly density: Density;
  readonly setDensity: (density: Density) => void;
  /** Kept until the tab is closed; never part of a link. */
  readonly namesShown: boolean;
  readonly setNamesShown: (shown: boolean) => void;
}

export function usePreferences(): Preferences {
  const [theme, setTheme] = usePreference(THEME);
  const [textSize, setTextSize] = usePreference(TEXT_SIZE);
  const [density, setDensity] = usePreference(DENSITY);
  const [names, setNames] = usePreference(NAMES);
  useOnRoot('theme', theme, THEME);
  useOnRoot('textSize', textSize, TEXT_SIZE);
  useOnRoot('density', density, DENSITY);
  const setNamesShown = useCallback((shown: boolean) => setNames(shown ? 'shown' : 'masked'), [setNames]);
  const namesShown = names === 'shown';
  return { theme, setTheme, textSize, setTextSize, density, setDensity, namesShown, setNamesShown };
}

function usePreference<T extends string>(preference: Preference<T>): readonly [T, (value: T) => void] {
  const [value, setValue] = useState(() => readPreference(preference));
  const set = useCallback(
    (next: T) => {
      setValue(next);
      writePreference(preference, next);
    },
    [preference],
  );
  return [value, set];
}

/** The usual value leaves no attribute. */
function useOnRoot<T extends string>(name: string, value: T, { values }: Preference<T>): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (value === values[0]) delete dataset[name];
    else dataset[name] = value;
  }, [name, value, values]);
}
