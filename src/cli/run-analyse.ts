/** Words, voices and figures of a stored corpus as JSON: what the views show, from the same reading. */
import { parseCorpus } from '../corpus/parse.ts';
import { findNames, maskText } from '../corpus/people.ts';
import type { Corpus, Witness } from '../corpus/schema.ts';
import type { Span } from '../engine/types.ts';
import { countUses } from '../engine/words/counts.ts';
import type { TextEvidence } from '../engine/words/evidence.ts';
import { openDesk } from '../worker/desk.ts';
import { InputError, type Options, runCommand } from './command.ts';
import type { Io } from './io.ts';
import { readText } from './text-file.ts';

const USAGE = `usage: npm run analyse -- CORPUS.json [--out FILE]

Reads a stored corpus (public/corpora/<id>/corpus.json) and prints as JSON what its documents have of words, quotations
and figures. Words are those of the corpus's own lexicon, zeros included; a corpus without one has none.

  { words:      [{ concept, variant, witness, headline, own, quoted, furniture }],
    quotations: [{ witness, start, end, speaker, verb, channel }],
    figures:    [{ witness, start, end, value, unit, counts }] }

start and end are UTF-16 units of the witness's text, end-exclusive; those of a quotation are of its words without the
marks. "verb" is in its base form. What no rule could tell is null. Private people are called "Person 1" as on the page.
`;

/** See `runCommand` for the exit codes. */
export function runAnalyse(args: readonly string[], io: Io): number {
  const run = ({ paths: [path, second] }: Options) => {
    if (path === undefined) throw new InputError(`No file given.\n${USAGE.trimEnd()}`);
    if (second !== undefined) throw new InputError(`${second}: is one file too many; one corpus is read at a time.`);
    return `${JSON.stringify(analyse(readCorpus(path)), null, 2)}\n`;
  };
  return runCommand({ usage: USAGE, run }, args, io);
}

/** The evidence of all documents, in the order of the corpus. */
function analyse(corpus: Corpus) {
  const { witnesses, lexicon } = corpus;
  const { texts } = openDesk().answer({
    kind: 'read',
    witnesses: witnesses.map(({ id, text, blocks }) => ({ id, text, blocks })),
    lexicon,
    passages: [],
  });
  const read = texts.flatMap((evidence) => {
    const witness = witnesses.find(({ id }) => id === evidence.id);
    return witness ? [{ evidence, shown: shower(witness, corpus) }] : [];
  });
  return {
    words: lexicon ? texts.flatMap(({ id, terms }) => countUses(terms, lexicon).map((row) => toWords(id, row))) : [],
    quotations: read.flatMap(({ evidence, shown }) => quotationsOf(evidence, shown)),
    figures: read.flatMap(({ evidence, shown }) => figuresOf(evidence, shown)),
  };
}

function toWords(witness: string, { concept, variant, ...counts }: ReturnType<typeof countUses>[number]) {
  return { concept, variant, witness, ...counts };
}

/** Words as the page shows them. */
interface Shown {
  readonly span: (span: Span) => string;
  readonly name: (name: string) => string;
}

function shower({ text }: Witness, { people }: Corpus): Shown {
  const names = findNames(text, people);
  return {
    span: (span) => maskText(text, span, names),
    name: (name) => maskText(name, { start: 0, end: name.length }, findNames(name, people)),
  };
}

/** Single marks that only set words apart, as a headline does, are no quotation. */
function quotationsOf({ id: witness, voices }: TextEvidence, shown: Shown) {
  return voices.quoted
    .filter(({ marks, use }) => marks === 'double' || use === 'speech')
    .map(({ start, end, speaker, verb, channel }) => ({
      witness,
      start,
      end,
      speaker: speaker && shown.name(speaker.name),
      verb: verb && verb.lemma,
      channel: channel && channel.kind,
    }));
}

function figuresOf({ id: witness, figures }: TextEvidence, shown: Shown) {
  return figures.map(({ start, end, value, unit, counted }) => ({
    witness,
    start,
    end,
    value,
    unit,
    counts: counted && shown.span(counted),
  }));
}

/** Every problem of the file is told, one a line. */
function readCorpus(path: string): Corpus {
  const read = readText(path);
  if (!read.ok) throw new InputError(`${path}: ${read.reason}.`);
  const corpus = parseCorpus(parsed(path, read.file.text));
  if (corpus.ok) return corpus.value;
  throw new InputError(corpus.problems.map((problem) => `${path}: ${problem.path}: ${problem.message}`).join('\n'));
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new InputError(`${path}: is not JSON.`);
  }
}
