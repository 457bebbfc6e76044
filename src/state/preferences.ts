/** What a reader prefers. Reads and writes fall back where storage is closed to us. */

/** One thing to prefer: its values, the usual one first. */
export interface Preference<T extends string> {
  readonly key: string;
  readonly values: readonly [T, ...T[]];
  /** On the device for good, or in this tab until it is closed. */
  readonly kept: 'device' | 'visit';
}

export const THEME = preference('theme', ['system', 'light', 'dark'], 'device');
export type Theme = (typeof THEME.values)[number];

/** Per cent of the usual size. The browser's own zoom goes further. */
export const TEXT_SIZE = preference('text-size', ['100', '115', '130', '150'], 'device');
export type TextSize = (typeof TEXT_SIZE.values)[number];

/** Room between lines and rows. */
export const DENSITY = preference('density', ['roomy', 'compact'], 'device');
export type Density = (typeof DENSITY.values)[number];

/**
 * Names of private people masked or shown. Never longer than a visit: the next class on the same computer opens with
 * names masked.
 */
export const NAMES = preference('names', ['masked', 'shown'], 'visit');

/** Whether the tour was seen or declined. */
export const TOUR = preference('tour', ['new', 'seen'], 'device');

type Open = (kept: Preference<string>['kept']) => Storage;

/** The value kept, or the usual one. */
export function readPreference<T extends string>({ key, values, kept }: Preference<T>, open: Open = storage): T {
  try {
    const found = open(kept).getItem(key);
    return values.find((value) => value === found) ?? values[0];
  } catch {
    return values[0]; // Storage throws where a school or a frame forbids it; the choice then lasts for this page.
  }
}

/** Keeps a value; the usual one leaves no trace. False where it could not be kept. */
export function writePreference<T extends string>(
  { key, values, kept }: Preference<T>,
  value: T,
  open: Open = storage,
): boolean {
  try {
    if (value === values[0]) open(kept).removeItem(key);
    else open(kept).setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

function preference<T extends string>(
  name: string,
  values: readonly [T, ...T[]],
  kept: Preference<T>['kept'],
): Preference<T> {
  return { key: `same-story.${name}`, values, kept };
}

function storage(kept: Preference<string>['kept']): Storage {
  return kept === 'device' ? window.localStorage : window.sessionStorage;
}
