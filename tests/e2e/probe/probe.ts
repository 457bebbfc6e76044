/** Aligns the bundled corpus by the project's own worker, and writes down what came back; then whatever it is asked to. */
import { createAlignClient } from '../../../src/worker/client.ts';
import type { WitnessInput } from '../../../src/engine/types.ts';
import { BUNDLED, corpusFrom, requestFor } from '../support/bundled-corpus.ts';

const client = createAlignClient({ onFallback: ({ message }) => (document.title = `Fallback: ${message}`) });
const response = await fetch(`../same-story/${BUNDLED}`);
const edition = await client.align(requestFor(corpusFrom(await response.text())));
const answer = document.querySelector('pre');
if (answer !== null) answer.textContent = JSON.stringify(edition);
document.title = `${document.title}: done`;

/** The digest of each alignment. `groups` is JSON: half a surrogate pair would not come through otherwise. */
Object.assign(globalThis, {
  async digests(groups: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (const witnesses of JSON.parse(groups) as WitnessInput[][]) {
      const aligned = JSON.stringify(await client.align({ kind: 'align', witnesses, review: null }));
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(aligned)));
      found.push(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
    }
    return found;
  },
});
