/**
 * What the lines around an article look like: one predicate a kind of line.
 * Each rule is about how pages are laid out, never about what a story says.
 */

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DATE_WORDS = new RegExp(
  `\\b(?:${MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|published|updated|posted|last|first|reviewed|modified|` +
    'on|at|by|am|pm|a\\.m|p\\.m|est|edt|gmt|utc|et|pt|ago|hours?|minutes?)\\b',
  'gi',
);

/** Notes about the page are short; a longer paragraph that mentions a hotline is the story. In characters. */
const LONGEST_NOTE = 400;

/** Only a date, a time and words about them: `Nov 8, 2019 Updated Nov 8, 2019`. */
export function isDateLine(line: string): boolean {
  return /\d/.test(line) && !/\p{L}/u.test(line.replace(DATE_WORDS, ''));
}

/** A post's time stamp: `2:31 PM - Nov 5, 2019`. */
export function isTimeStamp(line: string): boolean {
  return isDateLine(line) && /^\d{1,2}[:.]\d{2}/.test(line);
}

/** `By Zachary Stieber`, `By A. Writer and B. Writer, Staff`. */
export function isByline(line: string): boolean {
  return line.length <= 120 && /^by:?\s+\p{Lu}/iu.test(line) && !/[.!?]$/.test(line);
}

/** Ends a sentence, allowing closing marks and brackets after it. */
export function endsSentence(line: string): boolean {
  return /[.!?…:;,]["'”’)\]]*$/.test(line);
}

/** Starts with a bullet or a number in a list. Not `-- ` or `- `: those also open a line of dialogue. */
export function isBullet(line: string): boolean {
  return /^(?:[*•·▪‣◦●■–-]\s*(?=\S)|\(?\d{1,2}[.)]\s)/u.test(line) && !/^--/.test(line) && !/^[–-]\d/.test(line);
}

/** The place and service before a story's first words: `(FOX NEWS) --`, `WASHINGTON (AP) —`. */
export function datelineLength(line: string): number {
  const match =
    /^(?:\([\p{Lu} .&]{2,30}\)|[\p{Lu}][\p{Lu} .,']{2,40}(?:\([\p{L} .]{2,20}\))?)\s*(?:--|—|–)\s+(?=\S)/u.exec(line);
  return match ? match[0].trimEnd().length : 0;
}

/** Ends with a photographer's or agency's credit: `Smith/Gado/Getty`, `(AP Photo/Name)`, or an opening bracket left over from one. */
export function endsWithCredit(line: string): boolean {
  return (
    /\((?:[^()]*)$/.test(line) ||
    /[\p{L}.]\/(?:[\p{L} .]+\/)*(?:Getty|AP|Reuters|AFP|EPA|Shutterstock|Bloomberg|Pool)[\p{L} ]*\)?\.?$/u.test(line) ||
    /\b(?:via|courtesy of) [\p{Lu}][\p{L} ]+\)?$/u.test(line)
  );
}

/** Ends with a name in brackets after the last sentence: `... as stalking. (Immigration and Customs Enforcement)`. */
export function endsWithBracketedSource(line: string): boolean {
  return /[.!?]["”]? \(\p{Lu}[^().!?]{2,60}\)$/u.test(line);
}

/** A label for a picture: `Epoch Times Photo`, `Image`. */
export function isPictureLabel(line: string): boolean {
  return line.length <= 40 && /\b(?:photo|image|video|picture|gallery)$/i.test(line);
}

/** A note on the writer: `... serves as associate editor`, `Follow him on Twitter`. */
export function isWriterNote(line: string): boolean {
  return (
    line.length <= LONGEST_NOTE &&
    (/\bfollow (?:him|her|them|us|me)\b.* on /i.test(line) ||
      (/^(?:\p{Lu}[\p{L}'’.-]+[\s]+){1,4}(?:is|serves as|covers|writes|reports|joined)\b/u.test(line) &&
        /\b(?:editor|reporter|contributor|correspondent|writer|journalist|columnist|producer|fellow)\b/.test(line)))
  );
}

/** Invites the reader to call, click or scroll: page furniture wherever it stands after the story. */
export function isCallToReader(line: string): boolean {
  if (line.length > LONGEST_NOTE) return false;
  return (
    /[→»›]$/.test(line) ||
    /^(?:scroll to top|back to top|share|print|advertisement|read (?:more|next)|related|subscribe|sign up|skip to)\b/i.test(
      line,
    ) ||
    /©|\ball rights reserved\b/i.test(line) ||
    (/\b(?:contact|call|submit|e-?mail|visit)\b/i.test(line) &&
      /\b\d(?:[-‐‑]?[\dA-Z]){6,}\b|@\w|\bwww\.|\bhttps?:|[Hh]otline/.test(line))
  );
}
