/** A passage as a piece of HTML for the clipboard, for word processors and mail. Nothing of it enters our own page. */
import type { Citation } from '../citations/citation.ts';
import { type CopiedReading, MASKED_NOTE, type PassageCopy, POSITION_NOTE } from './passage-copy.ts';

export function passageAsHtml({ heading, address, readings, style, masked }: PassageCopy): string {
  const notes = [`Citations: ${style}. ${POSITION_NOTE}`, ...(masked ? [MASKED_NOTE] : [])];
  const link = `<a href="${escaped(address)}">${escaped(address)}</a>`;
  return [
    `<p><b>${escaped(heading)}</b></p>`,
    ...readings.map(readingAsHtml),
    `<p>${escaped(notes.join(' '))}</p>`,
    `<p>${link}</p>`,
  ].join('\n');
}

export function citationAsHtml(citation: Citation): string {
  return citation.map(({ words, italic }) => (italic ? `<i>${escaped(words)}</i>` : escaped(words))).join('');
}

function readingAsHtml({ witness, words, start, end, citation }: CopiedReading): string {
  const paragraphs = words
    .split(/(?:\r\n|\r|\n)\s*/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escaped(line.trim())}</p>`);
  return [
    `<p><b>${escaped(witness.outlet)}</b>, characters ${start}–${end}:</p>`,
    `<blockquote>${paragraphs.join('')}</blockquote>`,
    `<p>${citationAsHtml(citation)}</p>`,
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attributes in quotation marks. */
function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
