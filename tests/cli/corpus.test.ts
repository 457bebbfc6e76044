import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCorpus } from '../../src/cli/run-corpus.ts';
import { parseCorpus, parseIndex } from '../../src/corpus/parse.ts';
import { listen, tempFolder } from './temp-folder.ts';

const ONE =
  'Bridge closes\n\nBy Pat Writer\nMay 2, 2020\n\nThe bridge will close on Monday, Al Sample said. Al Sample left.';
const TWO = 'A closing\n\nOn Monday the bridge will close. Bo Other, called Sample, stayed.';

const SOURCE = {
  schema: 'same-story-source/1',
  id: 'bridge',
  title: 'The bridge',
  about: 'Two invented notes.',
  notice: null,
  rights: 'None.',
  witnesses: [
    {
      id: 'one',
      file: 'one.txt',
      siglum: 'O',
      outlet: 'One',
      kind: 'article',
      dates: [{ text: 'May 2, 2020', of: 'published', iso: '2020-05-02' }],
      defects: [{ text: 'Al Sample', every: true, note: 'Twice.' }],
    },
    {
      id: 'two',
      file: 'two.txt',
      siglum: 'T',
      outlet: 'Two',
      kind: 'article',
      lacunae: [
        { after: 'stayed.', lacks: 'text', note: 'Cut.' },
        { at: 'start', lacks: 'headline', note: 'Cut.' },
      ],
    },
  ],
  people: [{ forms: ['Bo Other'] }, { forms: ['Sample', 'Al Sample'] }],
};

/** A folder with one sound corpus, some of its files replaced. */
function corpora(files: Readonly<Record<string, string>> = {}): string {
  return tempFolder({
    'bridge/one.txt': ONE,
    'bridge/two.txt': TWO,
    'bridge/source.json': JSON.stringify(SOURCE),
    ...files,
  });
}

function run(root: string, ...args: readonly string[]) {
  const { said, io } = listen();
  const code = runCorpus(args, root, io);
  return { code, ...said };
}

