/** The statements that paraphrase compares: the sentences of every side's story, with their clauses and roots. */
import { isFurniture } from '../../text/blocks.ts';
import { findClauses } from '../../text/clauses.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { compoundNumber, rootOf } from '../../text/word-root.ts';
import type { Token } from '../../types.ts';
import type { Frame, Side } from '../frame.ts';

/** Tokens `[from, to)` of one side. */
export type Range = readonly [from: number, to: number];

export interface Statement {
  readonly from: number;
  readonly to: number;
  readonly clauses: readonly Range[];
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
export function readStory(frame: Frame, withClauses: boolean, done?: (side: number) => void): Story {
  const { roots, ofSides } = numberRoots(frame);
  return {
    roots,
    sides: frame.sides.map((side, s) => {
      done?.(s);
      const statements = statementsOf(side, withClauses);
      const statementOf = new Int32Array(side.words.length).fill(-1);
      statements.forEach(({ from, to }, statement) => statementOf.fill(statement, from, to));
      const { text, tokens } = side.witness;
      const capital = new Uint8Array(tokens.length);
      for (let i = 0; i < tokens.length; i++) capital[i] = Number(isCapital(text, (tokens[i] as Token).start));
      return { side, statements, statementOf, roots: ofSides[s] as Int32Array, capital, quoted: quotedOf(side) };
    }),
  };
}

/** The root of every token as a number, in order of the roots' letters; -1 for function words. */
function numberRoots({ sides, forms }: Frame): { roots: readonly string[]; ofSides: readonly Int32Array[] } {
  const found = new Map<string, number>();
  const numberOf = (root: string): number => {
    const known = found.get(root);
    if (known !== undefined) return known;
    found.set(root, found.size);
    return found.size - 1;
  };
  const byWord = Int32Array.from(forms, (form) => (isFunctionWord(form) ? -1 : numberOf(rootOf(form))));
  const ofSides = sides.map(({ words, witness: { text, tokens } }) => {
    const numbers = new Int32Array(words.length);
    for (let i = 0; i < words.length; i++) numbers[i] = byWord[words[i] as number] as number;
    for (let i = 0; i + 1 < tokens.length; i++) {
      const [tens, ones] = [tokens[i] as Token, tokens[i + 1] as Token];
      if (ones.start !== tens.end + 1 || text.charAt(tens.end) === ' ') continue;
      const compound = compoundNumber(tens.form, ones.form);
      if (compound === null) continue;
      numbers[i] = numberOf(compound);
      numbers[i + 1] = -1;
    }
    return numbers;
  });
  const roots = [...found.keys()].sort();
  const place = new Int32Array(roots.length);
  roots.forEach((root, i) => (place[found.get(root) as number] = i));
  for (const numbers of ofSides) {
    for (let i = 0; i < numbers.length; i++) {
      if ((numbers[i] as number) >= 0) numbers[i] = place[numbers[i] as number] as number;
    }
  }
  return { roots, ofSides };
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
    statements.push({ from, to, clauses });
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
