/** A passage as plain text, for a message or a form. */
import { plainCitation } from '../citations/citation.ts';
import { type CopiedReading, MASKED_NOTE, type PassageCopy, POSITION_NOTE } from './passage-copy.ts';

export function passageAsText({ heading, address, readings, style, masked }: PassageCopy): string {
  const notes = [`Citations: ${style}. ${POSITION_NOTE}`, ...(masked ? [MASKED_NOTE] : []), address];
  return [heading, ...readings.map(readingAsText), notes.join('\n')].join('\n\n');
}

function readingAsText({ witness, words, start, end, citation }: CopiedReading): string {
  return `${witness.outlet}, characters ${start}–${end}:\n${words}\n${plainCitation(citation)}`;
}
