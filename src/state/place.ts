/**
 * The place a link leads to, as its fragment: `p03~1f2e3d4c`, a passage, or `fox@1194-1232~1f2e3d4c`, a stretch of one
 * text. What follows the tilde is a fingerprint of the words there, so that a changed text is noticed and said.
 */
import type { Reading } from '../engine/types.ts';

/** As a link writes it, unchecked. */
export interface PlaceRequest {
  /** A passage's id, or a stretch of a witness. */
  readonly at: string | Reading;
  /** Null where the link gives none. */
  readonly fingerprint: string | null;
}

const STRETCH = /^(.+)@(\d{1,9})-(\d{1,9})$/;
const FINGERPRINT = /~([0-9a-f]{8})$/;

/** Null for an empty fragment. */
export function decodePlace(fragment: string): PlaceRequest | null {
  if (fragment === '') return null;
  const fingerprint = FINGERPRINT.exec(fragment)?.[1] ?? null;
  const at = fingerprint === null ? fragment : fragment.slice(0, -9);
  const [, witness, start, end] = STRETCH.exec(at) ?? [];
  if (witness === undefined) return { at, fingerprint };
  return { at: { witness, start: Number(start), end: Number(end) }, fingerprint };
}

export function encodePlace(at: string | Reading, fingerprint: string | undefined): string {
  const place = typeof at === 'string' ? at : `${at.witness}@${at.start}-${at.end}`;
  return fingerprint === undefined ? place : `${place}~${fingerprint}`;
}

/** FNV-1a, 32 bit, over UTF-16 units: 8 hex digits. Notices a change; proves nothing against somebody who means to deceive. */
export function fingerprintOf(words: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const word of [...words, '']) {
    for (let at = 0; at <= word.length; at++) {
      // A text has no unit 0x10000: it ends each part, so that "a", "b" is not "ab".
      hash ^= at === word.length ? 0x10000 : word.charCodeAt(at);
      hash = Math.imul(hash, 0x01000193);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
