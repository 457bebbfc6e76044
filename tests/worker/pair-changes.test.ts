import { describe, expect, it } from 'vitest';
import { compareReadings } from '../../src/engine/index.ts';
import { handle } from '../../src/worker/handle.ts';
import { changesBetween } from '../../src/worker/pair-key.ts';
import { REVIEWED } from '../support/small-corpus.ts';

const { witnesses, review } = REVIEWED;
const request = { kind: 'align', witnesses, review } as const;
const edition = handle({ ...request, compare: true });
const [passage] = edition.reviewed;
const readings = passage!.readings;
const excerpt = (id: string) => ({
  text: witnesses.find((witness) => witness.id === id)!.text,
  span: readings.find((reading) => reading.witness === id)!,
});

describe('the changes of an edition', () => {
  it('are left out unless asked for', () => {
    expect(handle(request).changes).toEqual({});
  });

  it('are those of comparing the two readings, from either side', () => {
    for (const base of readings)
      for (const here of readings)
        if (base !== here)
          expect(changesBetween(edition, base, here)).toEqual(
            compareReadings(excerpt(base.witness), excerpt(here.witness)),
          );
  });

  it('are null for a pair that no passage has', () => {
    expect(changesBetween(edition, readings[0]!, { ...readings[1]!, start: 3 })).toBeNull();
  });
});
