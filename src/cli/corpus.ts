/** `npm run corpus` rebuilds `public/corpora`; `npm run corpus -- --check` fails where it is stale. */
import { join } from 'node:path';
import { processIo } from './io.ts';
import { runCorpus } from './run-corpus.ts';

const root = join(import.meta.dirname, '../../public/corpora');
process.exitCode = runCorpus(process.argv.slice(2), root, processIo);
