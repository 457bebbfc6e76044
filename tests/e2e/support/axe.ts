/** axe-core in the page, as it stands there. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { atRest } from './page.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule that runs by default, best practices included, and the size of targets, which does not. */
const OPTIONS: RunOptions = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] };

/** Rules that colours alone decide; what the others ask was asked in the first colours. */
export const COLOUR_RULES: RunOptions = {
  runOnly: ['color-contrast', 'link-in-text-block'],
  resultTypes: ['violations'],
};

/** One line for every rule that something on the page breaks, with the first three places. */
export async function violations(page: Page, options: RunOptions = OPTIONS): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  // A page that fades in has less contrast on its way than when it is there.
  await page.evaluate(atRest);
  const results = await page.evaluate(run, options);
  return results.map(({ id, impact, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`);
    return `${id} (${impact}) x${nodes.length}: ${places.join(' | ')}`.replaceAll(/\s+/g, ' ');
  });
}

/**
 * In the page. WCAG 2.5.8 excepts targets inside a sentence, whose lines leave no room to grow;
 * axe knows that for links and not for buttons, such as the notes inside the words of a document.
 */
async function run(options: RunOptions): Promise<AxeResults['violations']> {
  const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
  const { violations: found } = await axe.run(options);
  const inSentence = ({ target }: AxeResults['violations'][number]['nodes'][number]) =>
    document.querySelector(String(target[0]))?.closest('.marked') != null;
  return found
    .map((rule) =>
      rule.id === 'target-size' ? { ...rule, nodes: rule.nodes.filter((node) => !inSentence(node)) } : rule,
    )
    .filter(({ nodes }) => nodes.length > 0);
}
