import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/corpus/schema.ts';
import { align, prepare } from '../../src/engine/index.ts';
import { handle } from '../../src/worker/handle.ts';
import type { AlignRequest, Edition, Progress } from '../../src/worker/protocol.ts';

const SENTENCE = 'The harbour bridge will be closed to heavy lorries from the first day of October until spring.';
const witnesses = [
  { id: 'a', text: `Bridge closes\n\n${SENTENCE} Nobody asked the ferry company.` },
  { id: 'b', text: `A winter without lorries\n\nThe council met twice. ${SENTENCE}` },
  { id: 'c', text: 'Ferries\n\nBoats stay where they are.' },
];
const review: Review = {
  about: 'One reader.',
  exhaustive: true,
  decisions: [
    {
      decision: 'link',
      id: 'p01',
      label: 'Ferries',
      note: null,
      readings: [
        { witness: 'a', start: 110, end: 141, speaker: null, verb: null, agreed: true },
        { witness: 'c', start: 9, end: 35, speaker: null, verb: null, agreed: true },
      ],
      pairs: [],
    },
  ],
};
const request: AlignRequest = { kind: 'align', witnesses, review: null };

describe('handle', () => {
  it('gives what the engine found, and the layout of every text without its words', () => {
    const alignment = align(prepare(witnesses));
    const edition = handle(request);
    expect(edition.alone).toEqual(alignment.passages);
    expect(edition.alone.length).toBeGreaterThan(0);
    expect(edition.reviewed).toEqual(alignment.passages.map((passage) => ({ ...passage, review: null })));
    expect(edition.layouts.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    for (const layout of edition.layouts)
      expect(Object.keys(layout)).toEqual(['id', 'blocks', 'sentences', 'quotations']);
  });

  it('shows the reviewed passages beside those the engine found alone', () => {
    const edition = handle({ ...request, review });
    expect(edition.reviewed.map(({ id }) => id)).toEqual(['p01']);
    expect(edition.alone).toEqual(handle(request).alone);
  });

  it('gives plain data: the same after a trip through JSON and between threads', () => {
    const edition = handle({ ...request, review });
    expect(JSON.parse(JSON.stringify(edition))).toEqual(edition);
    expect(structuredClone(edition)).toEqual(edition);
  });

  it('drafts copied wording first, and ends the same whoever watches', () => {
    const drafts: Edition[] = [];
    const edition = handle({ ...request, review }, { draft: (draft) => drafts.push(draft) });
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.alone).toEqual(
      align(prepare(witnesses), undefined, { without: new Set(['paraphrase']) }).passages,
    );
    expect(edition).toEqual(handle({ ...request, review }));
  });

  it('reports how far it is', () => {
    const reports: Progress[] = [];
    handle(request, { report: (progress) => reports.push(progress) });
    expect(reports.length).toBeGreaterThan(0);
    for (const { done, total } of reports) expect(done).toBeLessThanOrEqual(total);
  });

  it('does not change what it is given', () => {
    const before = structuredClone({ ...request, review });
    handle({ ...request, review });
    expect({ ...request, review }).toEqual(before);
  });
});
