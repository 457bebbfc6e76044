import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from './support/source-code.ts';
import { sayingsOfCode, sayingsOfJson, verdictsIn } from './support/verdict-words.ts';

describe('what the program says', () => {
  it('holds no verdict in its interface and messages', () => {
    const files = sourceFiles('src').filter(({ path }) => !path.startsWith('src/engine/'));
    const sayings = files.flatMap(sayingsOfCode);
    expect(sayings.length).toBeGreaterThan(100);
    expect(verdictsIn(sayings)).toEqual([]);
  });

  it('holds no verdict in its pages', () => {
    const pages = ['index.html', 'README.md'].filter((path) => existsSync(path)).map(read);
    expect(verdictsIn(pages.map(({ path, text }) => ({ where: path, words: text })))).toEqual([]);
  });

  it('holds no verdict in the labels and notes of a bundled corpus', () => {
    const files = readdirSync('public/corpora', { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?:source|review)\.json$/.test(name))
      .map((name) => read(`public/corpora/${name}`));
    const sayings = files.flatMap((file) => sayingsOfJson(file, ['text', 'headline', 'speaker', 'verb', 'forms']));
    expect(verdictsIn(sayings)).toEqual([]);
  });
});

describe('the verdict rule', () => {
  const inCode = (text: string) => verdictsIn(sayingsOfCode({ path: 'src/ui/Invented.tsx', text }));

  it('sees a verdict in a string, in a template and between tags', () => {
    expect(inCode(`const a = 'Fox omits this.';`)).toEqual(['src/ui/Invented.tsx:1 "omits" in: Fox omits this.']);
    expect(inCode('const a = `${outlet} fails to mention it`;')).toHaveLength(1);
    expect(inCode('const a = <p>\n  A biased account</p>;')).toHaveLength(1);
    expect(inCode('const a = <p title="Censored by Fox">x</p>;')).toHaveLength(1);
  });

  it('leaves class names, types and words that only look alike', () => {
    expect(inCode(`import { spin } from './spin.ts'; type A = Omit<B, 'spin'>;`)).toEqual([]);
    expect(inCode('const a = <p className="animate-spin hidden">A spinner, loaded from a file</p>;')).toEqual([]);
  });

  it('sees a verdict in a label, and leaves the words of a document', () => {
    const text = JSON.stringify({ decisions: [{ label: 'Fox hides the number', readings: [{ verb: 'admitted' }] }] });
    expect(verdictsIn(sayingsOfJson({ path: 'review.json', text }, ['verb']))).toEqual([
      'review.json decisions.0.label "hides" in: Fox hides the number',
    ]);
  });
});

function read(path: string): SourceFile {
  return { path, text: readFileSync(path, 'utf8') };
}
