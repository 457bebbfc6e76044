import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeBreaches, LONGEST_FILE, touchesAddressBar } from './support/code-rules.ts';
import { importBreaches } from './support/import-rules.ts';
import { projectFiles, sourceFiles } from './support/source-code.ts';

const src = sourceFiles('src');
const tests = sourceFiles('tests');

describe('the code of this project', () => {
  it('imports in one direction', () => {
    expect(src.length).toBeGreaterThan(10);
    expect(importBreaches(src)).toEqual([]);
  });

  it('keeps its rules', () => {
    expect(codeBreaches([...src, ...tests])).toEqual([]);
  });

  it(`has no file longer than ${LONGEST_FILE} lines`, () => {
    const sizes = [...src, ...tests].map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    const longest = sizes.toSorted((a, b) => b.lines - a.lines).slice(0, 5);
    console.log(`Longest files: ${longest.map(({ path, lines }) => `${path} ${lines}`).join(', ')}`);
    expect(longest[0]?.lines).toBeLessThanOrEqual(LONGEST_FILE);
  });

  it('lets one module of src/state touch the address bar', () => {
    const doors = src.filter(touchesAddressBar).map(({ path }) => path);
    expect(doors).toEqual([expect.stringMatching(/^src\/state\//)]);
  });

  it('names no path of the machine it was made on', () => {
    const machine = /\.\.\/shared\b|(?<![\w.:/-])\/(?:work|farm|tmp|home|root|Users)\/\w/;
    const naming = projectFiles().filter((path) => machine.test(readFileSync(path, 'utf8')));
    expect(naming).toEqual([]);
  });
});

describe('the import rule', () => {
  const refuses = (path: string, code: string) => expect(importBreaches([{ path, text: code }])).toHaveLength(1);
  const allows = (path: string, code: string) => expect(importBreaches([{ path, text: code }])).toEqual([]);

  it('sees an import against the direction', () => {
    refuses('src/engine/align/align.ts', `import { parse } from '../../corpus/parse.ts';`);
    refuses('src/corpus/parse.ts', `export * from '../worker/handle.ts';`);
    refuses('src/ui/Siglum.tsx', `import { store } from '../state/store.ts';`);
    refuses('src/cli/align.ts', `import '../app/main.tsx';`);
    allows('src/views/read/ReadView.tsx', `import { Siglum } from '../../ui/Siglum.tsx';`);
  });

  it('sees imports of every form', () => {
    refuses('src/engine/a.ts', `const later = () => import('../state/store.ts');`);
    refuses('src/engine/a.ts', `type Edition = import('../worker/protocol.ts').Edition;`);
    refuses('src/engine/a.ts', `const worker = new URL('../worker/align.worker.ts', import.meta.url);`);
    refuses('src/engine/a.ts', `import type { Edition } from '../worker/protocol.ts';`);
  });

  it('keeps the views apart', () => {
    refuses('src/views/read/ReadView.tsx', `import { Cell } from '../passages/Cell.tsx';`);
    allows('src/views/read/ReadView.tsx', `import { Column } from './Column.tsx';`);
  });

  it('lets one file import diff-match-patch', () => {
    refuses('src/engine/compare/changes.ts', `import DiffMatchPatch from 'diff-match-patch';`);
    allows('src/engine/compare/diff.ts', `import DiffMatchPatch from 'diff-match-patch';`);
  });

  it('keeps packages and Node out of the engine', () => {
    refuses('src/engine/a.ts', `import { useState } from 'react';`);
    refuses('src/engine/a.ts', `import { readFileSync } from 'node:fs';`);
    refuses('src/helpers/a.ts', `import { readFileSync } from 'node:fs';`);
  });
});

describe('the code rules', () => {
  const breaches = (path: string, text: string) => codeBreaches([{ path, text }]).length;

  it.each([
    'new Date()',
    'Math.random()',
    'a.localeCompare(b)',
    'n.toLocaleString()',
    'console.log(1)',
    'Intl.Collator',
  ])('keeps %s out of the engine', (code) => expect(breaches('src/engine/a.ts', `const x = ${code};`)).toBe(1));

  it('knows the host from a word of the same name', () => {
    expect(breaches('src/engine/a.ts', '// Intl differs between hosts.\nconst f = (w: W) => w.Date;')).toBe(0);
  });

  it('sees any, work put off, and elements made from strings', () => {
    expect(breaches('src/ui/A.tsx', 'const x: any = 1;')).toBe(1);
    expect(breaches('src/ui/A.tsx', '// TODO later\nconst x = 1;')).toBe(1);
    expect(breaches('src/ui/A.tsx', '// @ts-ignore\nconst x = 1;')).toBe(1);
    expect(breaches('src/ui/A.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: x }} />;')).toBe(1);
    expect(breaches('src/ui/A.tsx', 'node.innerHTML = x;')).toBe(1);
  });

  it('keeps the address bar to src/state', () => {
    expect(breaches('src/views/read/A.tsx', 'history.pushState(null, "", url);')).toBe(1);
    expect(breaches('src/app/A.tsx', 'const here = window.location.href;')).toBe(1);
    expect(breaches('src/state/address.ts', 'const here = location.href;')).toBe(0);
    expect(breaches('src/app/A.tsx', 'const a = entry.location;')).toBe(0);
  });

  it('lets one component cut the text of a document', () => {
    expect(breaches('src/views/read/A.tsx', 'const a = <p>{witness.text.slice(start, end)}</p>;')).toBe(1);
    expect(breaches('src/ui/MarkedText.tsx', 'const a = <p>{text.slice(start, end)}</p>;')).toBe(0);
  });

  it('sees a long file, a utils file and an index file', () => {
    expect(breaches('src/ui/long.ts', 'const x = 1;\n'.repeat(LONGEST_FILE + 1))).toBe(1);
    expect(breaches('src/ui/utils.ts', 'export const x = 1;')).toBe(1);
    expect(breaches('src/ui/index.ts', 'export const x = 1;')).toBe(1);
  });
});
