import type { ChangeType } from '../types.ts';

/** Every type of change, most telling first. Apart from the rules that tell them, which a page need not load. */
export const CHANGE_TYPES: readonly ChangeType[] = [
  'label',
  'number',
  'name',
  'verb-of-saying',
  'other',
  'insertion',
  'deletion',
  'quotation-mark',
  'punctuation-case',
];