function stored(root: string, path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

describe('corpus', () => {
  it('builds a corpus and the list of corpora, both of which parse', () => {
    const root = corpora();
    expect(run(root)).toMatchObject({ code: 0, err: '' });
    expect(parseIndex(stored(root, 'index.json')).ok).toBe(true);
    const result = parseCorpus(stored(root, 'bridge/corpus.json'));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const [one, two] = result.value.witnesses;
    expect(one).toMatchObject({ headline: 'Bridge closes', byline: 'Pat Writer', text: ONE });
    const date = one?.dates[0];
    expect(ONE.slice(date?.start, date?.end)).toBe('May 2, 2020');
    expect(one?.defects.map(({ start, end }) => ONE.slice(start, end))).toEqual(['Al Sample', 'Al Sample']);
    expect(two?.lacunae.map(({ at }) => at)).toEqual([0, TWO.length]);
  });

  it('numbers people by where the texts first name them, longest form first', () => {
    const root = corpora();
    run(root);
    expect(stored(root, 'bridge/corpus.json')).toMatchObject({
      people: [
        { number: 1, forms: ['Al Sample', 'Sample'] },
        { number: 2, forms: ['Bo Other'] },
      ],
    });
  });

  it('gives the same bytes again, and says so', () => {
    const root = corpora();
    run(root);
    const before = readFileSync(join(root, 'bridge/corpus.json'), 'utf8');
    expect(run(root).out).toBe('2 of 2 files were up to date.\n');
    expect(readFileSync(join(root, 'bridge/corpus.json'), 'utf8')).toBe(before);
    expect(before.endsWith('}\n')).toBe(true);
  });

  it('takes the lexicon beside the texts, and knows which words they lack', () => {
    const lexicon = (absent?: true) =>
      JSON.stringify({
        schema: 'same-story-lexicon/1',
        locale: 'en-US',
        sources: {},
        concepts: [
          {
            id: 'crossing',
            label: 'Words for the crossing',
            gloss: 'the way over the river',
            names: 'place',
            variants: [
              { id: 'bridge', forms: ['bridge'], pos: 'NOUN' },
              { id: 'ferry', forms: ['ferry'], pos: 'NOUN', ...(absent && { absent }) },
            ],
          },
        ],
      });
    const root = corpora({ 'bridge/lexicon.json': lexicon(true) });
    expect(run(root)).toMatchObject({ code: 0, err: '' });
    expect(stored(root, 'bridge/corpus.json')).toMatchObject({ lexicon: JSON.parse(lexicon(true)) as object });
    const unmarked = run(corpora({ 'bridge/lexicon.json': lexicon() }));
    expect([unmarked.code, unmarked.err]).toEqual([
      1,
      'bridge/lexicon.json: concepts.0.variants.1: occurs in none of the texts; mark it "absent"\n',
    ]);
    const broken = run(corpora({ 'bridge/lexicon.json': lexicon(true).replace('"place"', '"weather"') }));
    expect(broken.err).toMatch(/^bridge\/lexicon\.json: concepts\.0\.names: must be/);
  });

  it('names each stale file with --check, and writes nothing', () => {
    const root = corpora();
    expect(run(root, '--check').code).toBe(1);
    run(root);
    expect(run(root, '--check')).toMatchObject({ code: 0, err: '' });
    writeFileSync(join(root, 'bridge/two.txt'), `${TWO} Later.`);
    const stale = run(root, '--check');
    expect([stale.code, stale.out]).toEqual([1, '']);
    expect(stale.err).toBe('bridge/corpus.json: does not match its sources; run "npm run corpus".\n');
    expect(run(root, '--check').code).toBe(1);
  });

  it('orders the list by position, then by name', () => {
    const named = (id: string, position?: number) => JSON.stringify({ ...SOURCE, id, position });
    const texts = (id: string) => ({ [`${id}/one.txt`]: ONE, [`${id}/two.txt`]: TWO });
    const root = corpora({
      ...texts('zebra'),
      ...texts('apple'),
      'zebra/source.json': named('zebra', 1),
      'apple/source.json': named('apple'),
    });
    run(root);
    expect(stored(root, 'index.json')).toMatchObject({ corpora: [{ id: 'zebra' }, { id: 'apple' }, { id: 'bridge' }] });
  });

  it('refuses an option it does not know', () => {
    expect(run(corpora(), '--force')).toMatchObject({ code: 2, err: expect.stringContaining('--force') as string });
  });
});

describe('corpus reports', () => {
  const changed = (change: object) => ({ 'bridge/source.json': JSON.stringify({ ...SOURCE, ...change }) });
  const withOne = (change: object) =>
    changed({ witnesses: [{ ...SOURCE.witnesses[0], ...change }, SOURCE.witnesses[1]] });
  const review = (value: unknown) => ({ 'bridge/review.json': JSON.stringify(value) });

  it.each<[what: string, files: Readonly<Record<string, string>>, message: string]>([
    ['broken JSON', { 'bridge/source.json': '{' }, 'bridge/source.json: is not valid JSON: '],
    ['a missing field', changed({ title: undefined }), 'bridge/source.json: title: '],
    ['a misspelt field', changed({ notes: 'x' }), 'bridge/source.json: notes: '],
    [
      'an id that is not the folder',
      changed({ id: 'tunnel' }),
      'bridge/source.json: id: "tunnel" must be the name of the folder, "bridge"',
    ],
    [
      'one document alone',
      changed({ witnesses: [SOURCE.witnesses[0]] }),
      'bridge/source.json: witnesses: must have at least two documents',
    ],
    ['a missing text', withOne({ file: 'gone.txt' }), 'bridge/source.json: witnesses.0.file: gone.txt does not exist'],
    ['an empty text', { 'bridge/one.txt': '\n' }, 'bridge/source.json: witnesses.0.file: one.txt is empty'],
    [
      'a text outside the folder',
      withOne({ file: '../one.txt' }),
      'bridge/source.json: witnesses.0.file: must be the name of a .txt file',
    ],
    [
      'words the text does not have',
      withOne({ defects: [{ text: 'tunnel', note: 'x' }] }),
      'bridge/source.json: witnesses.0.defects.0.text: "tunnel" does not occur in one.txt',
    ],
    [
      'words the text has twice',
      withOne({ defects: [{ text: 'Sample', note: 'x' }] }),
      'bridge/source.json: witnesses.0.defects.0.text: "Sample" occurs 2 times in one.txt; say which with "nth"',
    ],
    [
      'an occurrence the text does not have',
      withOne({ defects: [{ text: 'Sample', nth: 3, note: 'x' }] }),
      'bridge/source.json: witnesses.0.defects.0.text: "Sample" occurs only 2 times in one.txt',
    ],
    [
      'a headline the text does not have',
      withOne({ headline: 'Bridge opens' }),
      'bridge/source.json: witnesses.0.headline: does not occur in the text',
    ],
    [
      'a day that does not exist',
      withOne({ dates: [{ text: 'May 2, 2020', of: 'published', iso: '2020-05-32' }] }),
      'bridge/source.json: witnesses.0.dates.0.iso: must be a calendar date',
    ],
    [
      'a name the texts do not have',
      changed({ people: [{ forms: ['Cy Nobody'] }] }),
      'bridge/source.json: people.0.forms.0: "Cy Nobody" does not occur in any of the texts',
    ],
    ['a siglum used twice', withOne({ siglum: 'T' }), 'bridge/source.json: witnesses.1.siglum: "T" is used twice'],
    ['a broken review', { 'bridge/review.json': 'no' }, 'bridge/review.json: is not valid JSON: '],
    ['a review without decisions', review({ about: '', exhaustive: false }), 'bridge/review.json: decisions: '],
    [
      'a review of another document',
      review({
        about: '',
        exhaustive: false,
        decisions: [
          {
            decision: 'refuse',
            a: { witness: 'one', start: 0, end: 5 },
            b: { witness: 'ten', start: 0, end: 5 },
            why: 'x',
          },
        ],
      }),
      'bridge/review.json: decisions.0.b.witness: "ten" is not a document',
    ],
  ])('%s, with file and field, and writes nothing', (_, files, message) => {
    const root = corpora(files);
    const { code, out, err } = run(root);
    expect([code, out]).toEqual([1, '']);
    expect(
      err.split('\n').filter((line) => line.startsWith(message)),
      err,
    ).toHaveLength(1);
    expect(() => stored(root, 'bridge/corpus.json')).toThrow('ENOENT');
  });

  it('a folder without a source.json, and a root without a folder', () => {
    const root = corpora({ 'empty/notes.txt': 'x' });
    expect(run(root).err).toBe('empty/source.json: does not exist\n');
    rmSync(join(root, 'empty'), { recursive: true });
    expect(run(root).code).toBe(0);
    expect(run(tempFolder({}))).toMatchObject({
      code: 1,
      err: expect.stringContaining('holds no corpus folder') as string,
    });
  });

  it('problems of every folder at once', () => {
    const root = corpora({ 'bridge/source.json': '{', 'tunnel/source.json': '[]' });
    expect(run(root).err).toMatch(/^bridge\/source\.json: .*\ntunnel\/source\.json: /);
  });
});

// Starting a process takes seconds where everything else runs at the same time.
describe('npm run corpus', { timeout: 60_000 }, () => {
  it('finds the bundled corpora up to date', () => {
    const args = ['--import', 'tsx', 'src/cli/corpus.ts', '--check'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  });
});
