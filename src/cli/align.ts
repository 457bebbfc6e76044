/** `npm run align -- FILE|FOLDER... [--explain] [--out FILE]` */
import { runAlign } from './run-align.ts';
import { processIo } from './io.ts';

process.exitCode = runAlign(process.argv.slice(2), processIo);
