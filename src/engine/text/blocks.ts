/**
 * The blocks of a page: what each line is for. Everything that is not space ends up in exactly one
 * block; furniture is flagged, never dropped.
 */
import type { Block, BlockRole } from '../types.ts';
import * as furniture from './furniture.ts';
import { lineGroups, type Line } from './lines.ts';
import { splitRunOnList } from './run-on-list.ts';

type Draft = { line: Line; group: number; role: BlockRole | null };

/** Blocks of `text` in order, not overlapping, covering every character that is not space. */
export function findBlocks(text: string): Block[] {
  const drafts = lineGroups(text).flatMap((group, i) => group.map((line): Draft => ({ line, group: i, role: null })));
  const body = bodyRange(drafts);
  markHead(drafts, body.first);
  markTail(drafts, body.last);
  markPictures(drafts);
  markEmbeds(drafts);
  markRest(drafts, body);
  return drafts.flatMap(toBlocks);
}

/** Roles that are not part of the story's running text. */
export function isFurniture(role: BlockRole): boolean {
  return role === 'byline' || role === 'dateline' || role === 'caption' || role === 'embed' || role === 'boilerplate';
}

/**
 * First and last draft that read as the story: sentences that are no note, credit or invitation.
 * A text without a single one (a note, a list, one word) is all story: nothing says otherwise.
 */
function bodyRange(drafts: readonly Draft[]): { first: number; last: number } {
  const isBody = ({ line: { text } }: Draft) =>
    furniture.endsSentence(text) && /\s\S+\s/.test(text) && !isOutsideStory(text) && !furniture.endsWithCredit(text);
  const first = drafts.findIndex(isBody);
  return first < 0 ? { first: 0, last: drafts.length - 1 } : { first, last: drafts.findLastIndex(isBody) };
}

function isOutsideStory(text: string): boolean {
  return furniture.isWriterNote(text) || furniture.isCallToReader(text) || furniture.endsWithBracketedSource(text);
}

/** Before the story: one headline, then bylines, dates and notes. */
function markHead(drafts: readonly Draft[], first: number): void {
  const head = drafts.slice(0, first);
  for (const draft of head) draft.role = headRole(draft.line.text);
  const alone = (draft: Draft) => drafts.filter((other) => other.group === draft.group).length === 1;
  const isTitle = ({ role, line: { text } }: Draft) =>
    role === 'boilerplate' && text.length <= 250 && !furniture.endsSentence(text) && !furniture.isCallToReader(text);
  const words = (draft: Draft) => draft.line.text.split(/\s+/).length;
  // A page header ("United States Flag") comes in a stack of short lines; a headline stands alone and says something.
  const headline =
    head.find((d) => isTitle(d) && alone(d) && words(d) >= 4) ?? head.find((d) => isTitle(d) && words(d) >= 2);
  if (!headline) return;
  headline.role = 'headline';
  const next = head[head.indexOf(headline) + 1];
  if (next?.role === 'boilerplate' && alone(next) && words(next) >= 8 && isTitle(next)) next.role = 'subhead';
}

function headRole(text: string): BlockRole {
  if (furniture.isByline(text)) return 'byline';
  if (furniture.isDateLine(text)) return 'dateline';
  return furniture.endsWithCredit(text) || furniture.endsWithBracketedSource(text) ? 'caption' : 'boilerplate';
}

/** After the story: notes on the writer, invitations, short leftovers. */
function markTail(drafts: readonly Draft[], last: number): void {
  for (const draft of drafts.slice(last + 1)) {
    const { text } = draft.line;
    if (furniture.isBullet(text)) draft.role = 'list-item';
    // A last line that is long, or closes a sentence, may be cut-off or short: still the story, unless it speaks of the page.
    else if ((furniture.endsSentence(text) || text.length >= 80) && !isOutsideStory(text)) draft.role = 'body';
    else draft.role = 'boilerplate';
  }
}

/** A picture's label, its caption, its credit: anywhere on the page. */
function markPictures(drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    const { text } = draft.line;
    if (furniture.isPictureLabel(text)) {
      draft.role = 'boilerplate';
      const next = drafts[i + 1];
      if (next?.group === draft.group) next.role = 'caption';
    } else if (i > 0 && (furniture.endsWithCredit(text) || furniture.endsWithBracketedSource(text))) {
      markCaption(drafts, i);
    }
  });
}

/** The line of a credit and the lines above it in its group belong to one picture. */
function markCaption(drafts: readonly Draft[], credit: number): void {
  const group = drafts[credit]?.group;
  for (let i = credit; drafts[i]?.group === group && (i === credit || drafts[i]?.role !== 'caption'); i--) {
    const draft = drafts[i] as Draft;
    // "Epoch Times Photo" is a label of the page, not a word of the caption.
    if (!furniture.isPictureLabel(draft.line.text)) draft.role = 'caption';
  }
}

/** A post from elsewhere: its time stamp, the lines with it, and the name line above them. */
function markEmbeds(drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    if (draft.role !== null || !furniture.isTimeStamp(draft.line.text)) return;
    draft.role = 'embed';
    let j = i - 1;
    for (; drafts[j]?.group === draft.group; j--) (drafts[j] as Draft).role = 'embed';
    const name = drafts[j];
    if (name && !furniture.endsSentence(name.line.text) && name.line.text.length <= 80) name.role = 'embed';
  });
}

/** What is left: list items, subheads, running text; writer's notes and invitations wherever they stand. */
function markRest(drafts: readonly Draft[], body: { first: number; last: number }): void {
  const outside = new Set(drafts.filter((_, i) => i < body.first || i > body.last).map((draft) => draft.line.text));
  drafts.forEach((draft, i) => {
    if (draft.role !== null) return;
    const { text } = draft.line;
    const next = drafts[i + 1];
    if (furniture.isBullet(text)) draft.role = 'list-item';
    else if (furniture.isWriterNote(text) || furniture.isCallToReader(text) || outside.has(text))
      draft.role = 'boilerplate';
    else if (furniture.isDateLine(text)) draft.role = 'dateline';
    else if (isSubhead(text) && next && next.group !== draft.group && next.role === null) draft.role = 'subhead';
    else draft.role = 'body';
  });
}

function isSubhead(text: string): boolean {
  return text.length <= 80 && !furniture.endsSentence(text) && !/^["“‘']/.test(text);
}

function toBlocks({ line, role }: Draft): Block[] {
  const { start, end, text } = line;
  if (role !== 'body') return [{ start, end, role: role ?? 'body' }];
  const dateline = furniture.datelineLength(text);
  if (dateline > 0) {
    const rest = start + dateline + (/^\s*/.exec(text.slice(dateline))?.[0].length ?? 0);
    return [
      { start, end: start + dateline, role: 'dateline' },
      { start: rest, end, role: 'body' },
    ];
  }
  return splitRunOnList(line) ?? [{ start, end, role: 'body' }];
}
