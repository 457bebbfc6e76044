/** From what a link asks for to a state that exists, and plain words about everything that does not. */
import type { CorpusIndex, Witness } from '../corpus/schema.ts';
import { CHANGE_TYPES } from '../engine/compare/change-types.ts';
import type { Reading } from '../engine/types.ts';
import { defaultsOf, type Setting } from './defaults.ts';
import { fingerprintOf, type PlaceRequest } from './place.ts';
import { isPrivate, type ViewRequest } from './url.ts';
import {
  AMOUNTS,
  FINDS,
  GAPS,
  KINDS,
  LAYERS,
  LAYOUTS,
  LINES,
  MATCHES,
  ORDERS,
  OVERLAYS,
  partsOf,
  POSSIBLE,
  READINGS,
  SORTS,
  VIEWS,
  type Layer,
  type ViewName,
  type ViewState,
} from './view-state.ts';

export interface Resolved {
  readonly state: ViewState;
  /** One sentence for each part of the link that was ignored. */
  readonly ignored: readonly string[];
}

/** A fingerprint of the words of each passage, by layer and passage id. */
export type Places = Readonly<Record<Layer, ReadonlyMap<string, string>>>;

/** The corpus a link means; the first one where it names none, or one this site has not. */
export function resolveCorpus(request: ViewRequest, index: CorpusIndex): { id: string; ignored: readonly string[] } {
  const first = index.corpora[0]?.id ?? '';
  if (request.corpus === null) return { id: first, ignored: [] };
  if (index.corpora.some((corpus) => corpus.id === request.corpus)) return { id: request.corpus, ignored: [] };
  return { id: first, ignored: [`There is no corpus ${quote(request.corpus)} here.`] };
}

/** Total: every request has a state. `places` may be null while passages are not known yet; any place then stands. */
export function resolve(request: ViewRequest, setting: Setting, places: Places | null): Resolved {
  const ignored: string[] = [];
  const say = (sentence: string) => void ignored.push(sentence);
  const { witnesses } = setting.corpus;
  const one = <T extends string>(asked: string | null, known: readonly T[], usual: T, what: string): T => {
    if (asked === null) return usual;
    const found = known.find((id) => id === asked);
    if (found === undefined) say(`There is no ${what} ${quote(asked)}.`);
    return found ?? usual;
  };
  const many = <T extends string>(asked: readonly string[] | null, known: readonly T[], what: string): readonly T[] =>
    [...new Set(asked ?? [])].flatMap((id) => {
      const found = known.find((other) => other === id);
      if (found === undefined) say(`There is no ${what} ${quote(id)}.`);
      return found === undefined ? [] : [found];
    });
  const ids = witnesses.map((witness) => witness.id);
  const named = many(request.docs, ids, 'document');
  const docs = named.length ? named : ids;
  const base = shownBase(one(request.base, ids, defaultsOf(setting, { docs }).base, 'document'), docs, setting, say);
  const usual = defaultsOf(setting, { docs, base });
  const layer = knownLayer(one(request.layer, LAYERS, usual.layer, 'layer'), setting, say);
  const foundIn = many(request.foundIn, ids, 'document');
  const columns = many(request.columns, ids, 'document');
  const view = one(request.view, VIEWS, usual.view, 'view');
  for (const key of request.unknown) say(`The part ${quote(key)} means nothing here.`);
  return {
    state: {
      corpus: setting.corpus.id,
      view,
      docs,
      base,
      layer,
      kinds: many(request.kinds, KINDS, 'kind'),
      foundIn,
      notFoundIn: many(request.notFoundIn, ids, 'document').filter((id) => !foundIn.includes(id)),
      gaps: many(request.gaps, GAPS, 'gap'),
      changes: many(request.changes, CHANGE_TYPES, 'type of change'),
      query: knownWords(request.query, 'search', setting, say),
      match: one(request.match, MATCHES, usual.match, 'way of matching'),
      sort: one(request.sort, SORTS, usual.sort, 'order'),
      layout: one(request.layout, LAYOUTS, usual.layout, 'layout'),
      amount: one(request.amount, AMOUNTS, usual.amount, 'amount of text'),
      pins: many(request.pins, ids, 'document').filter((id) => docs.includes(id)),
      widths: knownWidths(request.widths, ids, say),
      possible: one(request.possible, POSSIBLE, usual.possible, 'way of showing possible links'),
      columns: columns.length >= Math.min(2, ids.length) ? columns : usual.columns,
      reading: one(request.reading, READINGS, usual.reading, 'way of reading'),
      overlays: many(request.overlays, OVERLAYS, 'kind of mark'),
      lines: one(request.lines, LINES, usual.lines, 'way of showing lines'),
      part: knownPart(one(request.part, partsOf(view), usual.part, 'part of this view'), view),
      find: one(request.find, FINDS, usual.find, 'way of finding'),
      order: one(request.order, ORDERS, usual.order, 'order'),
      verb: knownWords(request.verb, 'verb', setting, say),
      by: knownWords(request.by, 'order', setting, say),
      rows: knownWords(request.rows, 'filter', setting, say),
      cell: knownWords(request.cell, 'place in the table', setting, say),
      ...knownPlace(request.place, layer, setting, places, say),
    },
    ignored,
  };
}

