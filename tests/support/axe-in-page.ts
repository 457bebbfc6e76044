import axe, { type RunOptions } from 'axe-core';

/** In light all that axe asks, in dark what colours decide. */
export async function faultsInBothThemes(element: Element): Promise<readonly string[]> {
  const root = document.documentElement;
  root.dataset['theme'] = 'light';
  const light = await faultsIn(element);
  root.dataset['theme'] = 'dark';
  return [...light, ...(await faultsIn(element, { runOnly: ['color-contrast', 'link-in-text-block'] }))];
}

/** One line for every rule that something in the element breaks, with the first three places. */
export async function faultsIn(element: Element, options: RunOptions = {}): Promise<readonly string[]> {
  // A page that fades in has less contrast on its way than when it is there.
  const ends = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ends.map(({ finished }) => finished));
  const { violations } = await axe.run(element, options);
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html)
        .join(' | ')}`,
  );
}
