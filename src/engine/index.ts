/** The public face of the engine: texts in, passages out. */
export { align, collate, ENGINE_VERSION, type Collation } from './align/align.ts';
export { passageOf, summarize } from './align/describe.ts';
export { isSame, prepare, type Frame, type Report } from './align/frame.ts';
export { compareReadings, type CompareOptions } from './compare/changes.ts';
export { apply, diff, type Edit } from './compare/diff.ts';
export type { Excerpt } from './compare/lexemes.ts';
export { movedPassages } from './compare/moved.ts';
export { relation, type Relation } from './compare/relation.ts';
export { isFurniture } from './text/blocks.ts';
export { segment } from './text/segment.ts';
export { tokenize } from './text/tokens.ts';
export type * from './types.ts';
