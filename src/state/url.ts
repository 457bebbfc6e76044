/**
 * A link as words: what it asks for (`decode`) and how a state is written (`encode`).
 * Whether the asked-for things exist is `resolve`'s business. Any string decodes; nothing here throws.
 */
import { touchesName } from '../corpus/people.ts';
import { defaultsOf, type Setting } from './defaults.ts';
import { decodePlace, encodePlace, fingerprintOf, type PlaceRequest } from './place.ts';
import type { Places } from './resolve.ts';
import type { ViewState } from './view-state.ts';

/** What a link asks for, unchecked. Null where the link is silent. */
export interface ViewRequest {
  readonly corpus: string | null;
  readonly view: string | null;
  readonly docs: readonly string[] | null;
  readonly base: string | null;
  readonly layer: string | null;
  readonly kinds: readonly string[] | null;
  readonly foundIn: readonly string[] | null;
  readonly notFoundIn: readonly string[] | null;
  readonly gaps: readonly string[] | null;
  readonly changes: readonly string[] | null;
  readonly query: string | null;
  readonly match: string | null;
  readonly sort: string | null;
  readonly layout: string | null;
  readonly amount: string | null;
  readonly pins: readonly string[] | null;
  /** `fox-320`, a witness and its width. */
  readonly widths: readonly string[] | null;
  readonly possible: string | null;
  readonly columns: readonly string[] | null;
  readonly reading: string | null;
  readonly overlays: readonly string[] | null;
  readonly lines: string | null;
  readonly part: string | null;
  readonly find: string | null;
  readonly order: string | null;
  readonly verb: string | null;
  readonly by: string | null;
  readonly rows: string | null;
  readonly cell: string | null;
  readonly place: PlaceRequest | null;
  /** Keys that mean nothing to this page. */
  readonly unknown: readonly string[];
}

/** The key of each part, in the order a link is written. */
const KEYS = {
  corpus: 'corpus',
  view: 'view',
  docs: 'docs',
  base: 'base',
  layer: 'layer',
  kinds: 'kind',
  foundIn: 'in',
  notFoundIn: 'not',
  gaps: 'gap',
  changes: 'change',
  query: 'q',
  match: 'match',
  sort: 'sort',
  layout: 'layout',
  amount: 'text',
  pins: 'pin',
  widths: 'width',
  possible: 'possible',
  columns: 'read',
  reading: 'as',
  overlays: 'marks',
  lines: 'lines',
  part: 'part',
  find: 'find',
  order: 'order',
  verb: 'verb',
  by: 'by',
  rows: 'rows',
  cell: 'cell',
} as const satisfies Partial<Record<keyof ViewState, string>>;

const KNOWN: ReadonlySet<string> = new Set(Object.values(KEYS));

/** Parts that hold what a reader wrote. */
const WRITTEN_BY_READERS = ['query', 'verb', 'by', 'rows', 'cell'] as const;

/** Keys that other sites append to links; not worth a word to the reader. */
const FOREIGN = /^(utm_|fbclid$|gclid$|ref$)/;

/** Longer queries are cut: a link has to stay short enough to paste. */
export const QUERY_LIMIT = 200;

/** Reads `?query#fragment`, or a whole address ending in that. */
export function decode(url: string): ViewRequest {
  const [beforeHash = '', ...fragments] = url.split('#');
  const question = beforeHash.indexOf('?');
  const params = new URLSearchParams(question < 0 ? '' : beforeHash.slice(question + 1));
  const word = (key: string) => params.get(key) || null;
  const list = (key: string) => word(key)?.split('.').filter(Boolean) ?? null;
  const words = (key: string) => {
    const written = word(key);
    return written === null ? null : queryWithinLimit(written);
  };
  return {
    corpus: word(KEYS.corpus),
    view: word(KEYS.view),
    docs: list(KEYS.docs),
    base: word(KEYS.base),
    layer: word(KEYS.layer),
    kinds: list(KEYS.kinds),
    foundIn: list(KEYS.foundIn),
    notFoundIn: list(KEYS.notFoundIn),
    gaps: list(KEYS.gaps),
    changes: list(KEYS.changes),
    query: words(KEYS.query),
    match: word(KEYS.match),
    sort: word(KEYS.sort),
    layout: word(KEYS.layout),
    amount: word(KEYS.amount),
    pins: list(KEYS.pins),
    widths: list(KEYS.widths),
    possible: word(KEYS.possible),
    columns: list(KEYS.columns),
    reading: word(KEYS.reading),
    overlays: list(KEYS.overlays),
    lines: word(KEYS.lines),
    part: word(KEYS.part),
    find: word(KEYS.find),
    order: word(KEYS.order),
    verb: words(KEYS.verb),
    by: words(KEYS.by),
    rows: words(KEYS.rows),
    cell: words(KEYS.cell),
    place: decodePlace(fragments.join('#')),
    unknown: [...new Set(params.keys())].filter((key) => !KNOWN.has(key) && !FOREIGN.test(key)),
  };
}

/**
 * Writes a state: fixed key order, defaults left out. Empty for the default view of the default corpus. Of a place it
 * also writes a fingerprint of the words there. A query that may give a private person away is never written, whether
 * names are shown or not.
 */
export function encode(state: ViewState, setting: Setting, places: Places): string {
  const usual = defaultsOf(setting, state);
  const params = new URLSearchParams();
  const left = privateParts(state, setting);
  for (const part of Object.keys(KEYS) as (keyof typeof KEYS)[]) {
    const value = written(state[part]);
    if (part in left) continue;
    if (value !== written(usual[part])) params.append(KEYS[part], value);
  }
  const query = params.toString();
  const place = placeIn(state, setting, places);
  return (query && `?${query}`) + (place && `#${place}`);
}

function placeIn({ place, spot, layer }: ViewState, { corpus }: Setting, places: Places): string {
  if (place !== null) return encodePlace(place, places[layer].get(place));
  if (spot === null) return '';
  const text = corpus.witnesses.find(({ id }) => id === spot.witness)?.text ?? '';
  return encodePlace(spot, fingerprintOf([text.slice(spot.start, spot.end)]));
}

/** Those parts of a state that must stay out of links, and off the page while names are masked: each emptied. */
export function privateParts(state: ViewState, setting: Setting): Partial<ViewState> {
  const found = WRITTEN_BY_READERS.filter((part) => isPrivate(state[part], setting));
  return Object.fromEntries(found.map((part) => [part, '']));
}

/** Whether a query must stay out of links. */
export function isPrivate(query: string, { corpus }: Setting): boolean {
  return query.trim() !== '' && touchesName(query, corpus.people);
}

/** A query as a link can carry it: cut to length, halves of surrogate pairs replaced. */
export function queryWithinLimit(query: string): string {
  return new URLSearchParams([['q', query.slice(0, QUERY_LIMIT)]]).get('q') ?? '';
}

function written(value: string | readonly string[] | ViewState['widths']): string {
  if (typeof value === 'string') return value;
  return (isList(value) ? value : Object.entries(value).map(([id, width]) => `${id}-${width}`)).join('.');
}

function isList(value: readonly string[] | ViewState['widths']): value is readonly string[] {
  return Array.isArray(value);
}
