import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/engine/types.ts';
import { CHANGE_TYPES } from '../../src/engine/compare/change-types.ts';
import { defaultsOf } from '../../src/state/defaults.ts';
import { GREATEST_WIDTH, LEAST_WIDTH, resolve, resolveCorpus, type Places } from '../../src/state/resolve.ts';
import { step } from '../../src/state/step.ts';
import { decode, encode, privateParts, QUERY_LIMIT } from '../../src/state/url.ts';
import {
  AMOUNTS,
  FINDS,
  GAPS,
  LAYERS,
  LAYOUTS,
  LINES,
  MATCHES,
  ORDERS,
  OVERLAYS,
  PARTS,
  POSSIBLE,
  READINGS,
  SORTS,
  VIEWS,
  type ViewState,
} from '../../src/state/view-state.ts';
import { REVIEWED, SMALL } from '../support/small-corpus.ts';

const setting = { corpus: REVIEWED, defaultCorpus: REVIEWED.id };
const ids = REVIEWED.witnesses.map(({ id }) => id);
const places: Places = { reviewed: new Map([['p01', '0badcafe']]), engine: new Map([['p-00c0ffee', 'decade00']]) };
const usual = defaultsOf(setting);
const read = (url: string) => resolve(decode(url), setting, places);

const kinds: readonly Kind[] = ['identical', 'edited', 'reworded', 'entry'];

/** Any state that a reader can reach: one that `step` leaves as it is. */
const anyState: fc.Arbitrary<ViewState> = fc
  .record({
    view: fc.constantFrom(...VIEWS),
    docs: fc.shuffledSubarray(ids, { minLength: 1 }),
    base: fc.constantFrom(...ids),
    layer: fc.constantFrom(...LAYERS),
    kinds: fc.subarray([...kinds]),
    foundIn: fc.subarray(ids),
    notFoundIn: fc.subarray(ids),
    gaps: fc.subarray([...GAPS]),
    query: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('50% & more', 'a+b #c?d=e', '\ud800'),
    ),
    changes: fc.subarray([...CHANGE_TYPES]),
    sort: fc.constantFrom(...SORTS),
    layout: fc.constantFrom(...LAYOUTS),
    amount: fc.constantFrom(...AMOUNTS),
    pins: fc.subarray(ids),
    widths: fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: LEAST_WIDTH, max: GREATEST_WIDTH })),
    reading: fc.constantFrom(...READINGS),
    overlays: fc.subarray([...OVERLAYS]),
    lines: fc.constantFrom(...LINES),
    part: fc.constantFrom('', ...Object.values(PARTS).flat()),
    find: fc.constantFrom(...FINDS),
    order: fc.constantFrom(...ORDERS),
    verb: fc.string(),
    by: fc.string(),
    rows: fc.string(),
    cell: fc.string(),
    match: fc.constantFrom(...MATCHES),
    possible: fc.constantFrom(...POSSIBLE),
    columns: fc.shuffledSubarray(ids, { minLength: 2 }),
    place: fc.constantFrom('p01', 'p-00c0ffee', null),
    spot: fc.constantFrom(null, { witness: ids[0] ?? '', start: 0, end: 9 }),
  })
  .map((patch) => step(usual, patch, setting, places));

/** Addresses as bad as they come. */
const anyAddress = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('?', '#', '&', '=', '%', '.', '+', 'docs', 'base', 'q', 'read', 'fox', '%E0', '\ud800'),
  }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

describe('a link', () => {
  it('says what its state was: decoding undoes encoding', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(read(encode(state, setting, places))).toEqual({ state, ignored: [] });
      }),
    );
  });

  it('is written in one way only: encoding what was decoded changes nothing the second time', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const once = encode(read(address).state, setting, places);
        expect(encode(read(once).state, setting, places)).toBe(once);
      }),
    );
  });

  it('never throws, whatever it holds, and always gives a valid state', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const { state } = read(address);
        expect(step(state, {}, setting, places)).toEqual(state);
      }),
    );
    for (const address of ['%', '?q=%', '?%=%#%', '#%E0%A4%A', '?docs=%u0041'])
      expect(() => read(address)).not.toThrow();
  });

  it('is empty for the default view', () => {
    expect(encode(usual, setting, places)).toBe('');
    expect(read('').state).toEqual(usual);
  });

  it('keeps its keys in a fixed order and joins lists with a full stop', () => {
    const state = step(
      usual,
      { sort: 'base', docs: ['herald', 'council'], query: 'two metres', place: 'p01' },
      setting,
      places,
    );
    expect(encode(state, setting, places)).toBe('?docs=herald.council&q=two+metres&sort=base#p01~0badcafe');
  });

  it('is read from a whole address too', () => {
    expect(read('https://example.org/any/path/?view=read#p01').state).toMatchObject({ view: 'read', place: 'p01' });
  });
});

