/** A real browser on the built site, and a record of all it says and asks for. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { inject } from 'vitest';

export interface Visit {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, failed or refused requests. */
  readonly problems: readonly string[];
  /** Every address that the page or one of its workers asked for. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Long for a page that works on a busy machine; short enough that a broken one is soon known. */
export const PATIENCE_MS = 30_000;

export const LAPTOP = { width: 1366, height: 768 } as const;
export const PHONE = { width: 390, height: 844 } as const;
export const NARROW = { width: 320, height: 640 } as const;

export function launch(): Promise<Browser> {
  const executablePath = inject('executablePath');
  return chromium.launch(executablePath === null ? {} : { executablePath });
}

/** A new reader with an empty browser. `before` may change the page before it loads anything. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Visit> {
  const context = await browser.newContext({ viewport: LAPTOP, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  context.on('request', (request) => requests.push(request.url()));
  context.on('requestfailed', (request) => problems.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await before(page);
  await page.goto(address);
  return { page, problems, requests, close: () => context.close() };
}
