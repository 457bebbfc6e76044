// First, for it brings the page's layers of styles in their order.
import { openView } from '../support/view-page.tsx';
import { expect, it } from 'vitest';
import type { ComponentType } from 'react';
import { PARTS, type ViewProps } from '../../src/state/view-state.ts';
import { FiguresView } from '../../src/views/figures/FiguresView.tsx';
import { VoicesView } from '../../src/views/voices/VoicesView.tsx';
import { WordsView } from '../../src/views/words/WordsView.tsx';
import { type Bundled, fetchBundled } from '../support/bundled-in-browser.ts';

/** Names that no document has in its text, in the order of the documents. */
const NAMES = ['Alderpost', 'Birchnews', 'Cedartimes', 'Daledaily', 'Elmwire'];

const VIEWS: Readonly<Record<keyof typeof PARTS, ComponentType<ViewProps>>> = {
  words: WordsView,
  voices: VoicesView,
  figures: FiguresView,
};

type Said = ReadonlyMap<string, string>;

const CASES = (Object.keys(PARTS) as (keyof typeof PARTS)[]).flatMap((view) =>
  PARTS[view].map((part): [keyof typeof PARTS, string] => [view, part]),
);

const TURNED = [...NAMES.slice(1), ...NAMES.slice(0, 1)];

/** Read once, by the first test: one set of documents after the other. */
let walks: Promise<readonly [plain: Said, turned: Said]> | null = null;

it.each(CASES)('%s says the same sentences of every outlet: %s', { timeout: 120_000 }, async (view, part) => {
  const [plain, turned] = await (walks ??= bothWalks());
  const said = plain.get(`${view} ${part}`) ?? '';
  const back = turned
    .get(`${view} ${part}`)
    ?.replaceAll(new RegExp(NAMES.join('|'), 'g'), (name) => NAMES[TURNED.indexOf(name)] ?? '');
  expect(said).toContain(NAMES[0]);
  expect(back).toBe(said);
});

async function bothWalks(): Promise<readonly [Said, Said]> {
  const bundled = await fetchBundled();
  return [await saidOf(withOutlets(bundled, NAMES)), await saidOf(withOutlets(bundled, TURNED))];
}

function withOutlets({ corpus, edition }: Bundled, outlets: readonly string[]): Bundled {
  const witnesses = corpus.witnesses.map((witness, i) => ({ ...witness, outlet: outlets[i] ?? '' }));
  return { corpus: { ...corpus, witnesses }, edition };
}

/** All that each part says, in words and in attributes. */
async function saidOf({ corpus, edition }: Bundled): Promise<Said> {
  const said = new Map<string, string>();
  for (const [view, part] of CASES) {
    const query = part === 'concordance' ? 'release' : '';
    const { container, unmount } = await openView(VIEWS[view], corpus, edition, { view, part, query });
    said.set(`${view} ${part}`, await settled(container));
    await unmount();
  }
  return said;
}

/** What stands there once nothing is added to it any more; pictures are saved by a script that comes late. */
async function settled(container: HTMLElement): Promise<string> {
  await expect.poll(() => container.querySelectorAll('table, li, figure').length, PATIENT).toBeGreaterThan(0);
  let before = '';
  await expect
    .poll(() => {
      const now = wordsOf(container);
      const isSame = now === before;
      before = now;
      return isSame && !/Reading |Comparing |Looking /.test(now);
    }, PATIENT)
    .toBe(true);
  return before;
}

/** Apart in ms: longer than a part of a view takes to draw. */
const PATIENT = { timeout: 30_000, interval: 120 };

function wordsOf(container: HTMLElement): string {
  const labels = [...container.querySelectorAll('[aria-label], [title]')].flatMap((each) => [
    each.getAttribute('aria-label') ?? '',
    each.getAttribute('title') ?? '',
  ]);
  return [container.innerText, ...labels].join('\n').replaceAll('Save image\n', '');
}
