import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultsOf } from '../../src/state/defaults.ts';
import { decodePlace, encodePlace, fingerprintOf } from '../../src/state/place.ts';
import { placesOf } from '../../src/state/places.ts';
import { resolve } from '../../src/state/resolve.ts';
import { step } from '../../src/state/step.ts';
import { decode, encode } from '../../src/state/url.ts';
import { handle } from '../../src/worker/handle.ts';
import { REVIEWED } from '../support/small-corpus.ts';

const edition = handle({ kind: 'align', witnesses: REVIEWED.witnesses, review: REVIEWED.review });
const setting = { corpus: REVIEWED, defaultCorpus: REVIEWED.id };
const places = placesOf(edition, REVIEWED);
const usual = defaultsOf(setting);
const [first] = REVIEWED.witnesses;
const spot = { witness: first?.id ?? '', start: 4, end: 9 };

describe('a place', () => {
  it('is read as it was written', () => {
    const hash = fingerprintOf(['words']);
    for (const at of ['p01', 'p-1f2e3d4c', spot]) {
      expect(decodePlace(encodePlace(at, hash))).toEqual({ at, fingerprint: hash });
      expect(decodePlace(encodePlace(at, undefined))).toEqual({ at, fingerprint: null });
    }
    expect(decodePlace('')).toBeNull();
  });

  it('is written with a fingerprint, and read back without a word', () => {
    for (const patch of [{ place: 'p01' }, { spot }]) {
      const state = step(usual, patch, setting, places);
      const url = encode(state, setting, places);
      expect(url).toMatch(/~[0-9a-f]{8}$/);
      expect(resolve(decode(url), setting, places)).toEqual({ state, ignored: [] });
    }
  });

  it('is said to have changed where its words have', () => {
    const changed = {
      ...REVIEWED,
      witnesses: REVIEWED.witnesses.map((each) => ({ ...each, text: each.text.replaceAll('e', 'a') })),
    };
    const after = { corpus: changed, defaultCorpus: REVIEWED.id };
    for (const patch of [{ place: 'p01' }, { spot }]) {
      const url = encode(step(usual, patch, setting, places), setting, places);
      const { state, ignored } = resolve(decode(url), after, placesOf(edition, changed));
      expect(state.place ?? state.spot).toEqual(patch.place ?? patch.spot);
      expect(ignored).toEqual([expect.stringContaining('not those that the link was made for')]);
    }
  });

  it('that a text does not reach is said, and left out', () => {
    for (const at of [`${spot.witness}@5-5`, `${spot.witness}@1-999999`, 'nobody@1-2']) {
      const { state, ignored } = resolve(decode(`#${at}`), setting, places);
      expect(state.spot).toBeNull();
      expect(ignored).toHaveLength(1);
    }
  });

  it('is one place: the later of a passage and a stretch takes over', () => {
    const passage = step(usual, { place: 'p01' }, setting, places);
    const stretch = step(passage, { spot }, setting, places);
    expect([stretch.place, stretch.spot]).toEqual([null, spot]);
    const again = step(stretch, { place: 'p01' }, setting, places);
    expect([again.place, again.spot]).toEqual(['p01', null]);
  });
});

describe('a fingerprint', () => {
  it('tells parts from their sum, and one letter from another', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
        expect(fingerprintOf([a, b])).not.toBe(fingerprintOf([a + b]));
        expect(fingerprintOf([`${a}x`])).not.toBe(fingerprintOf([`${a}y`]));
      }),
    );
  });
});
