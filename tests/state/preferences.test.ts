import { describe, expect, it } from 'vitest';
import {
  DENSITY,
  NAMES,
  readPreference,
  TEXT_SIZE,
  THEME,
  TOUR,
  writePreference,
  type Preference,
} from '../../src/state/preferences.ts';

const closed = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

/** A device and a visit, each with what it keeps. */
function shelves() {
  const items = { device: new Map<string, string>(), visit: new Map<string, string>() };
  const open = (kept: keyof typeof items) =>
    ({
      getItem: (key: string) => items[kept].get(key) ?? null,
      setItem: (key: string, value: string) => void items[kept].set(key, value),
      removeItem: (key: string) => void items[kept].delete(key),
    }) as Storage;
  return { items, open };
}

const ALL = { THEME, TEXT_SIZE, DENSITY, NAMES, TOUR } as Readonly<Record<string, Preference<string>>>;

describe.each(Object.keys(ALL))('the preference %s', (name) => {
  const preference = ALL[name] as Preference<string>;
  const usual = preference.values[0];

  it.each(preference.values)('keeps %s where it belongs, and the usual value without a trace', (value) => {
    const { items, open } = shelves();
    expect(writePreference(preference, value, open)).toBe(true);
    expect(readPreference(preference, open)).toBe(value);
    expect(items[preference.kept === 'device' ? 'visit' : 'device'].size).toBe(0);
    writePreference(preference, usual, open);
    expect(items[preference.kept].size).toBe(0);
  });

  it('is the usual one where storage is closed or holds something else', () => {
    expect(readPreference(preference, closed)).toBe(usual);
    expect(writePreference(preference, preference.values.at(-1) ?? '', closed)).toBe(false);
    const { items, open } = shelves();
    items[preference.kept].set(preference.key, 'sepia');
    expect(readPreference(preference, open)).toBe(usual);
  });
});

it('keeps names shown for the visit only', () => {
  expect(NAMES.kept).toBe('visit');
});
