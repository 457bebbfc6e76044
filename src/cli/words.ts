/** `npm run words`: builds the engine's word tables from their sources; `-- --check` says whether they are up to date. */
import { runWords } from './run-words.ts';
import { processIo } from './io.ts';

process.exitCode = runWords(process.argv.slice(2), processIo);
