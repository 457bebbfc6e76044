/** Every verb of saying of the documents shown, once for each place where it stands, by verb and by class. */
import type { TextEvidence } from '../../../engine/words/evidence.ts';
import type { Speaker } from '../../../engine/words/speaker.ts';
import {
  NO_ANSWER,
  VERB_CLASSES,
  VERBS_OF_SAYING,
  type VerbClass,
  type VerbClassNote,
} from '../../../engine/words/verbs-of-saying.ts';
import type { Voices } from '../../../engine/words/voices.ts';
import type { Span } from '../../../engine/types.ts';

export interface VerbPlace extends Span {
  readonly witness: string;
  readonly lemma: string;
  readonly class: VerbClass;
  readonly speaker: Speaker | null;
  /** Whether it brings in words between quotation marks. */
  readonly quotes: boolean;
}

/** What a row of either table has: places by witness id, those of the documents shown. */
export interface Placed {
  readonly places: ReadonlyMap<string, readonly VerbPlace[]>;
}

export interface VerbRow extends Placed {
  /** Of the verb in the list of verbs; those that a reader gave come after it. */
  readonly number: number;
  readonly lemma: string;
  readonly class: VerbClass;
}

export interface ClassRow extends Placed {
  readonly note: VerbClassNote;
  /** Those found, most places first. */
  readonly verbs: readonly VerbRow[];
}

const LISTED: readonly string[] = [...VERBS_OF_SAYING, NO_ANSWER].map(({ lemma }) => lemma);

/** In text order. A verb that brings in two stretches stands once. */
export function verbPlaces(witness: string, { quoted, indirect }: Voices): readonly VerbPlace[] {
  const places = new Map<number, VerbPlace>();
  for (const { verb, speaker, use } of quoted)
    if (verb && use === 'speech' && !places.has(verb.start))
      places.set(verb.start, { ...verb, witness, speaker, quotes: true });
  for (const { verb, speaker } of indirect)
    if (!places.has(verb.start)) places.set(verb.start, { ...verb, witness, speaker, quotes: false });
  return [...places.values()].sort((a, b) => a.start - b.start);
}

/** One row a verb that stands in any of the documents, by class, then the most frequent first. */
export function verbRows(texts: readonly TextEvidence[], docs: readonly string[]): readonly VerbRow[] {
  const found = new Map<string, VerbPlace[]>();
  const shown = new Set(docs);
  for (const text of texts) {
    if (!shown.has(text.id)) continue;
    for (const place of verbPlaces(text.id, text.voices)) {
      const key = `${place.class} ${place.lemma}`;
      const own = found.get(key);
      if (own) own.push(place);
      else found.set(key, [place]);
    }
  }
  const rows = [...found.values()].flatMap((places) => {
    const [first] = places;
    return first ? [{ lemma: first.lemma, class: first.class, places: byWitness(places) }] : [];
  });
  const ranks = new Map(VERB_CLASSES.map((note, rank) => [note.class, rank]));
  const rank = (row: { readonly class: VerbClass }) => ranks.get(row.class) ?? VERB_CLASSES.length;
  return numbered(rows).sort((a, b) => rank(a) - rank(b) || totalOf(b) - totalOf(a) || a.number - b.number);
}

/** One row for every class, those without a verb too. */
export function classRows(verbs: readonly VerbRow[]): readonly ClassRow[] {
  return VERB_CLASSES.map((note) => {
    const own = verbs.filter((verb) => verb.class === note.class);
    return { note, verbs: own, places: byWitness(own.flatMap((verb) => [...verb.places.values()].flat())) };
  });
}

/** Verbs that are looked for and stand in none of the documents. */
export function notFound(verbs: readonly VerbRow[]): readonly string[] {
  const found = new Set(verbs.map(({ lemma }) => lemma));
  return LISTED.filter((lemma) => !found.has(lemma));
}

export function countIn({ places }: Placed, doc: string): number {
  return places.get(doc)?.length ?? 0;
}

export function totalOf({ places }: Placed): number {
  return [...places.values()].reduce((sum, { length }) => sum + length, 0);
}

function numbered(rows: readonly Omit<VerbRow, 'number'>[]): VerbRow[] {
  let beyond = LISTED.length;
  return rows.map((row) => {
    const at = LISTED.indexOf(row.lemma);
    return { ...row, number: at < 0 ? ++beyond : at + 1 };
  });
}

function byWitness(places: readonly VerbPlace[]): ReadonlyMap<string, readonly VerbPlace[]> {
  const map = new Map<string, VerbPlace[]>();
  for (const place of places) {
    const own = map.get(place.witness);
    if (own) own.push(place);
    else map.set(place.witness, [place]);
  }
  for (const own of map.values()) own.sort((a, b) => a.start - b.start);
  return map;
}
