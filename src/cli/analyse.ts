/** `npm run analyse -- CORPUS.json [--out FILE]` */
import { processIo } from './io.ts';
import { runAnalyse } from './run-analyse.ts';

process.exitCode = runAnalyse(process.argv.slice(2), processIo);
