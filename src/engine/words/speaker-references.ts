/**
 * Reads the words beside a verb of saying as a name of the same text: "he" is the person who spoke last, "the agency" the
 * organization, "the sheriff" the person with that title. Nearest first; where nothing fits, the words stand for themselves.
 */
import type { Span } from '../types.ts';
import { isHelper, roleOfWords, speaksFor } from './roles.ts';
import { FARTHEST, isInside, makeMemory, owns, type NamedAt } from './speaker-memory.ts';
import type { Named } from './speaker-names.ts';
import type { Phrase } from './speaker-phrases.ts';
import { clauseSubject, type Subject } from './speaker-subjects.ts';
import { canBe, GENERIC, headOf, LOOSE, sameSex, tailNoun, type GenericNoun } from './speaker-words.ts';
import type { Reference, Speaker } from './speaker.ts';
import type { Item, Sentence } from './voices-items.ts';
import { isCommunication, type Saying } from './voices-sayings.ts';

export interface References {
  /** Who a subject in a sentence is. */
  speakerOf(sentence: number, subject: Subject): Speaker;
  /** The speaker of each saying; null where it has no subject. */
  readonly ofSayings: readonly (Speaker | null)[];
}

/** An unnamed speaker is "she" or "it" for this many sentences. */
const NEAR = 2;

