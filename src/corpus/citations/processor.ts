/**
 * Citations by citeproc-js, the one file that imports it. About 100 kB when compressed with its styles: loaded when a reader
 * asks for a citation, by `load-citer.ts`.
 */
import CSL from 'citeproc';
import type { PrivatePerson } from '../schema.ts';
import type { Citation, CitationStyle, CitedWords } from './citation.ts';
import { type Cited, cslItem, type CslItem, NO_HEADLINE } from './csl-item.ts';
import apa from './styles/apa.csl?raw';
import chicago from './styles/chicago-author-date.csl?raw';
import locale from './styles/locale-en-us.xml?raw';
import mla from './styles/mla.csl?raw';

const STYLES: Readonly<Record<CitationStyle, string>> = { mla, apa, chicago };

/** Signs for private use in Unicode, where italics begin and end. */
const ITALIC = '\ue001';
const UPRIGHT = '\ue002';

/** Stands for `<`, which citeproc-js would read as the beginning of a tag. */
const LESS = '\ue003';

/** Output as plain words, with signs where italics begin and end. */
const FORMAT = {
  '@font-style/italic': `${ITALIC}%%STRING%%${UPRIGHT}`,
  '@font-style/oblique': `${ITALIC}%%STRING%%${UPRIGHT}`,
  '@font-style/normal': `${UPRIGHT}%%STRING%%${ITALIC}`,
  '@bibliography/entry': (_: unknown, entry: string) => entry,
};

/** One document on its own: a citation does not depend on which others stand beside it. */
export function cite(document: Cited, style: CitationStyle, people: readonly PrivatePerson[]): Citation {
  const item = withoutTags(cslItem(document, people));
  const engine = engineOf(style);
  items.set(item.id, item);
  engine.updateItems([item.id]);
  const made = engine.makeBibliography();
  items.delete(item.id);
  engine.updateItems([]);
  return runsOf(described(made === false ? '' : (made[1][0] ?? '')));
}

const items = new Map<string, CslItem>();
const engines = new Map<CitationStyle, InstanceType<typeof CSL.Engine>>();

/** Reading a style takes a moment, so it is done once. */
function engineOf(style: CitationStyle): InstanceType<typeof CSL.Engine> {
  const known = engines.get(style);
  if (known) return known;
  CSL.Output.Formats['same-story'] ??= { ...CSL.Output.Formats['text'], ...FORMAT };
  const sys = { retrieveLocale: () => locale, retrieveItem: (id: string) => items.get(id) };
  const engine = new CSL.Engine(sys, STYLES[style], 'en-US', true);
  engine.setOutputFormat('same-story');
  engines.set(style, engine);
  return engine;
}

function withoutTags(item: CslItem): CslItem {
  return JSON.parse(JSON.stringify(item).replaceAll('<', LESS)) as CslItem;
}

/** A description of ours is neither in quotation marks nor in italics, in any of the styles. */
function described(entry: string): string {
  const quoted = new RegExp(`[“${ITALIC}]*${NO_HEADLINE}([.,]?)[”${UPRIGHT}]*`, 'u');
  return entry.replace(quoted, '[Headline not in the document]$1').replaceAll(LESS, '<').replace(/\s+/g, ' ').trim();
}

function runsOf(entry: string): Citation {
  const runs: CitedWords[] = [];
  let italic = false;
  for (const piece of entry.split(new RegExp(`([${ITALIC}${UPRIGHT}])`, 'u'))) {
    if (piece === ITALIC || piece === UPRIGHT) italic = piece === ITALIC;
    else if (piece !== '') runs.push({ words: piece, italic });
  }
  return runs;
}
