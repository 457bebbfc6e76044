import { describe, expect, it } from 'vitest';
import { noEdits, type Edits } from '../../src/corpus/edits.ts';
import { EMPTY_LEXICON } from '../../src/corpus/lexicon-edit.ts';
import { createEditsStore } from '../../src/state/edits-store.ts';

const KEY = 'same-story.edits.river';
const EDITS: Edits = { ...noEdits('river'), lexicon: EMPTY_LEXICON };

/** A device with room for `room` letters. */
function device(room = Infinity) {
  const items = new Map<string, string>();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem(key: string, value: string) {
      const others = [...items].filter(([other]) => other !== key).reduce((sum, [, text]) => sum + text.length, 0);
      if (others + value.length > room) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key: string) => void items.delete(key),
  } as Storage;
  return { items, open: () => storage };
}

describe('the store of a reader’s changes', () => {
  it('keeps them for the next visit, by corpus, and nothing where there are none', () => {
    const { items, open } = device();
    const store = createEditsStore(open);
    store.write(EDITS);
    expect(createEditsStore(open).read('river')).toEqual({ edits: EDITS, trouble: null });
    expect(createEditsStore(open).read('bridge').edits).toEqual(noEdits('bridge'));
    store.write(noEdits('river'));
    expect(items.size).toBe(0);
  });

  it('gives the same object until something changes, and tells whoever listens', () => {
    const store = createEditsStore(device().open);
    let told = 0;
    const stop = store.subscribe(() => told++);
    expect(store.read('river')).toBe(store.read('river'));
    store.write(EDITS);
    stop();
    store.write(noEdits('river'));
    expect(told).toBe(1);
  });

  it('reads again what another tab has changed', () => {
    const { open } = device();
    const [here, there] = [createEditsStore(open), createEditsStore(open)];
    expect(here.read('river').edits.lexicon).toBeNull();
    there.write(EDITS);
    here.changedElsewhere('something-else');
    expect(here.read('river').edits.lexicon).toBeNull();
    here.changedElsewhere(KEY);
    expect(here.read('river').edits).toEqual(EDITS);
  });

  it.each(['{', '{"schema":"same-story-edits/9"}', JSON.stringify(noEdits('bridge'))])(
    'puts what it cannot read aside before it stores anything: %s',
    (foreign) => {
      const { items, open } = device();
      items.set(KEY, foreign);
      const store = createEditsStore(open);
      const { edits, trouble } = store.read('river');
      expect(edits).toEqual(noEdits('river'));
      expect(trouble).toMatchObject({ kind: 'unreadable', text: foreign });
      expect(items.get(KEY)).toBe(foreign);
      store.write(EDITS);
      expect(store.read('river').trouble).toBeNull();
      expect([...items.values()]).toEqual(expect.arrayContaining([foreign, JSON.stringify(EDITS)]));
    },
  );

  it('never gives up what it put aside earlier', () => {
    const { items, open } = device();
    for (const foreign of ['first', 'second']) {
      items.set(KEY, foreign);
      createEditsStore(open).write(EDITS);
    }
    expect([...items.values()].sort()).toEqual(['first', 'second', JSON.stringify(EDITS)].sort());
  });

  it('says that there is no room, keeps the change for the visit and what was stored', () => {
    const { items, open } = device(40);
    items.set(KEY, '{');
    const store = createEditsStore(open);
    store.write(EDITS);
    expect(store.read('river')).toEqual({ edits: EDITS, trouble: { kind: 'no-room' } });
    expect(items.get(KEY)).toBe('{');
    store.changedElsewhere(null);
    expect(store.read('river').edits).toBe(EDITS);
  });

  it('works for the visit where the browser keeps nothing', () => {
    const store = createEditsStore(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(store.read('river')).toEqual({ edits: noEdits('river'), trouble: null });
    store.write(EDITS);
    expect(store.read('river')).toEqual({ edits: EDITS, trouble: { kind: 'no-storage' } });
  });
});
