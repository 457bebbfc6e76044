/**
 * The stored form of a corpus: `public/corpora/<id>/corpus.json`. Built from the source texts,
 * committed, and parsed field by field before anything believes it.
 */
import type { Block, Kind, Lacuna, Passage, Reading } from '../engine/types.ts';
import type { Lexicon } from '../engine/words/lexicon.ts';

/** Where a statement about a text comes from when the text itself does not make it. */
export interface ProvenanceNote {
  readonly says: string;
  readonly source: string;
  /** Always said to the reader with the note. */
  readonly standing: 'from outside the document';
}

/** An error or oddity of the source text that is kept as it stands. */
export interface Defect {
  readonly start: number;
  readonly end: number;
  readonly note: string;
  /** `sic`, the default: an error in the words themselves. `file`: something about the file they were taken from. */
  readonly kind?: DefectKind;
}

export type DefectKind = 'sic' | 'file';

/** What the document states about itself; null where it does not: "not given in the document". */
export interface Witness {
  readonly id: string;
  /** One or two letters that stand for the document. */
  readonly siglum: string;
  readonly outlet: string;
  readonly kind: 'article' | 'press-release' | 'own';
  readonly headline: string | null;
  readonly byline: string | null;
  /** Dates word for word as the text states them, in text order. */
  readonly dates: readonly StatedDate[];
  /** SHA-256 of the text's UTF-8 bytes, 64 hex digits. */
  readonly sha256: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly defects: readonly Defect[];
  readonly lacunae: readonly Lacuna[];
  readonly provenance: readonly ProvenanceNote[];
}

export interface StatedDate {
  readonly start: number;
  readonly end: number;
  /** What the text says the date is of: published, updated, reviewed. */
  readonly of: 'published' | 'updated' | 'reviewed';
  /** Calendar date, `2019-11-08`. */
  readonly iso: string;
}

/** A private person the texts accuse. Shown as "Person n" until the reader turns names on. */
export interface PrivatePerson {
  /** 1 upwards, stable across documents and spellings. */
  readonly number: number;
  /** Every form the texts use, longest first: full, inverted, surname alone, misspelt. */
  readonly forms: readonly string[];
}

/** One human decision over the automatic alignment; replayed in order, never edits the engine's output in place. */
export type Decision =
  | {
      readonly decision: 'link';
      readonly id: string;
      readonly label: string;
      readonly note: string | null;
      readonly readings: readonly ReviewedReading[];
      /** Pair kinds the readers settled on, one for each pair they were sure of. */
      readonly pairs: readonly { readonly a: string; readonly b: string; readonly kind: Kind }[];
    }
  | { readonly decision: 'refuse'; readonly a: Reading; readonly b: Reading; readonly why: string };

export interface ReviewedReading extends Reading {
  readonly speaker: string | null;
  readonly verb: string | null;
  /** False where only one of the readers gave it. */
  readonly agreed: boolean;
}

export interface Review {
  readonly about: string;
  /** True where the readers went through every text whole: passages they did not link are not shown among the reviewed ones. */
  readonly exhaustive: boolean;
  readonly decisions: readonly Decision[];
}

export interface Corpus {
  readonly schema: 'same-story-corpus/1';
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Said before the texts, for example what they describe and what is not known. */
  readonly notice: string | null;
  readonly rights: string;
  readonly witnesses: readonly Witness[];
  readonly people: readonly PrivatePerson[];
  /** The words to be counted, and what they stand for; null where nobody has listed any. */
  readonly lexicon: Lexicon | null;
  readonly review: Review | null;
}

/** A passage as the page shows it: the engine's, or one that people checked. */
export interface EditedPassage extends Passage {
  /** Null for a passage only the engine found. */
  readonly review: ReviewMark | null;
}

export interface ReviewMark {
  readonly label: string;
  readonly note: string | null;
  /** Speaker and verb by witness id. */
  readonly attributions: Readonly<Record<string, { readonly speaker: string | null; readonly verb: string | null }>>;
  /** How many of the passage's pairs the engine found without help, of how many. */
  readonly engineFound: { readonly found: number; readonly of: number };
}

/** `public/corpora/index.json`: which corpora the site ships, the first one shown by default. */
export interface CorpusIndex {
  readonly schema: 'same-story-index/1';
  readonly corpora: readonly { readonly id: string; readonly title: string }[];
}
