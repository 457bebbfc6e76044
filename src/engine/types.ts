/**
 * The engine's vocabulary. Everything here is plain readonly data; every position is a Span.
 * Terms follow textual scholarship: a witness is one text, a reading is what it has at a passage.
 */

/** A stretch of one witness's unchanged text: half-open, UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a stretch of a page is for. Furniture (every role but headline, body, list-item) is flagged, never deleted. */
export type BlockRole =
  'headline' | 'subhead' | 'byline' | 'dateline' | 'body' | 'list-item' | 'caption' | 'embed' | 'boilerplate';

export interface Block extends Span {
  readonly role: BlockRole;
}

/** One text as it enters the engine. `blocks` may be given where a person has corrected them. */
export interface WitnessInput {
  /** Unique within one alignment; also the key that orders results, so that input order cannot matter. */
  readonly id: string;
  readonly text: string;
  /** Day it was first published, `2019-11-08`; left out where the text states none. */
  readonly date?: string;
  readonly blocks?: readonly Block[];
  readonly lacunae?: readonly Lacuna[];
}

/** A place where the text is known to be incomplete. Never counted as an absence. */
export interface Lacuna {
  /** Offset in the text where the missing part would stand. */
  readonly at: number;
  readonly lacks: 'headline' | 'list' | 'text';
  readonly note: string;
}

export interface Token extends Span {
  /** Comparison form: folded, possessive dropped, thousands separators dropped. Never empty. */
  readonly form: string;
}

/** Words between quotation marks. Pieces that ", he said, " interrupts share one Quotation. */
export interface Quotation extends Span {
  /** The quoted words without their marks, in order; more than one where an attribution interrupts. */
  readonly pieces: readonly Span[];
  /** False where the text never closes the mark. */
  readonly closed: boolean;
  /** Who is said to speak, and the verb that says so, where a rule finds them beside the quotation. */
  readonly speaker: Span | null;
  readonly verb: Span | null;
}

/** One text with its units. All arrays are in text order. */
export interface Segmented {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}

/** What one witness has at a passage. */
export interface Reading extends Span {
  readonly witness: string;
}

/**
 * How two readings stand to each other. `identical`: the same words (case, punctuation and
 * marks may differ); `edited`: the same words with small changes; `reworded`: the same thing
 * in other words; `entry`: the same entry of two lists.
 */
export type Kind = 'identical' | 'edited' | 'reworded' | 'entry';

/** Two spans with the same words. */
export interface MatchedRun {
  readonly a: Span;
  readonly b: Span;
}

/** Words that match, and are the same only by meaning where their roots differ: "lawyer", "attorney". */
export interface MatchedWords {
  readonly a: Span;
  readonly b: Span;
  /** 1 for the same root; less for a related one. */
  readonly similarity: number;
  /** Evidence it gives. */
  readonly bits: number;
}

/** A pair of statements that lost against the link. */
export interface RejectedAlternative {
  readonly a: Span;
  readonly b: Span;
  /** 0 to 1, the same measure as the link's. */
  readonly score: number;
}

/** Why two readings are linked. One record; page, exports and tests read this one. */
export interface Explanation {
  /** The stage that made the link. */
  readonly stage: 'runs' | 'paraphrase' | 'entries' | 'review';
  /** Stable name of the rule within its stage, for example `verbatim`. */
  readonly rule: string;
  /** Where the same words stand on both sides, in order of `a`. */
  readonly matched: readonly MatchedRun[];
  /** Score parts by name, for example `bits`, `coverageA`. Rounded to 4 decimals. */
  readonly parts: Readonly<Record<string, number>>;
  /** Codes of what spoke for the link, and against it. */
  readonly supports: readonly string[];
  readonly vetoes: readonly string[];
  /** Words that match in meaning, in order of `a`; where the paraphrase stage made the link. */
  readonly words?: readonly MatchedWords[];
  /** The best other pair of either statement, where there was one. */
  readonly rejected?: readonly RejectedAlternative[];
}

/** How sure a link is, from surest: `possible` ones are hidden until a reader asks. */
export type Strength = 'verbatim' | 'edited' | 'reworded' | 'possible';

/** Two readings of one passage and why they are linked. `a.witness < b.witness` by code units. */
export interface Link {
  readonly a: Reading;
  readonly b: Reading;
  readonly kind: Kind;
  readonly strength?: Strength;
  /** 0 to 1: share of same words, or for a paraphrase the chance that it is one. */
  readonly score: number;
  readonly explanation: Explanation;
}

