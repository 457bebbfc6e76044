/** Before the browser tests: makes sure that there is a browser, and says which. */
import { ensureChromium } from './chromium.ts';

try {
  console.log(`Chromium: ${await ensureChromium()}`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
