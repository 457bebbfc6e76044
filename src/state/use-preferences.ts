/** Theme, kept on the device, and the names switch, which lasts until the page is left. */
import { useEffect, useState } from 'react';
import { readTheme, writeTheme, type Theme } from './preferences.ts';

export interface Preferences {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  /** Never kept: a link or a reload always opens with names masked. */
  readonly namesShown: boolean;
  readonly setNamesShown: (shown: boolean) => void;
}

export function usePreferences(): Preferences {
  const [theme, keepTheme] = useState<Theme>(readTheme);
  const [namesShown, setNamesShown] = useState(false);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const setTheme = (next: Theme) => {
    keepTheme(next);
    writeTheme(next);
  };
  return { theme, setTheme, namesShown, setNamesShown };
}
