import axe from 'axe-core';

/** One line for every rule that something in the element breaks, with the first three places. */
export async function faultsIn(element: Element): Promise<readonly string[]> {
  // A page that fades in has less contrast on its way than when it is there.
  const ends = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ends.map(({ finished }) => finished));
  const { violations } = await axe.run(element);
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html)
        .join(' | ')}`,
  );
}