/** What a witness without a reading has instead. */
export interface Absence {
  readonly witness: string;
  readonly state: AbsenceState;
  /** The sentence most like the passage's readings, by arg-max over the whole witness. Null only in a text without sentences. */
  readonly nearest: NearestCandidate | null;
  /** The sentence around the text that says it; with the state `furniture-only`. */
  readonly around?: Span;
}

/**
 * `text-incomplete`: a lacuna covers what is looked for, so nothing can be said. `earlier`: the text is older than the
 * first dated one that has the passage. `furniture-only`: a caption, subhead or other part around the text says it.
 * `conflict`: the nearest sentence would be a reading, but a number or person conflicts. The first that holds, in this order.
 */
export type AbsenceState = 'not-found' | 'text-incomplete' | 'earlier' | 'furniture-only' | 'conflict';

export interface NearestCandidate extends Span {
  /** 0 to 1, the same measure for every witness and passage. */
  readonly score: number;
  /** Words of the candidate (comparison forms) whose stems a reading has too, weightiest first. */
  readonly shared: readonly string[];
  /** The first rule the candidate fails. */
  readonly refusal: Refusal;
}

/**
 * Why a candidate is not a reading: a rule, and what it has against what the rule needs. `below-threshold`: the chance
 * that it says the same is too small. `conflict`: it is about another person or case; it has 0 of 1.
 */
export interface Refusal {
  readonly rule:
    | 'no-shared-words'
    | 'too-few-shared-words'
    | 'names-only'
    | 'not-the-same-words'
    | 'below-threshold'
    | 'conflict'
    | 'taken'
    | 'furniture';
  readonly has: number;
  readonly needs: number;
  /** What conflicts; with the rule `conflict` only. */
  readonly conflict?: Conflict;
}

/**
 * Words of a reading and of a candidate that cannot both be true of one thing. `person`: a list entry is about somebody
 * whom the other does not name. `number`: they count the same thing and differ. `number-and-person`: one speaks of "him"
 * or "her", the other counts.
 */
export interface Conflict {
  readonly over: 'person' | 'number' | 'number-and-person';
  /** Whose reading it is. */
  readonly witness: string;
  /** Places in the reading's text, and in the candidate's. One may have none: prose that does not name the person. */
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** One statement or quotation that two or more witnesses have. */
export interface Passage {
  /** From content, so that a link survives changes elsewhere: `p-` and 8 hex digits, or the id a reviewer gave. */
  readonly id: string;
  /** The weakest kind among its links. */
  readonly kind: Kind;
  /** The weakest strength among its links. */
  readonly strength?: Strength;
  /** Mean score of its links, 0 to 1. */
  readonly score: number;
  /** At most one a witness, by witness id. */
  readonly readings: readonly Reading[];
  readonly links: readonly Link[];
  /** The same words again in a witness that already has a reading. */
  readonly repeats: readonly Reading[];
  /** One for every witness without a reading, by witness id. */
  readonly absences: readonly Absence[];
}

export interface Alignment {
  /** Version of the rules and constants that made it. */
  readonly engine: string;
  /**
   * `on-request`: in a large corpus the passages' `links` and `absences` are empty, and the engine gives those of one
   * passage when asked. Kind, strength and score are then those of each reading beside the first one.
   */
  readonly details: 'all' | 'on-request';
  /** By witness id. */
  readonly witnesses: readonly Segmented[];
  /** In order of first reading by witness id; a view orders them by its base. */
  readonly passages: readonly Passage[];
  /** The thousand likeliest pairs that may say the same but are too weak to show unasked, likeliest first. No passage holds both. */
  readonly possible: readonly Link[];
  /** Counts for "always say how many were found": seeds, runs, links, refused candidates. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What kind of difference a change is. */
export type ChangeType =
  | 'label'
  | 'number'
  | 'name'
  | 'verb-of-saying'
  | 'quotation-mark'
  | 'punctuation-case'
  | 'insertion'
  | 'deletion'
  | 'other';

/**
 * One difference between a base reading `a` and another reading `b`, at token edges.
 * An insertion has an empty `a` span, a deletion an empty `b` span.
 */
export interface Change {
  readonly type: ChangeType;
  readonly a: Span;
  readonly b: Span;
}
