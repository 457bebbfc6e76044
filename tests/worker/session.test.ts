import { beforeAll, describe, expect, it } from 'vitest';
import { findNotices } from '../../src/corpus/notices/find-notices.ts';
import type { AlignRequest, Edition } from '../../src/worker/protocol.ts';
import { handle } from '../../src/worker/handle.ts';
import { openSession, type Session } from '../../src/worker/session.ts';
import { articles } from '../bench/articles.ts';
import { fixture } from '../support/fixtures.ts';

const { witnesses } = fixture('stories/school');
const asked = (count: number): AlignRequest => ({
  kind: 'align',
  witnesses: witnesses.slice(0, count),
  review: null,
  compare: true,
});

describe('a session', () => {
  it('gives the same edition with a memory as without', () => {
    const session = openSession();
    for (const count of [2, 3, 2, 3]) expect(session.align(asked(count))).toEqual(handle(asked(count)));
  });

  it('finds what is worth a notice where it knows the kinds of the documents, and says nothing of a draft', () => {
    const kinds = Object.fromEntries(witnesses.map(({ id }) => [id, 'article' as const]));
    const drafts: Edition[] = [];
    const edition = openSession().align({ ...asked(4), kinds }, { draft: (draft) => void drafts.push(draft) });
    const found = findNotices({
      witnesses: witnesses.slice(0, 4).map(({ id, text }) => ({ id, text, kind: 'article' })),
      layouts: edition.layouts,
      passages: edition.reviewed,
      lexicon: null,
    });
    expect(found.length).toBeGreaterThan(1);
    expect(edition.notices).toEqual(found);
    expect(drafts.map(({ notices }) => notices)).toEqual([undefined]);
    expect(handle(asked(4)).notices).toBeUndefined();
  });

  it('notices a text that changed under the same name', () => {
    const session = openSession();
    session.align(asked(3));
    const { text, ...rest } = witnesses[0]!;
    const changed = { ...asked(3), witnesses: [{ ...rest, text: text.slice(0, 400) }, ...witnesses.slice(1, 3)] };
    expect(session.align(changed)).toEqual(handle(changed));
  });

  it('notices a date that changed: a text may now be older than the first report', () => {
    const session = openSession();
    const dated = (dates: readonly string[]): AlignRequest => ({
      ...asked(3),
      witnesses: witnesses.slice(0, 3).map((witness, i) => ({ ...witness, date: dates[i]! })),
    });
    const [early, late] = [
      dated(['2019-01-01', '2019-01-02', '2019-01-03']),
      dated(['2019-01-03', '2019-01-02', '2019-01-01']),
    ];
    session.align(early);
    const id = session.align(early).alone[0]!.id;
    const described = { kind: 'describe', passage: id, of: late } as const;
    expect(session.describe(described)).toEqual(openSession().describe(described));
    expect(session.align(late)).toEqual(handle(late));
  });
});

describe('a large corpus', () => {
  const request: AlignRequest = { kind: 'align', witnesses: articles(60), review: null, compare: true };
  let session: Session;
  let edition: Edition;
  beforeAll(() => {
    session = openSession();
    edition = session.align(request);
  });

  it('comes without what takes long', () => {
    expect(edition.details).toBe('on-request');
    expect(edition.changes).toEqual({});
    for (const { links, absences } of edition.alone) expect([...links, ...absences]).toEqual([]);
  });

  it('describes one passage: its links, changes, and an absence for every other text', () => {
    const known = edition.alone.find(({ readings }) => readings.length > 2)!;
    const { passage, changes } = session.describe({ kind: 'describe', passage: known.id, of: request });
    const { links, absences, ...outline } = passage;
    expect({ ...outline, links: [], absences: [] }).toEqual(known);
    expect(links.length).toBeGreaterThanOrEqual(known.readings.length - 1);
    expect(absences).toHaveLength(request.witnesses.length - known.readings.length);
    expect(Object.keys(changes)).toHaveLength((known.readings.length * (known.readings.length - 1)) / 2);
  });

  it('describes it without a memory too', () => {
    const { id } = edition.alone[0]!;
    const described = { kind: 'describe', passage: id, of: request } as const;
    expect(openSession().describe(described)).toEqual(session.describe(described));
  });

  it('names the passage that it does not know', () => {
    expect(() => session.describe({ kind: 'describe', passage: 'p-0', of: request })).toThrow('no passage "p-0"');
  });
});
