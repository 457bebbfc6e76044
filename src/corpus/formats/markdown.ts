/** A passage in Markdown (CommonMark): words stay words, whatever signs they hold. */
import type { Citation } from '../citations/citation.ts';
import { type CopiedReading, MASKED_NOTE, type PassageCopy, POSITION_NOTE } from './passage-copy.ts';

export function passageAsMarkdown({ heading, address, readings, style, masked }: PassageCopy): string {
  const notes = [`Citations: ${style}. ${POSITION_NOTE}`, ...(masked ? [MASKED_NOTE] : [])];
  const parts = [
    `**${escaped(heading)}**`,
    ...readings.map(readingAsMarkdown),
    escaped(notes.join(' ')),
    // Angle brackets take an address as it is, but for spaces and the brackets themselves.
    `<${address.replace(/[<>\s]/g, encodeURIComponent)}>`,
  ];
  return `${parts.join('\n\n')}\n`;
}

export function citationAsMarkdown(citation: Citation): string {
  return citation.map(({ words, italic }) => (italic ? emphasised(words) : escaped(words))).join('');
}

function readingAsMarkdown({ witness, words, start, end, citation }: CopiedReading): string {
  const quoted = words.split(/\r\n|\r|\n/).map((line) => `> ${escaped(line.trim())}`.trimEnd());
  return [
    `**${escaped(witness.outlet)}**, characters ${start}–${end}:`,
    quoted.join('\n'),
    citationAsMarkdown(citation),
  ].join('\n\n');
}

/** A star beside a space would be a star. */
function emphasised(words: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? [];
  return inner === '' ? words : `${before}*${escaped(inner)}*${after}`;
}

/**
 * With a backslash before every sign that could begin a mark anywhere in a line, and before those that could begin a
 * list, heading or quotation at its start.
 */
export function escaped(words: string): string {
  return words
    .replace(/[\\`*_{}[\]<>&~|^$]/g, '\\$&')
    .replace(/^(\s*)([#+\-=:])/gmu, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gmu, '$1\\$2');
}
