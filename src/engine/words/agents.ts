/** Who is said to do what a verb says: "ICE released images", "were released by officials", "may be released", "the release of". */
import type { Segmented, Span } from '../types.ts';
import { formsOfVerb, kindsOf } from './agents-forms.ts';
import { itemsBySentence } from './agents-items.ts';
import { doerAfterBy, doerOf, ownerOfNoun } from './agents-doer.ts';
import { voiceOf, type Voice } from './agents-voice.ts';
import { placeFinder, type Place } from './counts.ts';
import type { Phrase } from './speaker-phrases.ts';
import type { Item } from './voices-items.ts';

/** `active`: a subject does it. `passive-by`, `passive`: it is done, by somebody told or by nobody. `noun`: it is a thing. */
export type AgentForm = 'active' | 'passive-by' | 'passive' | 'noun';

export interface AgentUse extends Span {
  readonly form: AgentForm;
  /** Words of the text for who does it; null where the sentence tells nobody, or no rule finds it. */
  readonly agent: Span | null;
  readonly place: Place;
}

/** Uses of one verb in one text, in text order. */
export interface Agents {
  /** Id of the witness. */
  readonly id: string;
  readonly uses: readonly AgentUse[];
}

/** Every use of the verb, by its base form, and of the nouns made from it. */
export function agentsIn(segmented: Segmented, verb: string): Agents {
  const forms = formsOfVerb(verb);
  const kinds = kindsOf(forms);
  const placeOf = placeFinder(segmented);
  const uses: AgentUse[] = [];
  for (const items of itemsBySentence(segmented, (form) => kinds.has(form)))
    items.forEach((item, at) => {
      const kind = kinds.get(item.form);
      if (kind === undefined) return;
      const { start, end } = item;
      const use = readUse(segmented.text, items, at, voiceOf(items, at, kind, verb));
      uses.push({ start, end, ...use, place: placeOf(item) });
    });
  return { id: segmented.id, uses };
}

function readUse(text: string, items: readonly Item[], at: number, voice: Voice) {
  const by = voice === 'active' ? null : doerAfterBy(items, at);
  if (voice === 'passive') return { form: by ? ('passive-by' as const) : voice, agent: spanOf(text, items, by) };
  const doer = voice === 'noun' ? (by ?? ownerOfNoun(items, at)) : doerOf(items, at);
  return { form: voice, agent: spanOf(text, items, doer) };
}

/** Without the sign of an owner at its end, and with the quotation mark that it begins inside of. */
function spanOf(text: string, items: readonly Item[], phrase: Phrase | null): Span | null {
  const [first, last] = [items[phrase?.from ?? -1], items[(phrase?.to ?? 0) - 1]];
  if (!first || !last) return null;
  const words = text.slice(first.start, last.end);
  const start = /["”]/.test(words.replace(/["“][^"”]*["”]/g, '')) && /["“]/.test(text.charAt(first.start - 1)) ? 1 : 0;
  return { start: first.start - start, end: last.end - (/['’]s$/i.exec(words)?.[0].length ?? 0) };
}
