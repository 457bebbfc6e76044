import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';

/** What a reader waits for before anything can show, in kB (1000 bytes) as gzip -9 makes them. */
const LIMIT = 110;

it(`loads at most ${LIMIT} kB of script before the first words of the default view`, () => {
  const folder = inject('folder');
  const named = namedIn(folder);
  expect(named.length).toBeGreaterThan(0);
  const total = importedBy(folder, named).reduce((sum, path) => sum + sizeOf(join(folder, path)), 0);
  const later = readdirSync(join(folder, 'assets')).filter((name) => /\.(?:js|css)$/.test(name));
  const sizes = later.map((name) => `${name} ${sizeOf(join(folder, 'assets', name)).toFixed(1)}`);
  console.log(`Initial script: ${total.toFixed(1)} kB gzip of at most ${LIMIT}. All: ${sizes.join(', ')}`);
  expect(total).toBeLessThanOrEqual(LIMIT);
});

it('names every file of that script in the page, and in it what draws the default view', () => {
  const folder = inject('folder');
  const named = namedIn(folder);
  expect(importedBy(folder, named).toSorted()).toEqual(named.toSorted());
  const script = named.map((path) => readFileSync(join(folder, path), 'utf8')).join('\n');
  expect(script).toContain('One story in');
  expect(script).not.toContain('diff_main'); // What compares words, under the name its library gives it.
});

it('has only relative addresses, so that any path will do', () => {
  const html = readFileSync(join(inject('folder'), 'index.html'), 'utf8');
  const addresses = [...html.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
  expect(addresses.filter((address) => !address.startsWith('./'))).toEqual([]);
});

it('sets its policy before anything loads, and has nothing the policy would refuse', () => {
  const html = readFileSync(join(inject('folder'), 'index.html'), 'utf8').replaceAll('&#39;', "'");
  const [first] = html.match(/(?<=<head>\s*)<[^>]+>/) ?? [];
  expect(first).toContain('http-equiv="Content-Security-Policy"');
  expect(first).toContain("default-src 'self'");
  expect(html).not.toMatch(/<style|\bstyle="|\bon\w+="|<script(?![^>]*\bsrc=)|"(?:data|blob):/);
  const styles = readdirSync(join(inject('folder'), 'assets')).filter((name) => name.endsWith('.css'));
  for (const name of styles) {
    expect(readFileSync(join(inject('folder'), 'assets', name), 'utf8'), name).not.toMatch(
      /url\(["']?(?:data:|https?:|\/\/)/,
    );
  }
});

/** Paths of the scripts that index.html names, from its folder. */
function namedIn(folder: string): readonly string[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g)].map(([, path]) =>
    normalize(path ?? ''),
  );
}

/** Those scripts and all that they import, other than on demand. */
function importedBy(folder: string, paths: readonly string[]): readonly string[] {
  const found = new Set(paths);
  for (const path of found) {
    const script = readFileSync(join(folder, path), 'utf8');
    for (const [, name] of script.matchAll(/\b(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g))
      found.add(join(dirname(path), name ?? ''));
  }
  return [...found];
}

function sizeOf(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length / 1000;
}
