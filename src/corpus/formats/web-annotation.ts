/**
 * A passage as a W3C Web Annotation: one target a reading, each with two selectors. Only terms of the W3C's own
 * context are used, so that any reader of annotations can follow. The specification wants positions in code points.
 */
import { findNames, maskText, type NameSpan } from '../people.ts';
import type { PrivatePerson, Witness } from '../schema.ts';
import type { CopiedReading, PassageCopy } from './passage-copy.ts';
import { contextOf, positionSelector, quoteSelector, type TextQuoteSelector } from './quote-selector.ts';

/** `people` are those to mask, none where names are shown: they may also stand in the words around a reading. */
export function passageAsAnnotation(copy: PassageCopy, people: readonly PrivatePerson[]): string {
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: copy.address,
    type: 'Annotation',
    motivation: 'linking',
    body: { type: 'TextualBody', value: copy.heading, format: 'text/plain', language: 'en' },
    target: copy.readings.map((reading) => targetOf(reading, people)),
  };
  return `${JSON.stringify(annotation, null, 2)}\n`;
}

function targetOf(reading: CopiedReading, people: readonly PrivatePerson[]) {
  const { witness, start, end } = reading;
  return {
    type: 'SpecificResource',
    source: sourceOf(witness, people),
    selector: [
      quoteOf(witness.text, reading, findNames(witness.text, people)),
      {
        ...positionSelector(witness.text, reading),
        'rdfs:comment': `Counted in Unicode code points. The same in UTF-16 units: ${start} to ${end}.`,
      },
    ],
  };
}

/** Named by its content, RFC 6920: documents are stored without an address. */
function sourceOf({ outlet, headline, sha256 }: Witness, people: readonly PrivatePerson[]) {
  const title =
    headline === null ? null : maskText(headline, { start: 0, end: headline.length }, findNames(headline, people));
  return {
    id: `ni:///sha-256;${base64Url(sha256)}`,
    type: 'Text',
    format: 'text/plain',
    'dcterms:publisher': outlet,
    ...(title === null ? {} : { 'dcterms:title': title }),
    'rdfs:comment': `SHA-256 of the text in UTF-8: ${sha256}`,
  };
}

function quoteOf(text: string, span: CopiedReading, names: readonly NameSpan[]): TextQuoteSelector {
  const { prefix, suffix } = contextOf(text, span);
  const quote = quoteSelector(text, span);
  const masked = {
    type: quote.type,
    exact: maskText(text, span, names),
    prefix: maskText(text, prefix, names),
    suffix: maskText(text, suffix, names),
  };
  const isSame = masked.exact === quote.exact && masked.prefix === quote.prefix && masked.suffix === quote.suffix;
  return isSame ? quote : { ...masked, ...MASKED };
}

const MASKED = {
  'rdfs:comment':
    'Names of private people are masked, so these words do not stand in the text as they are; the positions do not change.',
};

/** Of hex digits, as RFC 4648 writes it, without padding. */
function base64Url(hex: string): string {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
