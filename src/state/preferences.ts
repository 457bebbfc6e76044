/** What a reader prefers on this device. Reads and writes fall back where storage is closed to us. */

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'same-story.theme';

/** The theme kept on this device, or `system`. */
export function readTheme(storage: () => Storage = deviceStorage): Theme {
  try {
    const kept = storage().getItem(KEY);
    return THEMES.find((theme) => theme === kept) ?? 'system';
  } catch {
    return 'system'; // Storage throws where a school or a frame forbids it; the choice then lasts for this visit.
  }
}

/** Keeps the theme. False where it could not be kept. */
export function writeTheme(theme: Theme, storage: () => Storage = deviceStorage): boolean {
  try {
    if (theme === 'system') storage().removeItem(KEY);
    else storage().setItem(KEY, theme);
    return true;
  } catch {
    return false;
  }
}

function deviceStorage(): Storage {
  return window.localStorage;
}
