import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAlign } from '../../src/cli/run-align.ts';
import type { Link, Passage } from '../../src/engine/types.ts';
import { articles } from '../bench/articles.ts';
import { BUNDLED_IDS, bundledText } from '../support/bundled.ts';
import { listen, tempFolder } from './temp-folder.ts';

const SENTENCE = 'The harbour bridge will be closed to heavy lorries from the first day of October until spring.';
const ONE = `Bridge closes\n\n${SENTENCE} Nobody asked the ferry company.\n`;
const TWO = `A winter without lorries\n\nThe council met twice. ${SENTENCE}\n`;

interface Printed {
  readonly witnesses: readonly { readonly id: string; readonly text: string; readonly sha256: string }[];
  readonly passages: readonly {
    readonly id: string;
    readonly kind: string;
    readonly score: number;
    readonly readings: readonly { readonly witness: string; readonly start: number; readonly end: number }[];
  }[];
}

interface Explained {
  readonly engine: string;
  readonly passages: readonly Passage[];
  readonly possible: readonly Link[];
  readonly counts: Readonly<Record<string, number>>;
}

function run(...args: readonly string[]) {
  const { said, io } = listen();
  const code = runAlign(args, io);
  return { code, ...said };
}

function parsed(out: string): Printed {
  return JSON.parse(out) as Printed;
}

