/**
 * Which of two senses a use of a verb has, told by what it is done to: "released the man", "released a report". No
 * parser: a few words around the use are enough where the list of objects is short.
 */
import { SAYING } from '../text/attribution.ts';
import { isFunctionWord } from '../text/function-words.ts';
import type { Token } from '../types.ts';
import type { SenseRule } from './lexicon.ts';
import { areJoined, findPhrases, phrasesOf } from './term-forms.ts';

/** True for the words `[from, to)` that have the rule's other sense. */
export type SenseTest = (from: number, to: number) => boolean;

/** The test of one rule over one text. */
export function otherSense(text: string, tokens: readonly Token[], rule: SenseRule): SenseTest {
  const objects = new Set(rule.objects.map((word) => word.toLowerCase()));
  const compounds = findPhrases(text, tokens, phrasesOf(rule.compounds));
  const formAt = (index: number) => tokens[index]?.form ?? '';

  return (from, to) =>
    compounds.some((compound) => compound.from <= from && to <= compound.to) ||
    speaks(from, to) ||
    hasObject(formAt(to) === 'of' ? to + 1 : to) ||
    hasSubject(from);

  /** "the release said": what speaks is a text. Not so in "those released said", "the people released said". */
  function speaks(from: number, to: number): boolean {
    return BEFORE_ONE.has(formAt(from - 1)) && SAYING_FORMS.has(formAt(to)) && areJoined(text, tokens, to);
  }

  /** "released a new list", "the release of the report": an object before the noun phrase ends. */
  function hasObject(first: number): boolean {
    for (let i = first; i < first + LONGEST_NOUN_PHRASE && areJoined(text, tokens, i); i++) {
      if (objects.has(formAt(i))) return true;
      if (isFunctionWord(formAt(i)) && !DETERMINERS.has(formAt(i))) return false;
    }
    return false;
  }

  /** "a list was released", "the list released on Friday": but not "some on the list were released". */
  function hasSubject(use: number): boolean {
    let noun = use - 1;
    while (noun >= 0 && AUXILIARIES.has(formAt(noun)) && areJoined(text, tokens, noun + 1)) noun--;
    if (!objects.has(formAt(noun)) || !areJoined(text, tokens, noun + 1)) return false;
    for (let i = noun - 1; i > noun - LONGEST_NOUN_PHRASE && areJoined(text, tokens, i + 1); i--) {
      if (isFunctionWord(formAt(i)) && !DETERMINERS.has(formAt(i))) return false;
      if (DETERMINERS.has(formAt(i))) return !PREPOSITIONS.has(formAt(i - 1));
    }
    return true;
  }
}

/** In words, with its determiner: "a Non-Cooperative Jurisdictions Report" has five. One more for an adjective. */
const LONGEST_NOUN_PHRASE = 6;

const SAYING_FORMS: ReadonlySet<string> = new Set(SAYING.split('|'));

const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the this that these those its his her their our your my another each every some any no'.split(' '),
);

/** Determiners of one thing, after which the use can only be a noun. */
const BEFORE_ONE: ReadonlySet<string> = new Set('a the this that its his her their our another'.split(' '));

const AUXILIARIES: ReadonlySet<string> = new Set(
  (
    'is are was were be been being has have had will would can could may might shall should must not never ' +
    'also just already recently then later first eventually finally newly soon to'
  ).split(' '),
);

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of on in at by for from with about to into onto under over through per via as like among between against'.split(' '),
);
