/**
 * What readers changed, kept on the device by corpus. What is stored and cannot be read is never overwritten: it is
 * put aside, whole, before the first new change is stored.
 */
import { type Edits, noEdits } from '../corpus/edits.ts';
import { parseEditsText } from '../corpus/parse-edits.ts';
import type { Problem } from '../corpus/result.ts';

/** Why the device does not hold what the page shows. */
export type Trouble =
  /** Stored by another version, or damaged: `text` is all of it. */
  | { readonly kind: 'unreadable'; readonly text: string; readonly problems: readonly Problem[] }
  /** The changes last as long as the page. */
  | { readonly kind: 'no-room' | 'no-storage' };

export interface Kept {
  readonly edits: Edits;
  readonly trouble: Trouble | null;
}

export interface EditsStore {
  /** The same object until something changes. */
  readonly read: (corpus: string) => Kept;
  readonly write: (edits: Edits) => void;
  /** Calls `listener` after every change, in this tab or another. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Another tab changed this key; null for all of them. */
  readonly changedElsewhere: (key: string | null) => void;
}

export function createEditsStore(open: () => Storage = () => window.localStorage): EditsStore {
  const known = new Map<string, Kept>();
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());

  function read(corpus: string): Kept {
    const kept = known.get(corpus) ?? load(corpus, open);
    known.set(corpus, kept);
    return kept;
  }

  function write(edits: Edits): void {
    known.set(edits.corpus, { edits, trouble: save(edits, open) });
    tell();
  }

  function changedElsewhere(key: string | null): void {
    for (const [corpus, { trouble }] of known) {
      const isOnlyHere = trouble !== null && trouble.kind !== 'unreadable';
      if (!isOnlyHere && (key === null || key === keyOf(corpus))) known.delete(corpus);
    }
    tell();
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  return { read, write, subscribe, changedElsewhere };
}

function load(corpus: string, open: () => Storage): Kept {
  const edits = noEdits(corpus);
  let text: string | null;
  try {
    text = open().getItem(keyOf(corpus));
  } catch {
    return { edits, trouble: null }; // Said when there is something to keep.
  }
  if (text === null) return { edits, trouble: null };
  const found = parseEditsText(text, corpus);
  if (found.ok) return { edits: found.value, trouble: null };
  return { edits, trouble: { kind: 'unreadable', text, problems: found.problems } };
}

/** What keeps the edits from being stored; null where they are. */
function save(edits: Edits, open: () => Storage): Trouble | null {
  let storage: Storage;
  try {
    storage = open();
    putAside(edits.corpus, storage);
    if (edits.lexicon === null && edits.voices.length === 0) storage.removeItem(keyOf(edits.corpus));
    else storage.setItem(keyOf(edits.corpus), JSON.stringify(edits));
    return null;
  } catch (thrown) {
    const isFull = thrown instanceof DOMException && thrown.name === 'QuotaExceededError';
    return { kind: isFull ? 'no-room' : 'no-storage' };
  }
}

/** Copies what cannot be read to a key of its own; throws where there is no room for both. */
function putAside(corpus: string, storage: Storage): void {
  const text = storage.getItem(keyOf(corpus));
  if (text === null || parseEditsText(text, corpus).ok) return;
  let nth = 1;
  while (storage.getItem(asideKey(corpus, nth)) !== null) nth++;
  storage.setItem(asideKey(corpus, nth), text);
}

function keyOf(corpus: string): string {
  return `same-story.edits.${corpus}`;
}

function asideKey(corpus: string, nth: number): string {
  return `same-story.edits-aside.${nth}.${corpus}`;
}
