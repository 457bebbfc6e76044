/** Aligns any texts from the command line and prints the passages they share as JSON. */
import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Passage } from '../engine/types.ts';
import type { AlignRequest, Edition } from '../worker/protocol.ts';
import { openSession } from '../worker/session.ts';
import { InputError, type Options, runCommand } from './command.ts';
import type { Io } from './io.ts';
import { readText, reasonOf, type TextFile } from './text-file.ts';

const USAGE = `usage: npm run align -- FILE|FOLDER... [--explain] [--out FILE]

Aligns two or more .txt files (a folder stands for its .txt files) and prints the passages they share as JSON.
Offsets are UTF-16 units from the start of the file, end-exclusive; a byte order mark counts as one.

  { witnesses: [{ id, text, sha256 }],
    passages:  [{ id, kind, score, readings: [{ witness, start, end }] }] }

--explain adds why:

  { engine, counts: { NAME: number }, possible: [LINK],
    passages: [{ ..., strength, repeats: [{ witness, start, end }], links: [LINK], absences: [ABSENCE] }] }

  LINK     { a, b, kind, strength, score,
             explanation: { stage, rule, parts: { NAME: number }, supports, vetoes, matched: [{ a, b }],
                            words: [{ a, b, similarity, bits }], rejected: [{ a, b, score }] } }
           a and b are spans in the texts of a.witness and b.witness. A paraphrase's score is 1 / (1 + e^-logit).
           "possible" holds links too weak to make a passage of, the likeliest first.
  ABSENCE  { witness, state, around: { start, end },
             nearest: { start, end, score, shared, refusal: { rule, has, needs, conflict } } }
`;

interface NamedText extends TextFile {
  readonly id: string;
  readonly path: string;
}

/** See `runCommand` for the exit codes. */
export function runAlign(args: readonly string[], io: Io): number {
  const run = ({ paths, flags }: Options) => {
    if (paths.length === 0) throw new InputError(`No files given.\n${USAGE.trimEnd()}`);
    const texts = readTexts(paths.flatMap(textFilesOf));
    const explain = flags.has(EXPLAIN);
    return toJson(texts, alignTexts(texts, explain), explain);
  };
  return runCommand({ usage: USAGE, flags: [EXPLAIN], run }, args, io);
}

const EXPLAIN = '--explain';

/** A file itself, or the .txt files right inside a folder, by name. */
function textFilesOf(path: string): readonly string[] {
  const isText = (name: string) => extname(name).toLowerCase() === '.txt';
  try {
    if (!statSync(path).isDirectory()) {
      if (!isText(path)) throw new InputError(`${path}: only .txt files and folders of them can be read.`);
      return [path];
    }
    const names = readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && isText(entry.name))
      .map((entry) => entry.name)
      .sort();
    if (names.length === 0) throw new InputError(`${path}: holds no .txt files.`);
    return names.map((name) => join(path, name));
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(`${path}: ${reasonOf(error)}.`);
  }
}

function readTexts(paths: readonly string[]): readonly NamedText[] {
  const byId = new Map<string, NamedText>();
  for (const path of paths) {
    const id = basename(path, extname(path));
    const other = byId.get(id);
    if (other) throw new InputError(`${path}: has the same name as ${other.path}; each name stands for one document.`);
    const read = readText(path);
    if (!read.ok) throw new InputError(`${path}: ${read.reason}.`);
    byId.set(id, { id, path, ...read.file });
  }
  const texts = [...byId.values()];
  if (texts.length === 1) throw new InputError(`${texts[0]?.path}: is the only file; two or more are needed.`);
  return texts;
}

/** With `explain` every passage has its links and absences, in a large corpus too. */
function alignTexts(texts: readonly NamedText[], explain: boolean): Edition {
  const request: AlignRequest = {
    kind: 'align',
    witnesses: texts.map(({ id, text }) => ({ id, text })),
    review: null,
  };
  const session = openSession();
  const edition = session.align(request);
  if (!explain || edition.details === 'all') return edition;
  const described = ({ id }: Passage) => session.describe({ kind: 'describe', passage: id, of: request }).passage;
  return { ...edition, alone: edition.alone.map(described) };
}

function toJson(texts: readonly NamedText[], edition: Edition, explain: boolean): string {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const witnesses = edition.layouts.map(({ id }) => ({
    id,
    text: byId.get(id)?.text,
    sha256: byId.get(id)?.sha256,
  }));
  const passages = edition.alone.map(({ id, kind, score, readings, strength, repeats, links, absences }) => ({
    id,
    kind,
    score,
    readings: readings.map(({ witness, start, end }) => ({ witness, start, end })),
    ...(explain && { strength, repeats, links, absences }),
  }));
  const { engine, counts, possible } = edition;
  const result = explain ? { engine, witnesses, passages, possible, counts } : { witnesses, passages };
  return `${JSON.stringify(result, null, 2)}\n`;
}
