/** A passage as it is copied: what every format writes, in its own way. */
import type { Reading, Span } from '../../engine/types.ts';
import type { Citation } from '../citations/citation.ts';
import { findNames, maskText, type NameSpan } from '../people.ts';
import type { Corpus, Witness } from '../schema.ts';

export interface PassageCopy {
  /** Number and title as the page shows them. */
  readonly heading: string;
  /** Link to the passage. */
  readonly address: string;
  readonly readings: readonly CopiedReading[];
  /** Which style the citations are in, in words. */
  readonly style: string;
  /** Whether a name of a private person is masked in any of the readings. */
  readonly masked: boolean;
}

export interface CopiedReading extends Span {
  readonly witness: Witness;
  /** The words of the reading, names masked where they are to be. */
  readonly words: string;
  readonly masked: boolean;
  readonly citation: Citation;
}

export interface CopySource {
  readonly corpus: Pick<Corpus, 'witnesses' | 'people'>;
  readonly readings: readonly Reading[];
  readonly number: number;
  /** Names in it are masked already. */
  readonly title: string;
  readonly address: string;
  readonly style: string;
  readonly namesShown: boolean;
  /** Witness ids in the reader's order; documents that are not in it come last, in the order of the corpus. */
  readonly order: readonly string[];
  readonly cite: (witness: Witness) => Citation;
}

export function copyOfPassage(source: CopySource): PassageCopy {
  const { corpus, number, title, address, style, namesShown, cite } = source;
  const readings = inOrder(source).map(({ witness, start, end }): CopiedReading => {
    const names = namesShown ? [] : namesWithin(witness, corpus, { start, end });
    const words = maskText(witness.text, { start, end }, names);
    return { witness, start, end, words, masked: names.length > 0, citation: cite(witness) };
  });
  const masked = readings.some((reading) => reading.masked);
  return { heading: `${number}. ${title}`, address, style, masked, readings };
}

/** Said wherever a copy has a masked name. */
export const MASKED_NOTE =
  'Names of private people are masked as “Person 1”, “Person 2”; positions are those of the unchanged texts.';

/** Said wherever positions are given. */
export const POSITION_NOTE = 'Positions count UTF-16 units from the beginning of the text, which is 0.';

function namesWithin(witness: Witness, corpus: CopySource['corpus'], span: Span): readonly NameSpan[] {
  return findNames(witness.text, corpus.people).filter((name) => name.start < span.end && name.end > span.start);
}

interface Found extends Span {
  readonly witness: Witness;
}

function inOrder({ corpus, readings, order }: CopySource): readonly Found[] {
  const ids = [...order, ...corpus.witnesses.map(({ id }) => id)];
  return readings
    .flatMap(({ witness: id, start, end }): readonly Found[] => {
      const witness = corpus.witnesses.find((each) => each.id === id);
      return witness ? [{ witness, start, end }] : [];
    })
    .sort((a, b) => ids.indexOf(a.witness.id) - ids.indexOf(b.witness.id));
}
