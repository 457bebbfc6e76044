/** The passages a link can lead to, with a fingerprint of the words of each. */
import type { Corpus } from '../corpus/schema.ts';
import type { Reading } from '../engine/types.ts';
import type { Edition } from '../worker/protocol.ts';
import { fingerprintOf } from './place.ts';
import type { Places } from './resolve.ts';

export function placesOf({ reviewed, alone }: Pick<Edition, 'reviewed' | 'alone'>, corpus: Corpus): Places {
  const texts = new Map(corpus.witnesses.map(({ id, text }) => [id, text]));
  const fingerprint = ({ witness, start, end }: Reading) => [witness, texts.get(witness)?.slice(start, end) ?? ''];
  const byId = (passages: readonly { readonly id: string; readonly readings: readonly Reading[] }[]) =>
    new Map(passages.map(({ id, readings }) => [id, fingerprintOf(readings.flatMap(fingerprint))]));
  return { reviewed: byId(reviewed), engine: byId(alone) };
}
