/** `npm run accuracy`: measures the engine against hand-made alignments; `-- --check` fails where the stored figures are stale. */
import { join } from 'node:path';
import { processIo } from './io.ts';
import { runAccuracy } from './run-accuracy.ts';

process.exitCode = runAccuracy(process.argv.slice(2), join(import.meta.dirname, '../..'), processIo);
