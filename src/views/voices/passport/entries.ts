/** What is said of each document that has a quotation: the same facts, in the same words, for all of them. */
import { type Marking, type PassportEntry, passportOf, type PassportText } from '../../../engine/words/passport.ts';
import type { ChannelKind } from '../../../engine/words/channel.ts';
import type { Speaker } from '../../../engine/words/speaker.ts';
import type { VerbClass } from '../../../engine/words/verbs-of-saying.ts';
import type { IndirectSpeech, Voice, VerbUse } from '../../../engine/words/voices.ts';
import type { Reading, Span } from '../../../engine/types.ts';
import { type Scene, witnessOf, wordsOf } from '../../../state/scene.ts';
import { type Comparison, compareTo } from '../../../ui/changes/compare-readings.ts';
import { outsideNames } from '../../../ui/changes/mask-changes.ts';
import type { Evidence } from '../../../worker/desk-protocol.ts';
import { changesBetween } from '../../../worker/pair-key.ts';
import { shownName } from '../voice-words.ts';

/** Who says it, with which verb, by which means: as one part of the text tells it. Names are masked. */
export interface Telling {
  readonly speaker: string | null;
  /** The words that stand for the speaker there, where they are not the name: "he". */
  readonly standsAs: string | null;
  /** As it stands. */
  readonly verb: string | null;
  readonly verbClass: VerbClass | null;
  readonly channel: ChannelKind | null;
  /** In the text, to be marked; those that are there. */
  readonly spans: { readonly speaker: Span | null; readonly verb: Span | null };
}

export interface PassportLine {
  readonly entry: PassportEntry;
  readonly id: string;
  readonly marking: Marking;
  readonly tellings: readonly Telling[];
  /** Beside the document compared with; null in that one. */
  readonly comparison: Comparison | null;
}

/** One line for every reading, in their order. `against` is the one compared with. */
export function passportLines(
  scene: Scene,
  evidence: Evidence,
  readings: readonly Reading[],
  against: string,
): readonly PassportLine[] {
  const entries = passportOf(readings, textsOf(scene, evidence, readings), against);
  const base = entries.find(({ reading }) => reading.witness === against) ?? entries[0];
  return entries.map((entry) => ({
    entry,
    id: entry.reading.witness,
    marking: entry.marking,
    tellings: tellingsOf(scene, entry),
    comparison: base === undefined || base === entry ? null : comparisonOf(scene, base.reading, entry),
  }));
}

function textsOf(scene: Scene, evidence: Evidence, readings: readonly Reading[]): ReadonlyMap<string, PassportText> {
  const shown = new Set(readings.map(({ witness }) => witness));
  return new Map(
    evidence.texts
      .filter(({ id }) => shown.has(id) && scene.witnesses.has(id))
      .map(({ id, voices }) => {
        const { witness, layout } = witnessOf(scene, id);
        return [id, { segmented: { text: witness.text, sentences: layout?.sentences ?? [] }, voices }];
      }),
  );
}

/** Changes of label are known where the edition has compared the two; names that are masked on both sides are alike. */
function comparisonOf(scene: Scene, base: Reading, { reading, changes }: PassportEntry): Comparison {
  const side = (of: Reading) => {
    const { witness, names } = witnessOf(scene, of.witness);
    return { text: witness.text, names, span: of };
  };
  const [a, b] = [side(base), side(reading)];
  return compareTo(a, b, outsideNames(changesBetween(scene.edition, base, reading) ?? changes, a, b));
}

/** Of quotations, or in own words of the sentences that hold them; one that says the same is not listed again. */
function tellingsOf(scene: Scene, { reading, marking, voices, indirect }: PassportEntry): readonly Telling[] {
  const parts: readonly (Voice | IndirectSpeech)[] =
    marking === 'quoted' ? voices : marking === 'own' ? indirect : [...voices, ...indirect];
  const told = new Map<string, Telling>();
  for (const part of parts) {
    const telling = tellingOf(scene, reading.witness, part);
    const { spans: _, ...words } = telling;
    const key = JSON.stringify(words);
    if (!told.has(key) && (telling.speaker !== null || telling.verb !== null)) told.set(key, telling);
  }
  return [...told.values()];
}

function tellingOf(scene: Scene, id: string, { speaker, verb, channel }: Voice | IndirectSpeech): Telling {
  return {
    speaker: speaker && shownName(scene, speaker.name),
    standsAs: speaker && standsAs(scene, id, speaker),
    verb: verb && wordsAt(scene, id, verb),
    verbClass: verb?.class ?? null,
    channel: channel?.kind ?? null,
    spans: { speaker: speaker && filled(speaker.words), verb: verb && filled(verb) },
  };
}

/** Words of the name are the name. */
function standsAs(scene: Scene, id: string, speaker: Speaker): string | null {
  const words = filled(speaker.words) && wordsOf(scene, id, speaker.words);
  const name = new Set(shownName(scene, speaker.name).split(/\s+/));
  return words && !words.split(/\s+/).every((word) => name.has(word)) ? words : null;
}

/** A verb that a reader gave may stand nowhere in the text. */
function wordsAt(scene: Scene, id: string, verb: VerbUse): string {
  return filled(verb) ? wordsOf(scene, id, verb) : verb.lemma;
}

function filled({ start, end }: Span): Span | null {
  return start < end ? { start, end } : null;
}
