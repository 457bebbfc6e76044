/** One folder of texts and notes becomes one corpus, or every problem in it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCorpus } from '../corpus/parse.ts';
import { at } from '../corpus/problems.ts';
import type { Problem, Result } from '../corpus/result.ts';
import type { Corpus, Witness } from '../corpus/schema.ts';
import { parseSource, type Source } from '../corpus/source.ts';
import { problemsOfAbsence } from './absent-terms.ts';
import { buildPeople } from './build-people.ts';
import { buildWitness } from './build-witness.ts';
import { readText, reasonOf } from './text-file.ts';

export interface BuiltCorpus {
  readonly corpus: Corpus;
  /** Place in the list of corpora, as `source.json` gives it. */
  readonly position: number;
}

/** Problems name the file they are in: their paths read `source.json: witnesses.0.file`. */
export function buildCorpus(root: string, folder: string): Result<BuiltCorpus> {
  const source = readSource(root, folder);
  if (!source.ok) return source;
  const review = readOptional(root, folder, 'review.json');
  const lexicon = readOptional(root, folder, 'lexicon.json');
  const built = assemble(root, folder, source.value);
  const parts = [built, review, lexicon];
  if (!built.ok || !review.ok || !lexicon.ok) {
    return { ok: false, problems: parts.flatMap((part) => (part.ok ? [] : part.problems)) };
  }
  const corpus = parseCorpus({ ...built.value, review: review.value, lexicon: lexicon.value });
  if (!corpus.ok) return { ok: false, problems: corpus.problems.map(toFileOfOrigin) };
  const problems = problemsOfAbsence(corpus.value).map(inFile('lexicon.json'));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { corpus: corpus.value, position: source.value.position ?? Infinity } };
}

function readSource(root: string, folder: string): Result<Source> {
  const json = readJson(root, folder, 'source.json');
  if (!json.ok) return json;
  const source = parseSource(json.value);
  if (!source.ok) return { ok: false, problems: source.problems.map(inFile('source.json')) };
  if (source.value.id === folder) return source;
  const message = `"${source.value.id}" must be the name of the folder, "${folder}"`;
  return { ok: false, problems: [{ path: 'source.json: id', message }] };
}

function assemble(root: string, folder: string, source: Source): Result<Corpus> {
  const problems: Problem[] = [];
  const complain = (path: string, message: string) => problems.push({ path: `source.json: ${path}`, message });
  const witnesses: Witness[] = [];
  source.witnesses.forEach((witness, index) => {
    const read = readText(join(root, folder, witness.file));
    if (!read.ok) return complain(at('witnesses', index, 'file'), `${witness.file} ${read.reason}`);
    return witnesses.push(buildWitness(witness, read.file, at('witnesses', index), complain));
  });
  // Without all the texts, every name of a missing one would be reported as well.
  const complete = witnesses.length === source.witnesses.length;
  const texts = witnesses.map((witness) => witness.text);
  const people = complete ? buildPeople(source.people, texts, complain) : [];
  if (problems.length > 0) return { ok: false, problems };
  const { id, title, about, notice, rights } = source;
  const value = {
    schema: 'same-story-corpus/1',
    id,
    title,
    about,
    notice,
    rights,
    witnesses,
    people,
    lexicon: null,
    review: null,
  } as const;
  return { ok: true, value };
}

/** What a corpus may do without: null where there is no such file. */
function readOptional(root: string, folder: string, name: string): Result<unknown> {
  return existsSync(join(root, folder, name)) ? readJson(root, folder, name) : { ok: true, value: null };
}

function readJson(root: string, folder: string, name: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(readFileSync(join(root, folder, name), 'utf8')) };
  } catch (error) {
    const message = error instanceof SyntaxError ? `is not valid JSON: ${error.message}` : reasonOf(error);
    return { ok: false, problems: [{ path: name, message }] };
  }
}

function toFileOfOrigin({ path, message }: Problem): Problem {
  const part = /^(review|lexicon)\.?/.exec(path);
  return part
    ? { path: `${part[1]}.json: ${path.slice(part[0].length)}`, message }
    : { path: `source.json: ${path}`, message };
}

function inFile(name: string): (problem: Problem) => Problem {
  return ({ path, message }) => ({ path: `${name}: ${path}`, message });
}
