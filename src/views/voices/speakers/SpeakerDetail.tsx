import { useMemo } from 'react';
import type { IndirectSpeech, Voice } from '../../../engine/words/voices.ts';
import { witnessOf, wordsOf } from '../../../state/scene.ts';
import { Dispersion, type Tick } from '../../../ui/charts/Dispersion.tsx';
import { toRead } from '../../../state/to-place.ts';
import type { VoicesPartProps } from '../part.ts';
import { VoiceLines, type VoiceLine } from '../VoiceLines.tsx';
import { counted } from '../../../ui/number-words.ts';
import { shareWords } from '../voice-words.ts';
import { countIn, speaksAs, type NumberedSpeaker } from './speaker-rows.ts';

export interface SpeakerDetailProps extends VoicesPartProps {
  /** One speaker, or all of one kind. */
  readonly rows: readonly NumberedSpeaker[];
  /** As the row is headed. */
  readonly name: string;
  /** Witness ids. */
  readonly docs: readonly string[];
}

/** Everything that a count is made of: where it stands in each document, and every place marked. */
export function SpeakerDetail(props: SpeakerDetailProps) {
  const { rows, name, docs, scene, evidence, state, change } = props;
  const { texts } = evidence;
  const found = useMemo(
    () =>
      docs.flatMap((id) => {
        const voices = texts.find((text) => text.id === id)?.voices;
        const own = <V extends Voice | IndirectSpeech>(list: readonly V[] = []) =>
          list.filter(({ speaker }) => speaksAs(rows, speaker, id));
        const speech = voices?.quoted.filter(({ use }) => use === 'speech') ?? [];
        const indirect = voices?.indirect.filter(({ speaker }) => speaker !== null);
        const words = speech.reduce((sum, voice) => sum + voice.words, 0);
        return [{ id, quoted: own(speech), indirect: own(indirect), words }];
      }),
    [docs, texts, rows],
  );
  const quoted = found.flatMap(({ id, quoted: list }) => list.map((voice) => quotedLine(id, voice)));
  const indirect = found.flatMap(({ id, indirect: list }) => list.map((saying) => indirectLine(id, saying)));
  const ticksOf = (id: string, kind: string, places: readonly { readonly start: number; readonly end: number }[]) =>
    places.map(({ start, end }): Tick => ({ start, end, kind, label: shorten(wordsOf(scene, id, { start, end })) }));
  return (
    <div className="voice-detail">
      <ul className="voice-sums">
        {found.map(({ id, words }) => {
          const { words: own, quoted: stretches, indirect: told } = countIn(rows, id);
          return (
            <li key={id}>
              <b>{witnessOf(scene, id).witness.outlet}</b> {own} of {counted(words, 'quoted word')}
              {own > 0 && ` (${shareWords(own, words)}), in ${counted(stretches, 'stretch', 'stretches')}`}
              {told > 0 && `; told without marks ${counted(told, 'time')}`}
            </li>
          );
        })}
      </ul>
      {quoted.length + indirect.length === 0 ? (
        <p>Not found in {docs.length === 1 ? 'this document' : 'these documents'}.</p>
      ) : (
        <>
          <Dispersion
            title={`${name}: where in each document, from its first word to its last`}
            fileName="speaker-places"
            rows={found.map(({ id, quoted: list, indirect: told }) => {
              const { witness, index } = witnessOf(scene, id);
              const ticks = [...ticksOf(id, 'quoted', list), ...ticksOf(id, 'told', told)];
              const siglum = { letters: witness.siglum, index };
              const note = ticks.length === 1 ? 'place' : 'places';
              return { key: id, name: witness.outlet, siglum, length: witness.text.length, ticks, note };
            })}
            kinds={[
              { kind: 'quoted', name: 'In quotation marks' },
              { kind: 'told', name: 'Told without marks' },
            ]}
            onPick={(witness, tick) => change(toRead(witness, tick, state), 'push')}
          />
          {quoted.length > 0 && (
            <>
              <h3>In quotation marks: {counted(quoted.length, 'stretch', 'stretches')}</h3>
              <VoiceLines {...props} label={`In quotation marks, ${name}`} lines={quoted} />
            </>
          )}
          {indirect.length > 0 && (
            <>
              <h3>Told without marks: {counted(indirect.length, 'place')}</h3>
              <VoiceLines {...props} label={`Told without marks, ${name}`} lines={indirect} />
            </>
          )}
        </>
      )}
    </div>
  );
}

function quotedLine(witness: string, voice: Voice): VoiceLine {
  const { start, end, speaker, verb, words } = voice;
  const beside = [speaker?.words ?? [], verb ?? []].flat();
  return { witness, marked: { start, end }, beside, note: counted(words, 'word') };
}

function indirectLine(witness: string, { start, end, sentence, verb, passive }: IndirectSpeech): VoiceLine {
  return { witness, marked: { start, end }, beside: [sentence], note: passive ? `${verb.lemma}, passive` : verb.lemma };
}

/** In signs: a note beside a mark of a picture. */
const LONGEST_LABEL = 80;

function shorten(words: string): string {
  return words.length <= LONGEST_LABEL ? words : `${words.slice(0, LONGEST_LABEL).replace(/\s+\S*$/, '')} …`;
}