describe('align', () => {
  it('prints witnesses, and passages whose readings are offsets into their texts', () => {
    const folder = tempFolder({ 'one.txt': ONE, 'two.txt': TWO });
    const { code, out, err } = run(join(folder, 'one.txt'), join(folder, 'two.txt'));
    expect([code, err]).toEqual([0, '']);
    const { witnesses, passages } = parsed(out);
    expect(witnesses).toEqual([
      { id: 'one', text: ONE, sha256: createHash('sha256').update(ONE).digest('hex') },
      { id: 'two', text: TWO, sha256: createHash('sha256').update(TWO).digest('hex') },
    ]);
    expect(passages.map((passage) => Object.keys(passage))).toEqual([['id', 'kind', 'score', 'readings']]);
    const words = passages[0]?.readings.map(({ witness, start, end }) =>
      witnesses.find(({ id }) => id === witness)?.text.slice(start, end),
    );
    for (const reading of words ?? []) expect(SENTENCE).toContain(reading?.replace(/\.$/, ''));
    expect(words).toHaveLength(2);
  });

  it('takes a folder for its .txt files, and gives the same for any order', () => {
    const folder = tempFolder({ 'b.txt': ONE, 'a.txt': TWO, 'notes.md': 'not read', 'more/c.txt': 'not read either' });
    const whole = run(folder);
    expect(whole.code).toBe(0);
    expect(parsed(whole.out).witnesses.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(run(join(folder, 'b.txt'), join(folder, 'a.txt')).out).toBe(whole.out);
  });

  it('writes to a file instead where --out names one', () => {
    const folder = tempFolder({ 'in/a.txt': ONE, 'in/b.txt': TWO });
    const file = join(folder, 'out.json');
    expect(run(join(folder, 'in'), '--out', file)).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toBe(run(join(folder, 'in')).out);
    expect(run(`--out=${file}`, join(folder, 'in')).code).toBe(0);
  });

  it('keeps a byte order mark as the first character, so that offsets fit the file', () => {
    const folder = tempFolder({ 'a.txt': `\uFEFF${ONE}`, 'b.txt': TWO });
    const plain = tempFolder({ 'a.txt': ONE, 'b.txt': TWO });
    const [marked, bare] = [parsed(run(folder).out), parsed(run(plain).out)];
    expect(marked.witnesses[0]?.text).toBe(`\uFEFF${ONE}`);
    const start = (printed: Printed) => printed.passages[0]?.readings[0]?.start ?? NaN;
    expect(start(marked)).toBe(start(bare) + 1);
  });

  it('keeps the line ends of the file', () => {
    const text = ONE.replaceAll('\n', '\r\n');
    const folder = tempFolder({ 'a.txt': text, 'b.txt': TWO });
    expect(parsed(run(folder).out).witnesses[0]?.text).toBe(text);
  });

  it('adds why with --explain: links with their records, absences, possible links and counts', () => {
    const folder = tempFolder({ 'one.txt': ONE, 'two.txt': TWO, 'three.txt': 'The ferry sails at noon.' });
    const plain = parsed(run(folder).out);
    const explained = JSON.parse(run(folder, '--explain').out) as Explained;
    expect(Object.keys(explained)).toEqual(['engine', 'witnesses', 'passages', 'possible', 'counts']);
    expect(explained.passages.map(({ id, kind, score, readings }) => ({ id, kind, score, readings }))).toEqual(
      plain.passages,
    );
    const [passage] = explained.passages;
    expect(passage?.links[0]?.explanation).toMatchObject({ stage: 'runs', rule: 'verbatim', vetoes: [] });
    expect(passage?.absences[0]).toMatchObject({ witness: 'three', state: 'not-found' });
    expect(explained.counts['passages']).toBe(explained.passages.length);
  });

  it('explains every passage of a large corpus', () => {
    const folder = tempFolder(Object.fromEntries(articles(60).map(({ id, text }) => [`${id}.txt`, text])));
    const { passages } = JSON.parse(run(folder, '--explain').out) as Explained;
    expect(passages.length * 60).toBeGreaterThan(20_000);
    for (const { readings, links, absences } of passages) {
      expect(links.length).toBeGreaterThanOrEqual(readings.length - 1);
      expect(absences).toHaveLength(60 - readings.length);
    }
  });

  it('prints how it is used', () => {
    expect(run('--help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('usage:') as string });
  });
});

describe('align refuses', () => {
  const files = {
    'a.txt': ONE,
    'b.txt': TWO,
    'empty.txt': '',
    'blank.txt': ' \n\u00a0\t\n',
    'mark.txt': '\uFEFF',
    'binary.txt': new Uint8Array([84, 0, 101, 120]),
    'latin.txt': new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
    'page.html': '<p>Hello</p>',
    'other/a.txt': TWO,
    'none/readme.md': 'nothing here',
  };

  it.each<[what: string, args: readonly string[], names: string, says: string]>([
    ['an empty file', ['a.txt', 'empty.txt'], 'empty.txt', 'is empty'],
    ['a file of white space', ['a.txt', 'blank.txt'], 'blank.txt', 'is empty'],
    ['a file of a byte order mark alone', ['a.txt', 'mark.txt'], 'mark.txt', 'is empty'],
    ['a binary file', ['binary.txt', 'a.txt'], 'binary.txt', 'is a binary file'],
    ['a file that is not UTF-8', ['latin.txt', 'a.txt'], 'latin.txt', 'is not UTF-8'],
    ['one file only', ['a.txt'], 'a.txt', 'is the only file'],
    ['two files of the same name', ['a.txt', 'other/a.txt'], 'other/a.txt', 'has the same name as'],
    ['one file given twice', ['a.txt', 'a.txt', 'b.txt'], 'a.txt', 'has the same name as'],
    ['a missing file', ['a.txt', 'nowhere.txt'], 'nowhere.txt', 'does not exist'],
    ['a file that is no .txt', ['a.txt', 'page.html'], 'page.html', 'only .txt files'],
    ['a folder without texts', ['none'], 'none', 'holds no .txt files'],
  ])('%s, by name, with exit code 2 and no output', (_, args, names, says) => {
    const folder = tempFolder(files);
    const out = join(folder, 'out.json');
    const result = run(...args.map((arg) => join(folder, arg)), '--out', out);
    expect([result.code, result.out]).toEqual([2, '']);
    expect(result.err).toContain(join(folder, names));
    expect(result.err).toContain(says);
    expect(existsSync(out)).toBe(false);
  });

  it.each<[what: string, args: readonly string[], says: string]>([
    ['no files', [], 'No files given'],
    ['an unknown option', ['--verbose', 'a.txt'], '--verbose: no such option'],
    ['--out without a file', ['a.txt', '--out'], '--out needs'],
    ['--out given twice', ['--out', 'x', '--out', 'y'], '--out is given twice'],
  ])('%s', (_, args, says) => {
    const result = run(...args);
    expect([result.code, result.out]).toEqual([2, '']);
    expect(result.err).toContain(says);
  });

  it('a place it cannot write to', () => {
    const folder = tempFolder({ 'a.txt': ONE, 'b.txt': TWO });
    const result = run(folder, '--out', join(folder, 'no', 'such', 'folder.json'));
    expect(result).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('folder.json: does not exist') as string,
    });
  });
});

// Starting a process takes seconds where everything else runs at the same time.
describe('npm run align', { timeout: 60_000 }, () => {
  const spawn = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/align.ts', ...args], { encoding: 'utf8' });

  it('aligns the bundled texts', () => {
    const { status, stdout, stderr } = spawn('public/corpora/ice-detainers-2019');
    expect(status, stderr).toBe(0);
    const { witnesses, passages } = parsed(stdout);
    expect(witnesses.map(({ id }) => id)).toEqual([...BUNDLED_IDS].toSorted());
    for (const { id, text } of witnesses) expect(text).toBe(bundledText(id));
    expect(passages.length).toBeGreaterThan(0);
  });

  it('explains every link and every absence of the bundled texts', () => {
    const { status, stdout, stderr } = spawn('public/corpora/ice-detainers-2019', '--explain');
    expect(status, stderr).toBe(0);
    const { passages, possible } = JSON.parse(stdout) as Explained;
    for (const { readings, links, absences } of passages) {
      expect(readings.length + absences.length).toBe(BUNDLED_IDS.length);
      expect(links).toHaveLength((readings.length * (readings.length - 1)) / 2);
      for (const { explanation } of links) expect(explanation.rule).not.toBe('');
      for (const { nearest } of absences) expect(nearest?.refusal.rule).toBeTruthy();
    }
    expect(possible.map(({ strength }) => strength)).toEqual(possible.map(() => 'possible'));
    expect(possible.length).toBeGreaterThan(0);
  });

  it('ends with exit code 2 on a file that does not exist', () => {
    const { status, stdout, stderr } = spawn('nowhere.txt', 'elsewhere.txt');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('nowhere.txt: does not exist.\n');
  });
});
