/** Benchmarks as one minified file each, as the page's worker is: run by tsx, every function would be wrapped. */
import { basename, resolve } from 'node:path';
import { build } from 'vite';

const FOLDER = 'node_modules/.cache/bench';

/** Bundles `entry` with all it imports, for the Node that runs this. Returns the path of the file. */
export async function bundle(entry: string): Promise<string> {
  const name = basename(entry, '.ts');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'es2022',
      minify: true,
      outDir: `${FOLDER}/${name}`,
      rolldownOptions: { input: entry, output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return resolve(FOLDER, name, `${name}.mjs`);
}
