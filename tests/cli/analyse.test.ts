import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAnalyse } from '../../src/cli/run-analyse.ts';
import { findNames } from '../../src/corpus/people.ts';
import type { Corpus } from '../../src/corpus/schema.ts';
import { countTerms } from '../../src/engine/words/counts.ts';
import { segment } from '../../src/engine/index.ts';
import { SMALL } from '../support/small-corpus.ts';
import { listen, tempFolder } from './temp-folder.ts';

const BUNDLED = 'public/corpora/ice-detainers-2019/corpus.json';

interface Printed {
  readonly words: readonly Readonly<Record<string, string | number>>[];
  readonly quotations: readonly {
    readonly witness: string;
    readonly start: number;
    readonly end: number;
    readonly speaker: string | null;
  }[];
  readonly figures: readonly {
    readonly witness: string;
    readonly value: number | null;
    readonly counts: string | null;
  }[];
}

function run(...args: readonly string[]) {
  const { said, io } = listen();
  const code = runAnalyse(args, io);
  return { code, ...said };
}

const corpus = JSON.parse(readFileSync(BUNDLED, 'utf8')) as Corpus;
const bundled = run(BUNDLED);
const printed = JSON.parse(bundled.out) as Printed;

describe('analyse', () => {
  it('prints the three lists, each with its fields in their order', () => {
    expect([bundled.code, bundled.err]).toEqual([0, '']);
    expect(Object.keys(printed)).toEqual(['words', 'quotations', 'figures']);
    const fields = (row: object | undefined) => Object.keys(row ?? {});
    const words = ['concept', 'variant', 'witness', 'headline', 'own', 'quoted', 'furniture'];
    expect(fields(printed.words[0])).toEqual(words);
    expect(fields(printed.quotations[0])).toEqual(['witness', 'start', 'end', 'speaker', 'verb', 'channel']);
    expect(fields(printed.figures[0])).toEqual(['witness', 'start', 'end', 'value', 'unit', 'counts']);
  });

  it('counts every variant of the lexicon in every document, zeros included', () => {
    const { lexicon, witnesses } = corpus;
    if (!lexicon) throw new Error('the bundled corpus has a lexicon');
    const expected = witnesses.flatMap((witness) =>
      countTerms(segment(witness), lexicon).map((row) => ({ ...row, witness: witness.id })),
    );
    expect(printed.words).toEqual(expected);
    expect(printed.words.some(({ own, quoted }) => own === 0 && quoted === 0)).toBe(true);
  });

  it('gives every quotation of the bundled texts as a span of words between its marks', () => {
    const perDocument = corpus.witnesses.map(
      ({ id }) => printed.quotations.filter(({ witness }) => witness === id).length,
    );
    expect(perDocument).toEqual([16, 8, 13, 7, 5]);
    for (const { witness, start, end } of printed.quotations) {
      const text = corpus.witnesses.find(({ id }) => id === witness)?.text ?? '';
      expect(text.slice(start - 1, start)).toMatch(/["\u201c]/);
      expect(text.slice(start, end).trim()).not.toBe('');
    }
  });

  it('names no private person', () => {
    const said = [...printed.quotations.map(({ speaker }) => speaker), ...printed.figures.map(({ counts }) => counts)];
    expect(said.filter((words) => words && findNames(words, corpus.people).length > 0)).toEqual([]);
    const folder = tempFolder({ 'river.json': JSON.stringify(SMALL) });
    const { quotations, words } = JSON.parse(run(join(folder, 'river.json')).out) as Printed;
    expect(quotations.map(({ speaker }) => speaker)).toEqual(['Person 1']);
    expect(words).toEqual([]);
  });

  it('writes to a file instead', () => {
    const folder = tempFolder({});
    const path = join(folder, 'evidence.json');
    expect(run(BUNDLED, '--out', path)).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(path, 'utf8')).toBe(bundled.out);
  });

  it('names what is wrong, and prints no result', () => {
    const folder = tempFolder({ 'not.json': '{', 'other.json': '{"schema":"other"}', 'empty.json': '' });
    const refused = (args: readonly string[], message: RegExp) => {
      const { code, out, err } = run(...args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(message);
    };
    refused([], /No file given/);
    refused([BUNDLED, BUNDLED], /one file too many/);
    refused([BUNDLED, '--fast'], /--fast: no such option/);
    refused([BUNDLED, '--out='], /--out needs the name of a file/);
    refused([BUNDLED, '--out', join(folder, 'no', 'folder.json')], /folder\.json: does not exist/);
    refused([join(folder, 'none.json')], /none\.json: does not exist/);
    refused([join(folder, 'not.json')], /not\.json: is not JSON/);
    refused([join(folder, 'empty.json')], /empty\.json: is empty/);
    refused([join(folder, 'other.json')], /other\.json: schema: /);
  });
});