type Say = (sentence: string) => void;

function shownBase(base: string, docs: readonly string[], setting: Setting, say: Say): string {
  if (docs.includes(base)) return base;
  const instead = defaultsOf(setting, { docs }).base;
  const name = (id: string) => outlet(setting.corpus.witnesses, id);
  say(`${name(base)} is not among the documents shown, so ${name(instead)} is the base.`);
  return instead;
}

function knownLayer(layer: Layer, setting: Setting, say: Say): Layer {
  if (layer === 'engine' || setting.corpus.review) return layer;
  say('No passages of this corpus were checked by hand.');
  return 'engine';
}

/** The first part goes without saying. */
function knownPart(part: string, view: ViewName): string {
  return part === partsOf(view)[0] ? '' : part;
}

/** A link never searches for a private person, whoever wrote it. The notice does not repeat the words. */
function knownWords(asked: string | null, what: string, setting: Setting, say: Say): string {
  if (asked === null || !isPrivate(asked, setting)) return asked ?? '';
  say(`The ${what} of this link may name a private person, so it was left out.`);
  return '';
}

/** Narrower columns hold no word, wider ones no second column; CSS px. */
export const LEAST_WIDTH = 140;
export const GREATEST_WIDTH = 900;

function knownWidths(asked: readonly string[] | null, ids: readonly string[], say: Say): ViewState['widths'] {
  const widths = new Map<string, number>();
  for (const part of asked ?? []) {
    const [, id = '', width = ''] = /^(.*)-(\d{1,4})$/.exec(part) ?? [];
    if (!ids.includes(id)) say(`There is no document for the width ${quote(part)}.`);
    else widths.set(id, Math.min(GREATEST_WIDTH, Math.max(LEAST_WIDTH, Number(width))));
  }
  return Object.fromEntries(widths);
}

type Place = Pick<ViewState, 'place' | 'spot'>;

function knownPlace(
  asked: PlaceRequest | null,
  layer: Layer,
  setting: Setting,
  places: Places | null,
  say: Say,
): Place {
  if (asked === null) return { place: null, spot: null };
  const { at, fingerprint } = asked;
  if (typeof at !== 'string') return { place: null, spot: knownSpot(at, fingerprint, setting, say) };
  return { place: knownPassage(at, fingerprint, layer, places, say), spot: null };
}

function knownPassage(
  place: string,
  asked: string | null,
  layer: Layer,
  places: Places | null,
  say: Say,
): string | null {
  if (places === null) return place;
  const fingerprint = places[layer].get(place);
  if (fingerprint !== undefined) {
    if (asked !== null && asked !== fingerprint)
      say(
        `The words of passage ${quote(place)} are not those that the link was made for: a text or the set has changed.`,
      );
    return place;
  }
  const other = LAYERS.find((name) => places[name].has(place));
  if (other) say(`Passage ${quote(place)} is in the other layer: ${LAYER_WORDS[other]}.`);
  else say(`There is no passage ${quote(place)}.`);
  return null;
}

function knownSpot(spot: Reading, asked: string | null, { corpus }: Setting, say: Say): Reading | null {
  const witness = corpus.witnesses.find(({ id }) => id === spot.witness);
  if (!witness) {
    say(`There is no document ${quote(spot.witness)}.`);
    return null;
  }
  if (spot.start >= spot.end || spot.end > witness.text.length) {
    say(`${witness.outlet} has no characters ${spot.start} to ${spot.end}.`);
    return null;
  }
  if (asked !== null && asked !== fingerprintOf([witness.text.slice(spot.start, spot.end)]))
    say(`The words at this place of ${witness.outlet} are not those that the link was made for: the text has changed.`);
  return spot;
}

const LAYER_WORDS: Readonly<Record<Layer, string>> = { reviewed: 'checked by hand', engine: 'engine alone' };

/** Long enough to recognise, short enough for a notice. */
const QUOTED = 40;

function quote(text: string): string {
  return `“${text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text}”`;
}

function outlet(witnesses: readonly Witness[], id: string): string {
  return witnesses.find((witness) => witness.id === id)?.outlet ?? id;
}
