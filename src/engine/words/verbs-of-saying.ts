/**
 * Verbs that say that somebody speaks, sorted by what they tell besides. The sorting is a reading, not a measurement:
 * each class gives its reason, and a reader may bring a list of their own.
 */

export type VerbClass =
  'neutral' | 'channel' | 'presupposing' | 'distancing' | 'emphatic' | 'confrontational' | 'refusal' | 'act';

/**
 * What must stand beside a verb before it counts as saying. `speech`: nothing more. `clause`: what is said (that, how,
 * whether), or a quotation, or commas on both sides: "found that", but not "found a job". `act`: nothing more, but it does
 * not introduce quoted words: in `"no," she said, accusing him` the words are said, not accused.
 * `quotation`: only a quotation: `called it "a joke"`. `adverb`: no verb at all, "reportedly"; it has no subject.
 */
export type Frame = 'speech' | 'clause' | 'quotation' | 'act' | 'adverb';

export interface SayingVerb {
  /** Base form; several words where others belong to it: `make clear`. */
  readonly lemma: string;
  readonly class: VerbClass;
  readonly frame: Frame;
}

export interface VerbClassNote {
  readonly class: VerbClass;
  /** What the verbs have in common. */
  readonly means: string;
  readonly source: string;
}

const BY_HAND = 'sorted by hand for this project';
const BENDER =
  'Bender and others, Writing and Reporting for the Media (textbook): "said" is nearly always fit, "claimed" casts doubt';
const RECASENS = 'Recasens, Danescu-Niculescu-Mizil and Jurafsky (2013): factive verbs take what follows for true';

/** The classes in the order they are shown. */
export const VERB_CLASSES: readonly VerbClassNote[] = [
  { class: 'neutral', means: 'says that words were spoken or written, nothing more', source: BENDER },
  { class: 'channel', means: 'says by which means the words came', source: BY_HAND },
  { class: 'presupposing', means: 'takes what follows for true', source: RECASENS },
  { class: 'distancing', means: 'leaves open whether what follows is true', source: BENDER },
  { class: 'emphatic', means: 'says that the speaker gave the words weight', source: BY_HAND },
  { class: 'confrontational', means: 'says that the words were aimed at somebody', source: BY_HAND },
  { class: 'refusal', means: 'says that somebody was asked and did not answer', source: BY_HAND },
  { class: 'act', means: 'says what was done with words: a request, an offer, praise', source: BY_HAND },
];

/** Lemmas by class and frame; a plus sign joins the words of one verb. */
const TABLE: readonly (readonly [VerbClass, Frame, string])[] = [
  ['neutral', 'speech', 'say tell add ask answer reply respond remark according+to'],
  ['neutral', 'clause', 'comment mention observe recall continue explain describe detail'],
  ['neutral', 'quotation', 'call consider label'],
  ['channel', 'speech', 'tweet write state announce report testify declare'],
  ['channel', 'clause', 'post list read text email'],
  ['presupposing', 'clause', 'reveal find note admit concede acknowledge confirm point+out'],
  ['presupposing', 'speech', 'explain+how describe+how detail+how'],
  ['presupposing', 'act', 'make+clear highlight'],
  ['distancing', 'speech', 'claim allege'],
  ['distancing', 'clause', 'purport maintain'],
  ['distancing', 'adverb', 'reportedly allegedly'],
  ['emphatic', 'speech', 'stress reiterate conclude counter insist argue assert'],
  ['emphatic', 'speech', 'exclaim shout'],
  ['emphatic', 'clause', 'repeat emphasize underline vow pledge promise'],
  ['confrontational', 'speech', 'warn'],
  [
    'confrontational',
    'act',
    'accuse blame rail+against call+out criticize denounce condemn threaten+to challenge slam blast',
  ],
  ['refusal', 'act', 'decline+comment decline+to+comment decline+to+say refuse+to+comment refuse+to+say'],
  ['act', 'speech', 'complain lament protest joke quip boast predict wonder'],
  ['act', 'act', 'call+on call+for urge demand commend praise thank apologize deny'],
];

/** "Did not respond": an answer that did not come is no answer. */
export const NO_ANSWER: SayingVerb = { lemma: 'not respond', class: 'refusal', frame: 'act' };

/** The verbs looked for where a reader brings none. */
export const VERBS_OF_SAYING: readonly SayingVerb[] = TABLE.flatMap(([verbClass, frame, lemmas]) =>
  lemmas.split(' ').map((lemma) => ({ lemma: lemma.replaceAll('+', ' '), class: verbClass, frame })),
);

/** `bare`: the form of the plural, the infinitive and many nouns. `past` is the participle too. */
export type VerbForm = 'bare' | 's' | 'past' | 'ing';

export interface VerbEntry {
  readonly verb: SayingVerb;
  readonly form: VerbForm;
  /** Comparison forms of the words after the first one. */
  readonly rest: readonly string[];
}

/** Verbs by the comparison form of their first word, those of more words first. */
export type VerbTable = ReadonlyMap<string, readonly VerbEntry[]>;

/** Every form of the verbs. */
export function verbTable(verbs: readonly SayingVerb[]): VerbTable {
  const table = new Map<string, VerbEntry[]>();
  for (const verb of verbs) {
    const [head = '', ...rest] = verb.lemma.split(' ');
    for (const [form, written] of formsOf(head, verb.frame)) {
      const entries = table.get(written) ?? [];
      if (entries.some((entry) => entry.verb === verb)) continue;
      entries.push({ verb, form, rest });
      table.set(written, entries);
    }
  }
  for (const entries of table.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}

/** Past forms that no rule gives. `read` and `according` have one form. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  find: ['found'],
  make: ['made'],
  admit: ['admitted'],
  read: ['read'],
};

function formsOf(base: string, frame: Frame): readonly (readonly [VerbForm, string])[] {
  if (base === 'according' || frame === 'adverb') return [['ing', base]];
  // "slammed": one vowel between consonants, in a word of one syllable.
  const doubled = /^[^aeiou]+[aeiou][bdgmnpt]$/.test(base) ? base + base.slice(-1) : base;
  const mute = /[^e]e$/.test(base) ? base.slice(0, -1) : doubled;
  const hiss = /(?:s|sh|ch|x)$/.test(base);
  const soft = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : null;
  const past = IRREGULAR[base] ?? [soft === null ? `${mute}ed` : `${soft}ied`];
  return [
    ['past', past[0] ?? base],
    ...past.slice(1).map((form) => ['past', form] as const),
    ['s', soft === null ? `${base}${hiss ? 'es' : 's'}` : `${soft}ies`],
    ['ing', `${mute}ing`],
    ['bare', base],
  ];
}
