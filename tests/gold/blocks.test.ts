/** How well the rules alone find what each stretch of the bundled pages is for. */
import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../src/engine/text/blocks.ts';
import type { Block } from '../../src/engine/types.ts';
import { BUNDLED_IDS, bundledGold, bundledText } from '../support/bundled.ts';

describe('block roles, by the rules alone', () => {
  const agreed = BUNDLED_IDS.map((id) => agreement(id));

  test('agree with the hand-made ones for 97 of 100 characters', () => {
    for (const { id, same, all, other } of agreed) {
      console.info(`${id}: ${((100 * same) / all).toFixed(2)} % of ${all} characters${other ? `; ${other}` : ''}`);
    }
    const same = agreed.reduce((sum, text) => sum + text.same, 0);
    const all = agreed.reduce((sum, text) => sum + text.all, 0);
    console.info(`all five: ${((100 * same) / all).toFixed(2)} %`);
    expect(same / all).toBeGreaterThanOrEqual(0.97);
  });
});

/** Characters that are not space with the same role, and what the others are called instead. */
function agreement(id: string) {
  const text = bundledText(id);
  const ours = roleAt(text, findBlocks(text));
  const theirs = roleAt(text, bundledGold().witnesses.find((witness) => witness.id === id)?.blocks ?? []);
  const others = new Map<string, number>();
  let same = 0;
  let all = 0;
  for (let i = 0; i < text.length; i++) {
    if (!/\S/.test(text.charAt(i))) continue;
    all++;
    if (ours[i] === theirs[i]) same++;
    else others.set(`${ours[i]} for ${theirs[i]}`, (others.get(`${ours[i]} for ${theirs[i]}`) ?? 0) + 1);
  }
  return { id, same, all, other: [...others].map(([what, count]) => `${what} (${count})`).join(', ') };
}

function roleAt(text: string, blocks: readonly Block[]): string[] {
  const roles = new Array<string>(text.length).fill('none');
  for (const { start, end, role } of blocks) roles.fill(role, start, end);
  return roles;
}
