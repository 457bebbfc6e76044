/** A link's explanation record in plain words: the rule, the parts of the score, what spoke for it and against it. */
import { touchesName } from '../../corpus/people.ts';
import { LEAST_BITS, LEAST_WORDS, WHOLE } from '../../engine/align/links.ts';
import {
  LIKELY,
  LINKED,
  POSSIBLE,
  probability,
  SECOND_BIAS,
  SECOND_PASS,
} from '../../engine/align/paraphrase/score.ts';
import type { Explanation, Link, Strength } from '../../engine/types.ts';
import { COUNT_WORDS, FEATURE_WORDS, type PartWords } from '../../ui/score-words.ts';
import { peopleMasked, type Scene } from '../../state/scene.ts';

/** How sure the engine is, in words. */
export const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  verbatim: 'the same words',
  edited: 'the same words with small changes',
  reworded: 'the same in other words',
  possible: 'may say the same; the engine is not sure',
};

/** The score of a link, with what it measures. */
export function scoreWords({ score, explanation }: Link): string {
  const shown = score.toFixed(2);
  if (explanation.stage === 'paraphrase') return `chance ${shown}`;
  return explanation.stage === 'entries' ? `likeness ${shown}` : `${shown} of the words`;
}

/** The stage and rule that made the link, with what the rule needs. */
export function ruleSentence({ stage, rule }: Explanation): string {
  const chance = (score: number) => probability(score).toFixed(2);
  switch (`${stage} ${rule}`) {
    case 'runs verbatim':
      return `Copied wording. The rule needs ${LEAST_WORDS} shared words in runs and ${LEAST_BITS} bits of evidence.`;
    case 'runs whole-sentence':
      return `A short sentence that both have: ${WHOLE.words} words, ${WHOLE.bits} bits and ${WHOLE.share * 100} % of both are needed.`;
    case 'runs whole-quotation':
      return `A short quotation that stands whole in a quotation of the other: ${WHOLE.words} words and ${WHOLE.bits} bits are needed.`;
    case 'runs through-the-passage':
      return 'These two are not linked by themselves. At least half of the pairs of the passage hold them together.';
    case 'paraphrase reworded':
      return `Other words, without reserve: the rule needs a chance of ${chance(LIKELY)}.`;
    case 'paraphrase likely':
      return `Other words, likely: the rule needs a chance of ${chance(LINKED)}; from ${chance(LIKELY)} on it is without reserve.`;
    case 'paraphrase possible':
      return `Other words, possible: the chance lies between ${chance(POSSIBLE)} and the ${chance(LINKED)} that a link needs.`;
    case 'entries same-person':
      return 'Entries of two lists that name the same person and say the same of that person.';
    case 'entries same-name':
      return 'Entries of two lists that name the same person; one of them says nothing else.';
    case 'review checked-by-hand':
      return 'People linked them. The figures only compare their words.';
    default:
      return `Stage “${stage}”, rule “${rule}”.`;
  }
}

export interface ScoreRow extends PartWords {
  readonly value: number;
  /** The published number it is multiplied by, and the product; null for what is only counted. */
  readonly scored: { readonly times: number; readonly adds: number } | null;
}

/** Every part of the score: first what is added up, then what is only counted. */
export function scoreRows({ parts }: Explanation): readonly ScoreRow[] {
  return Object.entries(parts)
    .filter(([name]) => !TOTALS.has(name))
    .map(([name, value]): ScoreRow => {
      const times = name in SECOND_PASS ? SECOND_PASS[name as keyof typeof SECOND_PASS] : null;
      const scored = times === null ? null : { times, adds: times * value };
      return { ...wordsFor(name), value, scored };
    })
    .sort((a, b) => Number(a.scored === null) - Number(b.scored === null));
}

/** The sum of what is added up, and the chance it stands for; null where nothing is. */
export function scoreTotal({ parts }: Explanation): { start: number; sum: number; chance: number } | null {
  const { logit, probability: chance } = parts;
  return logit === undefined || chance === undefined ? null : { start: SECOND_BIAS, sum: logit, chance };
}

const TOTALS: ReadonlySet<string> = new Set(['logit', 'probability']);

function wordsFor(name: string): PartWords {
  const known: Readonly<Record<string, PartWords>> = { ...FEATURE_WORDS, ...COUNT_WORDS };
  return known[name] ?? { name, means: '' };
}

/** What spoke for a link. Words that may give a private person away are left out; the rest of the sentence stays. */
export function supportWords(scene: Scene, support: string): string | null {
  const [code = '', detail] = support.split(': ');
  if (code === BY_MEANING) return null; // Listed with the matched words.
  const words = SUPPORT_WORDS[code] ?? code;
  const shown = detail !== undefined && !touchesName(detail, peopleMasked(scene));
  return shown ? `${words}: ${detail.replaceAll(' ~ ', ' and ')}` : words;
}

const BY_MEANING = 'same words by meaning';

const SUPPORT_WORDS: Readonly<Record<string, string>> = {
  'shared number': 'both have the same number',
  'shared name': 'both have the same name',
  'neighbors linked': 'the sentences beside them are linked too',
  'same name': 'both name the same person',
  'same name, written another way': 'both name the same person, written another way',
  'name spelt another way': 'a name is spelt another way',
  'same said of it': 'the same is said of the person',
};