/** Reads the sayings in text order: who spoke before tells who "he" is after. */
export function makeReferences(
  text: string,
  sentences: readonly Sentence[],
  sayings: readonly Saying[],
  cast: readonly Named[],
): References {
  const memory = makeMemory(sentences, cast);
  const ofSayings = sayings.map(({ sentence, subject, at }) => {
    const speaker = subject && speakerOf(sentence, subject);
    if (speaker) memory.note(sentence, at, speaker);
    return speaker;
  });
  return { speakerOf, ofSayings };

  function speakerOf(sentence: number, { phrase, apposition }: Subject): Speaker {
    const items = sentences[sentence]?.items ?? [];
    const words = { start: (items[phrase.from] as Item).start, end: (items[phrase.to - 1] as Item).end };
    const first = (items[phrase.from] as Item).form;
    if (phrase.to === phrase.from + 1 && /^(?:he|she|they|it|we|i)$/.test(first))
      return antecedent(words, sentence, phrase.from, first);
    const inside = memory.namedIn(sentence).filter((one) => isInside(one, phrase));
    const forms = formsOf(items, phrase);
    const person =
      inside.find((one) => one.named.kind === 'person' && !owns(items, one)) ?? beside(sentence, apposition);
    if (person) return withOwner(asNamed(words, person.named, 'named'), forms, inside, items);
    const whole = organizationOf(words, sentence, items, phrase, inside);
    if (whole) return whole;
    const own =
      roleOfWords(formsUpTo(forms, headOf(items, phrase))) ??
      (apposition ? roleOfWords(formsOf(items, apposition)) : null);
    return unnamed(
      words,
      headOf(items, phrase),
      own,
      ownerRole(inside, items) ?? memory.lastSpeaker(sentence, phrase.from)?.role ?? null,
    );
  }

  /** "Her lawyer, Ann Roe, said". */
  function beside(sentence: number, apposition: Phrase | null): NamedAt | undefined {
    if (!apposition) return undefined;
    return memory
      .namedIn(sentence)
      .find(
        (one) =>
          one.named.kind === 'person' && isInside(one, apposition) && !owns(sentences[sentence]?.items ?? [], one),
      );
  }

  /** An organization, a document of one, somebody who speaks for one, or the holder of a title. */
  function organizationOf(
    words: Span,
    sentence: number,
    items: readonly Item[],
    phrase: Phrase,
    inside: readonly NamedAt[],
  ): Speaker | null {
    const head = headOf(items, phrase);
    const named = inside.findLast((one) => one.named.kind === 'organization' && !owns(items, one));
    const last = items[phrase.to - 1] as Item;
    if (named && last.start < named.mention.end) return asNamed(words, named.named, 'named');
    const issuer = isCommunication(head) ? issuerOf(sentence, phrase, head) : null;
    if (issuer) return { ...issuer, words, reference: 'document', through: 'document' };
    const noun = tailNoun(items, phrase);
    const generic = noun && (noun.at === 'head' || speaksFor(head)) ? genericOf(sentence, phrase, noun) : null;
    if (generic) return { ...asNamed(words, generic, 'noun'), through: noun?.at === 'head' ? null : 'person' };
    const isTitle = /^(?:the|this)$/.test((items[phrase.from] as Item).form) || named !== undefined;
    const isOne = !/[^s]s$/.test(head) && !GENERIC.has(head);
    const holder = isTitle && isOne ? titleHolder(sentence, phrase.from, formsOf(items, phrase)) : null;
    if (holder) return asNamed(words, holder, 'title');
    return named && speaksFor(head) ? { ...asNamed(words, named.named, 'named'), through: 'person' } : null;
  }

  function asNamed(words: Span, { kind, name, key, at, role }: Named, reference: Reference): Speaker {
    return { kind, name, key, words, named: at, reference, through: null, role };
  }

  /** "A spokesman" has the role of whom he speaks for; `before`: that of the owner, or of who spoke before in the sentence. */
  function unnamed(words: Span, head: string, own: Speaker['role'] | null, before: Speaker['role'] | null): Speaker {
    const name = text.slice(words.start, words.end);
    const role = own ?? (speaksFor(head) ? before : null) ?? 'unsorted';
    const [kind, reference] = ['unnamed', 'none'] as const;
    return { kind, name, key: name.toLowerCase(), words, named: null, reference, through: null, role };
  }

  /** "the mayor's lawyer Ann Roe" speaks in the mayor's role. */
  function withOwner(
    speaker: Speaker,
    forms: readonly string[],
    inside: readonly NamedAt[],
    items: readonly Item[],
  ): Speaker {
    const owner = ownerRole(inside, items) ?? inside.find(({ named }) => named.kind === 'organization')?.named.role;
    const role = owner && forms.some(isHelper) ? owner : speaker.role === 'unsorted' ? roleOfWords(forms) : null;
    return role ? { ...speaker, role } : speaker;
  }

  function antecedent(words: Span, sentence: number, before: number, pronoun: string): Speaker {
    const last = unnamedBefore(sentence, before, pronoun);
    if (last) return { ...last, words, named: last.named ?? last.words, reference: 'pronoun' };
    const isThing = pronoun === 'it';
    const fits = ({ kind, titles }: Named) =>
      pronoun === 'they' || (isThing ? kind === 'organization' : kind === 'person' && sameSex(titles, pronoun));
    // One name alone may after all be somebody's.
    const maybe = ({ kind, words: all }: Named) => kind === 'organization' && all.size === 1 && pronoun !== 'we';
    const found = memory.lookBack(sentence, before, fits) ?? memory.lookBack(sentence, before, maybe);
    return found ? asNamed(words, found, 'pronoun') : unnamed(words, pronoun, null, null);
  }

  /** "A spokeswoman said ... She said": who has no name can be meant too, where nobody spoke since. */
  function unnamedBefore(sentence: number, before: number, pronoun: string): Speaker | null {
    for (let s = sentence; s >= Math.max(0, sentence - NEAR); s--) {
      const last = memory.lastSpeaker(s, s === sentence ? before : Infinity);
      if (!last) continue;
      const { start, end } = last.named ?? last.words;
      return last.kind === 'unnamed' && canBe(pronoun, text.slice(start, end)) ? last : null;
    }
    return null;
  }

  /** "the agency": an organization with that noun in its name, else the nearest one of a role that the noun can have. */
  function genericOf(sentence: number, { from }: Phrase, { form, bare }: GenericNoun): Named | null {
    // "The state health department" says more than "the department": it is no other one that stands nearer.
    if (!bare) return null;
    const exact = memory.lookBack(sentence, from, ({ kind, words }) => kind === 'organization' && words.has(form));
    const roles = LOOSE[form];
    if (exact || !roles) return exact;
    return memory.lookBack(
      sentence,
      from,
      ({ kind, role }) => kind === 'organization' && (role === 'unsorted' || roles.includes(role)),
    );
  }

  /** "the acting director": the nearest person with all of these title words, else with the last one, before or after. */
  function titleHolder(sentence: number, before: number, forms: readonly string[]): Named | null {
    const titles = forms.filter((form) => cast.some(({ kind, titles: held }) => kind === 'person' && held.has(form)));
    const last = forms.at(-1) ?? '';
    if (titles.at(-1) !== last) return null;
    const holds = ({ kind, titles: held }: Named, wanted: readonly string[]) =>
      kind === 'person' && wanted.every((word) => held.has(word));
    return (
      memory.lookBack(sentence, before, (named) => holds(named, titles)) ??
      memory.lookBack(sentence, before, (named) => holds(named, [last])) ??
      cast.find((named) => holds(named, [last])) ??
      null
    );
  }

  /** Who issued "the report": named with the noun where the text brings it in ("a report by the bank"), or its subject there. */
  function issuerOf(sentence: number, phrase: Phrase, head: string): Speaker | null {
    for (let s = sentence; s >= Math.max(0, sentence - FARTHEST); s--) {
      const items = sentences[s]?.items ?? [];
      for (let i = (s === sentence ? phrase.to : items.length) - 1; i >= 0; i--) {
        if (items[i]?.form !== head) continue;
        const issuer = namedWith(s, items, i) ?? bringsIn(s, items, i, s === sentence ? phrase.from : Infinity);
        if (issuer) return issuer;
      }
    }
    return null;
  }

  /** "the bank's report", "a report by the bank". */
  function namedWith(sentence: number, items: readonly Item[], noun: number): Speaker | null {
    // "a report by", "a report written last year by".
    const by = items.slice(noun + 1, noun + FARTHEST_ISSUER).findIndex(({ form }) => /^(?:by|from|of)$/.test(form));
    const isBy = by === 0 || (by > 0 && items[noun + by + 1]?.form === 'by');
    const found = memory.namedIn(sentence).find((one) => {
      const away = one.mention.item - noun;
      return away > 0 ? isBy && away <= by + 1 + FARTHEST_ISSUER : away >= -FARTHEST_ISSUER && owns(items, one);
    });
    return found ? asNamed(found.mention, found.named, 'document') : null;
  }

  /** "The bank on Monday issued a report": with "a" the text brings it in, and the subject issued it. */
  function bringsIn(sentence: number, items: readonly Item[], noun: number, before: number): Speaker | null {
    if (!items.slice(Math.max(0, noun - FARTHEST_ARTICLE), noun).some(({ form }) => /^an?$/.test(form))) return null;
    const subject = clauseSubject(items, noun);
    if (!subject || subject.phrase.to > before) return null;
    const speaker = speakerOf(sentence, subject);
    return speaker.kind === 'unnamed' ? null : speaker;
  }
}

/** In words: "a report by the state's Department", "the bank's latest annual report", "a long awaited annual report". */
const FARTHEST_ISSUER = 4;
const FARTHEST_ARTICLE = 5;

function formsOf(items: readonly Item[], { from, to }: Phrase): readonly string[] {
  return items.slice(from, to).map(({ form }) => form);
}

function formsUpTo(forms: readonly string[], head: string): readonly string[] {
  return forms.slice(0, forms.lastIndexOf(head) + 1);
}

function ownerRole(inside: readonly NamedAt[], items: readonly Item[]): Speaker['role'] | null {
  return inside.find((one) => owns(items, one))?.named.role ?? null;
}
