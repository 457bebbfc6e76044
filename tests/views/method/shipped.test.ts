import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PARTS } from '../../../src/cli/measure-accuracy.ts';
import { PART_WORDS } from '../../../src/views/method/Parts.tsx';
import { SHIPPED } from '../../../src/views/method/sources.ts';

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Packages that `package.json` ships and what they need, each with its licence. */
function licences(): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const visit = (folder: string) => {
    for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
      if (name in found) continue;
      const own = folderOf(name, folder);
      found[name] = manifestOf(own).license ?? '';
      visit(own);
    }
  };
  visit('.');
  return found;
}

/** A version of its own that a package brought along, or the one that all share. */
function folderOf(name: string, from: string): string {
  const own = join(from, 'node_modules', name);
  return existsSync(own) ? own : join('node_modules', name);
}

it('lists every package that ships, with its licence', () => {
  const listed = SHIPPED.flatMap(({ packages, licence }) => packages.map((name) => [name, licence] as const));
  expect(Object.fromEntries(listed)).toEqual(licences());
});

it('has words for every part that is measured', () => {
  expect(Object.keys(PART_WORDS).sort()).toEqual([...PARTS].sort());
});
