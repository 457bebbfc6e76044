/**
 * An authored list of the words that texts use for one thing. Plain data, made by people with sources; no word has
 * a polarity or a score. Forms are explicit: "immigration" is never a form of "immigrant" unless it is listed.
 */

export interface Lexicon {
  readonly schema: 'same-story-lexicon/1';
  /** Language of the forms, `en-US`. */
  readonly locale: string;
  /** What the notes refer to, by id. */
  readonly sources: Readonly<Record<string, LexiconSource>>;
  readonly concepts: readonly Concept[];
}

export interface LexiconSource {
  readonly title: string;
  /** Such as `style guide`, `statute`. */
  readonly kind: string;
  readonly url: string | null;
  /** Day, month or year for which it speaks; null where none is known. */
  readonly asOf: string | null;
}

/** A thing spoken of, under a neutral gloss: never in the words of one document. */
export interface Concept {
  readonly id: string;
  /** `Words for the places`. */
  readonly label: string;
  /** `counties and cities that limit cooperation with detainers`. */
  readonly gloss: string;
  /** What sort of thing it is. Another name for people, a place, a policy or an organization is a change of label. */
  readonly names: 'people' | 'place' | 'policy' | 'organization' | 'act' | 'thing';
  /** Only forms with these capitals are meant: "ICE" is no ice. */
  readonly caseSensitive?: boolean;
  /** Phrases inside which no form of this concept is meant. */
  readonly stopPhrases?: readonly string[];
  readonly sense?: SenseRule;
  readonly variants: readonly Variant[];
}

/** One way of naming a concept. */
export interface Variant {
  readonly id: string;
  /** Every form, singular and plural; the first one stands for the variant. */
  readonly forms: readonly string[];
  /** Parts of speech, for readers: `ADJ NOUN`. */
  readonly pos: string;
  /** The variant of the same concept that this one is counted with where variants are summed. */
  readonly parent?: string;
  /** No use where one of these words follows: "criminal charges" is no noun "criminal". */
  readonly unlessNext?: readonly string[];
  readonly caseSensitive?: boolean;
  /** Listed although no text of the corpus has it: that zero is a finding. */
  readonly absent?: true;
  readonly notes?: readonly StyleNote[];
}

/** What a source said of the words at its time; shown as its statement, never as right or wrong. */
export interface StyleNote {
  readonly source: string;
  readonly says: string;
}

/**
 * Tells two senses of one verb apart by what it is done to: a person is released, or a report is. The other sense is
 * `present` where the object of the verb, or the subject of its passive, ends in one of the objects, or where the word
 * stands in one of the compounds. The rule keeps the uses where it is present, or those where it is absent.
 */
export interface SenseRule {
  readonly keepWhere: 'present' | 'absent';
  readonly objects: readonly string[];
  readonly compounds: readonly string[];
}
