/** Every key of the page that is not the browser's own, and where it works. */
export interface KeyGroup {
  readonly where: string;
  readonly keys: readonly { readonly keys: string; readonly does: string }[];
}

export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    where: 'Anywhere',
    keys: [
      { keys: 'Ctrl + /', does: 'this help' },
      { keys: 'Tab', does: 'the next link, button or field' },
      { keys: 'Escape', does: 'close what was opened last' },
    ],
  },
  {
    where: 'On a document’s strip in Overview',
    keys: [
      { keys: '← →', does: 'the passage before, the next one' },
      { keys: 'Home, End', does: 'the first, the last' },
      { keys: 'Enter', does: 'compare its readings' },
    ],
  },
  {
    where: 'In the grid of Passages',
    keys: [
      { keys: 'j, k', does: 'next passage, the one before' },
      { keys: 'Enter', does: 'why these are linked' },
    ],
  },
  {
    where: 'On the edge of a column of the grid',
    keys: [
      { keys: '← →', does: 'narrower, wider; with Shift in larger steps' },
      { keys: 'Delete', does: 'the usual width' },
    ],
  },
  {
    where: 'On one passage',
    keys: [{ keys: '← →  or  k, j', does: 'the passage before, the next one' }],
  },
  {
    where: 'In the texts of Read',
    keys: [
      { keys: 'n, p', does: 'next passage, the one before' },
      { keys: 'd, Shift + d', does: 'next difference, the one before' },
      { keys: 'o, Shift + o', does: 'next sentence that only this document has, the one before' },
    ],
  },
  {
    where: 'In Read',
    keys: [
      { keys: 'n, p', does: 'next passage, the one before' },
      { keys: 'd', does: 'next passage that differs; with Shift back' },
      { keys: 'o', does: 'next sentence found only there; with Shift back' },
    ],
  },
  {
    where: 'In the text of Pairs',
    keys: [{ keys: 'j, k', does: 'next difference, the one before' }],
  },
];
