/** Puts words on the clipboard that may still be on their way. */

export interface Copied {
  readonly text: string;
  /** The same for word processors and mail. */
  readonly html?: string;
}

/**
 * Rejects where copying is not allowed. Browsers want the clipboard asked for while the reader's click is fresh, so
 * it is handed the promise; those that take no promise get the words once they are there.
 */
export async function copyWhenReady(content: Promise<Copied>, withHtml: boolean): Promise<void> {
  try {
    const plain = blobOf(content, 'text/plain', ({ text }) => text);
    const rich = withHtml ? blobOf(content, 'text/html', ({ html = '' }) => html) : {};
    await navigator.clipboard.write([new ClipboardItem({ ...plain, ...rich })]);
  } catch {
    await navigator.clipboard.writeText((await content).text);
  }
}

function blobOf(
  content: Promise<Copied>,
  type: string,
  words: (copied: Copied) => string,
): Record<string, Promise<Blob>> {
  const blob = content.then((copied) => new Blob([words(copied)], { type }));
  // Where there is no clipboard to take it, nobody else hears of a failure; `content` tells it.
  blob.catch(() => undefined);
  return { [type]: blob };
}
