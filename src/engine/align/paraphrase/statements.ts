/** The statements that paraphrase compares: the sentences of every side's story, with their clauses and roots. */
import { isFurniture } from '../../text/blocks.ts';
import { findClauses } from '../../text/clauses.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { compoundNumber, rootOf } from '../../text/word-root.ts';
import type { Token } from '../../types.ts';
import type { Frame, Side } from '../frame.ts';
import { entryName } from './entries.ts';

/** Tokens `[from, to)` of one side. */
export type Range = readonly [from: number, to: number];

export interface Statement {
  readonly from: number;
  readonly to: number;
  readonly clauses: readonly Range[];
  /** Words of the name that opens a list entry; null elsewhere. */
  readonly entry: readonly string[] | null;
}

/** One side, token by token. */
export interface StorySide {
  readonly side: Side;
  readonly statements: readonly Statement[];
  /** Statement of each token; -1 in furniture and outside every block. */
  readonly statementOf: Int32Array;
  /** Root of each token; -1 for function words. */
  readonly roots: Int32Array;
  /** 1 where a token begins with a capital letter. */
  readonly capital: Uint8Array;
  /** 1 between quotation marks. */
  readonly quoted: Uint8Array;
}

export interface Story {
  readonly sides: readonly StorySide[];
  /** In order of their letters, so that a root's number does not depend on which text came first. */
  readonly roots: readonly string[];
}

/** Reads the sides of `frame` as statements. Furniture takes no part; a headline does: it often words the lead anew. */
export function readStory(frame: Frame, withClauses: boolean): Story {
  const rootByWord = frame.forms.map((form) => (isFunctionWord(form) ? null : rootOf(form)));
  const rooted = frame.sides.map((side) => rootsOf(side, rootByWord));
  const roots = [...new Set(rooted.flat())].filter((root) => root !== null).sort();
  const numbers = new Map(roots.map((root, number) => [root, number]));
  return {
    roots,
    sides: frame.sides.map((side, s) => {
      const statements = statementsOf(side, withClauses);
      const statementOf = new Int32Array(side.words.length).fill(-1);
      statements.forEach(({ from, to }, statement) => statementOf.fill(statement, from, to));
      return {
        side,
        statements,
        statementOf,
        roots: Int32Array.from(rooted[s] ?? [], (root) => (root === null ? -1 : (numbers.get(root) as number))),
        capital: Uint8Array.from(side.witness.tokens, ({ start }) => Number(isCapital(side.witness.text, start))),
        quoted: quotedOf(side),
      };
    }),
  };
}

function rootsOf(
  { witness: { text, tokens }, words }: Side,
  rootByWord: readonly (string | null)[],
): (string | null)[] {
  const roots = Array.from(words, (word) => rootByWord[word] ?? null);
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [tens, ones] = [tokens[i] as Token, tokens[i + 1] as Token];
    const compound = ones.start === tens.end + 1 ? compoundNumber(tens.form, ones.form) : null;
    if (compound === null || text.charAt(tens.end) === ' ') continue;
    roots[i] = compound;
    roots[i + 1] = null;
  }
  return roots;
}

/** Words a statement may have; a text that lost its full stops would have one of a million. */
const MOST_WORDS = 120;

/** Units of one sentence together, as many as MOST_WORDS allows. */
function statementsOf({ witness, units, unitOf }: Side, withClauses: boolean): Statement[] {
  const statements: Statement[] = [];
  const beginsUnit = (token: number) => unitOf[token] !== unitOf[token - 1];
  for (let i = 0; i < units.length;) {
    const { from, sentence, role } = units[i] as Side['units'][number];
    let to = from;
    for (
      let next = units[i];
      next?.sentence === sentence && (to === from || next.to - from <= MOST_WORDS);
      next = units[i]
    ) {
      to = next.to;
      i++;
    }
    if (isFurniture(role)) continue;
    const clauses: readonly Range[] = withClauses
      ? findClauses(witness.text, witness.tokens, [from, to], beginsUnit)
      : [[from, to]];
    statements.push({ from, to, clauses, entry: role === 'list-item' ? entryName(witness, from, to) : null });
  }
  return statements;
}

function quotedOf({ witness: { tokens, quotations } }: Side): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  const pieces = quotations.flatMap((quotation) => quotation.pieces);
  let piece = 0;
  tokens.forEach(({ start, end }, i) => {
    while ((pieces[piece]?.end ?? Infinity) <= start) piece++;
    if ((pieces[piece]?.start ?? Infinity) < end) quoted[i] = 1;
  });
  return quoted;
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}
