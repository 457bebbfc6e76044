/** Reads a text file whole, or says why it is not one. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface TextFile {
  readonly text: string;
  /** SHA-256 of the file's bytes, which are the text's UTF-8 bytes. */
  readonly sha256: string;
}

export type ReadText = { readonly ok: true; readonly file: TextFile } | { readonly ok: false; readonly reason: string };

/**
 * The file as UTF-8, unchanged: line ends stay as they are, and a byte order mark stays the first character,
 * so that every offset counts from the start of the file as it is stored.
 */
export function readText(path: string): ReadText {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
  if (bytes.includes(0)) return { ok: false, reason: 'is a binary file, not text' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!/\S/.test(text)) return { ok: false, reason: 'is empty' };
    return { ok: true, file: { text, sha256: createHash('sha256').update(bytes).digest('hex') } };
  } catch {
    return { ok: false, reason: 'is not UTF-8 text' };
  }
}

/** A short reason for a failed file operation. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be opened';
  return error instanceof Error ? error.message : 'cannot be used';
}
