/** Before the end-to-end tests: builds the site once, and serves it under a sub-path and at a root of its own. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../support/chromium.ts';
import { serve } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is on disk. */
    readonly folder: string;
    /** The site under a sub-path, as on Pages; ends with a slash. */
    readonly site: string;
    /** The same files at the root of another origin. */
    readonly rootSite: string;
    /** A page of the tests that runs the project's own worker; same origin as `site`. */
    readonly probe: string;
    /** Null for Playwright's own browser. */
    readonly executablePath: string | null;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'same-story-e2e-'));
  const remove = () => rm(folder, { recursive: true });
  const site = join(folder, 'site');
  const probe = join(folder, 'probe');
  try {
    const started = performance.now();
    await build('.', site);
    console.log(`Site built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    await build('tests/e2e/probe', probe);
  } catch (problem) {
    await remove();
    throw problem;
  }

  const underPath = await serve({ '/same-story/': site, '/probe/': probe });
  const atRoot = await serve({ '/': site });
  provide('folder', site);
  provide('site', `${underPath.origin}/same-story/`);
  provide('rootSite', `${atRoot.origin}/`);
  provide('probe', `${underPath.origin}/probe/`);
  provide('executablePath', findChromium() ?? null);

  return async () => {
    await Promise.all([underPath.close(), atRoot.close()]);
    await remove();
  };
}

/** The command a person runs, in a process of its own: the tests' NODE_ENV would build React's development code. */
async function build(root: string, outDir: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const { NODE_ENV: _, ...env } = process.env;
  const options = ['--config', 'vite.config.ts', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  await promisify(execFile)(process.execPath, [vite, 'build', root, ...options], { env });
}
