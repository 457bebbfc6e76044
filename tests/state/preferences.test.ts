import { describe, expect, it } from 'vitest';
import { readTheme, writeTheme } from '../../src/state/preferences.ts';

const closed = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

function shelf(kept: Record<string, string> = {}): () => Storage {
  const items = new Map(Object.entries(kept));
  return () =>
    ({
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    }) as Storage;
}

describe('the theme', () => {
  it('is kept on the device', () => {
    const storage = shelf();
    expect(writeTheme('dark', storage)).toBe(true);
    expect(readTheme(storage)).toBe('dark');
    writeTheme('system', storage);
    expect(readTheme(storage)).toBe('system');
  });

  it('follows the device where storage is closed or holds something else', () => {
    expect(readTheme(closed)).toBe('system');
    expect(writeTheme('dark', closed)).toBe(false);
    expect(readTheme(shelf({ 'same-story.theme': 'sepia' }))).toBe('system');
  });
});
