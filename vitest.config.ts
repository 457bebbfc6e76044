import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tests/support/chromium.ts';

const executablePath = findChromium();
const report = process.env.TEST_REPORT;

/** How long what is bound to come is waited for: a busy machine takes seconds for what usually takes none. */
const PATIENT = { timeout: 15_000 };

export default defineConfig({
  test: {
    // TEST_REPORT names a file for the totals, for a script that wants to print them.
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    // Two cores, two files at a time; Vitest would keep one core for itself.
    maxWorkers: 2,
    // The groups run one after the other: a browser and a build at once would only slow each other down.
    projects: [
      {
        test: {
          name: 'unit',
          // Pure functions leave nothing behind for the next file, and the engine is loaded once.
          isolate: false,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/support/property-seed.ts'],
          exclude: ['tests/**/*.browser.test.ts', 'tests/e2e/**'],
          // Laws run a thousand cases each. A limit is there for a test that never ends, not for a busy machine.
          testTimeout: 240_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [react(), tailwindcss()],
        // Named so that no test meets a late discovery, which reloads the page under it.
        optimizeDeps: {
          include: [
            '@tanstack/react-table',
            '@tanstack/react-virtual',
            'axe-core',
            'citeproc',
            'diff-match-patch',
            'fast-check',
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'stemmer',
            'valibot',
            'vitest-browser-react',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          expect: { poll: PATIENT },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1366, height: 768 },
            provider: playwright({ launchOptions: executablePath === undefined ? {} : { executablePath } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          globalSetup: ['tests/e2e/support/build-and-serve.ts'],
          setupFiles: ['tests/support/property-seed.ts'],
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: PATIENT },
        },
      },
    ],
  },
});
