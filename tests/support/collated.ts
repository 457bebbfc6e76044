/**
 * Collations written down, so that a test shows the rule and not the plumbing.
 *
 *     one [A=two B=] three     A has "one two three", B has "one three"; they part at one place
 */
import { alignParts } from '../../src/engine/compare/aligned-parts.ts';
import { collate, type Collation, type Piece, type Spans } from '../../src/engine/compare/collation.ts';
import type { CollatedReading } from '../../src/engine/compare/collation-lexemes.ts';

/** Readings of whole texts, one a witness. */
export function readingsOf(texts: Readonly<Record<string, string>>): readonly CollatedReading[] {
  return Object.entries(texts).map(([witness, text]) => ({ witness, text, span: { start: 0, end: text.length } }));
}

/** What is found in `texts`, the first of which is the base. */
export function collated(texts: Readonly<Record<string, string>>): string {
  const [base = ''] = Object.keys(texts);
  return printed(collate(readingsOf(texts), base), readingsOf(texts));
}

/** Shared words of the base, and for every place its groups: `[AC=two B=twi]`. */
export function printed({ base, pieces }: Collation, readings: readonly CollatedReading[]): string {
  return pieces.map((piece) => (piece.kind === 'shared' ? at(readings, piece.spans, base) : place(piece))).join(' ');

  function place(piece: Extract<Piece, { kind: 'place' }>): string {
    const groups = piece.groups.map(
      ({ witnesses }) => `${witnesses.join('')}=${at(readings, piece.spans, witnesses[0] ?? base)}`,
    );
    return `[${groups.join(' ')}]`;
  }
}

/** The parts of every reading, `one | two`, by witness; the first of `texts` is the base. */
export function partsOf(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [base = ''] = Object.keys(texts);
  const readings = readingsOf(texts);
  const parts = alignParts(readings, base);
  return Object.fromEntries(
    readings.map(({ witness }) => [witness, parts.map(({ spans }) => at(readings, spans, witness) || '-').join(' | ')]),
  );
}

/** The words that a piece has in one reading. */
export function at(readings: readonly CollatedReading[], spans: Spans, witness: string): string {
  const { start, end } = spans.get(witness) ?? { start: 0, end: 0 };
  return readings.find((reading) => reading.witness === witness)?.text.slice(start, end) ?? '';
}