describe('a search for a private person', () => {
  const searching = (query: string) => encode(step(usual, { query, sort: 'base' }, setting, places), setting, places);

  it('is never written into a link', () => {
    for (const query of ['Ann Marsh', 'marsh', 'said Márs', 'Marsh’s']) expect(searching(query)).toBe('?sort=base');
    expect(searching('the river')).toBe('?q=the+river&sort=base');
  });

  it('is no more written into a link where it is a verb, or what rows must have', () => {
    const named = step(usual, { view: 'words', part: 'agents', verb: 'marsh', rows: 'Ann Marsh' }, setting, places);
    expect(encode(named, setting, places)).toBe('?view=words&part=agents');
  });

  it('is what has to go when names are masked again, and nothing else is', () => {
    const state = step(usual, { view: 'figures', query: 'the river', rows: 'Marsh', by: 'value-up' }, setting, places);
    expect(privateParts(state, setting)).toEqual({ rows: '' });
    expect(step(state, privateParts(state, setting), setting, places)).toEqual({ ...state, rows: '' });
  });

  it('is not followed where a link holds it, and not repeated', () => {
    const { state, ignored } = read('?q=Marsh&sort=base');
    expect(state).toEqual({ ...usual, sort: 'base' });
    expect(ignored).toEqual(['The search of this link may name a private person, so it was left out.']);
  });
});

describe('a bad link', () => {
  it('opens the nearest valid view and says what was ignored', () => {
    const { state, ignored } = read('?docs=gazette.times&base=council&kind=loud&sort=size&xx=1#p99');
    expect(state).toEqual({
      ...usual,
      docs: ['gazette'],
      base: 'gazette',
      columns: ['gazette', 'herald'],
      place: null,
    });
    expect(ignored).toEqual([
      'There is no document “times”.',
      'The council is not among the documents shown, so The gazette is the base.',
      'The part “xx” means nothing here.',
      'There is no kind “loud”.',
      'There is no order “size”.',
      'There is no passage “p99”.',
    ]);
  });

  it('says where a passage of the other layer is', () => {
    expect(read('#p-00c0ffee').ignored).toEqual(['Passage “p-00c0ffee” is in the other layer: engine alone.']);
    expect(read('?layer=engine#p-00c0ffee').state.place).toBe('p-00c0ffee');
  });

  it('says that nothing was checked where there is no review', () => {
    const bare = { corpus: SMALL, defaultCorpus: SMALL.id };
    const { state, ignored } = resolve(decode('?layer=reviewed'), bare, places);
    expect(state.layer).toBe('engine');
    expect(ignored).toEqual(['No passages of this corpus were checked by hand.']);
  });

  it('shortens what it repeats, and the query it keeps', () => {
    expect(read(`?base=${'x'.repeat(500)}`).ignored[0]!.length).toBeLessThan(80);
    expect(read(`?q=${'x'.repeat(500)}`).state.query).toHaveLength(QUERY_LIMIT);
  });

  it('is silent about what other sites append', () => {
    expect(read('?utm_source=mail&fbclid=1').ignored).toEqual([]);
  });

  it('falls back to the first corpus', () => {
    const index = { schema: 'same-story-index/1', corpora: [{ id: 'river', title: 'The river' }] } as const;
    expect(resolveCorpus(decode('?corpus=sea'), index)).toEqual({
      id: 'river',
      ignored: ['There is no corpus “sea” here.'],
    });
    expect(resolveCorpus(decode(''), index)).toEqual({ id: 'river', ignored: [] });
  });
});
