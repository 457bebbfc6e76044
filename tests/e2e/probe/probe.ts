/** Aligns the bundled corpus by the project's own worker, and writes down what came back. */
import { createAlignClient } from '../../../src/worker/client.ts';
import { BUNDLED, corpusFrom, requestFor } from '../support/bundled-corpus.ts';

const client = createAlignClient({ onFallback: ({ message }) => (document.title = `Fallback: ${message}`) });
const response = await fetch(`../same-story/${BUNDLED}`);
const edition = await client.align(requestFor(corpusFrom(await response.text())));
const answer = document.querySelector('pre');
if (answer !== null) answer.textContent = JSON.stringify(edition);
document.title = `${document.title}: done`;
