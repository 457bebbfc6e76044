import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';

/** What a reader waits for before anything can show, in kB (1000 bytes) as gzip -9 makes them. */
const LIMIT = 110;

it(`loads at most ${LIMIT} kB of script before the first view`, () => {
  const folder = inject('folder');
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g)].map(
    ([, path]) => path ?? '',
  );
  expect(scripts.length).toBeGreaterThan(0);
  const initial = scripts.map((path) => sizeOf(join(folder, path)));
  const total = initial.reduce((sum, size) => sum + size, 0);
  const later = readdirSync(join(folder, 'assets')).filter((name) => /\.(?:js|css)$/.test(name));
  const sizes = later.map((name) => `${name} ${sizeOf(join(folder, 'assets', name)).toFixed(1)}`);
  console.log(`Initial script: ${total.toFixed(1)} kB gzip of at most ${LIMIT}. All: ${sizes.join(', ')}`);
  expect(total).toBeLessThanOrEqual(LIMIT);
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

function sizeOf(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length / 1000;
}
