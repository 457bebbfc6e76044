/**
 * Notices in words: the same sentences for every document, whose names fill the slots. Nothing here says why a text is
 * as it is.
 */
import type { Evidence, Excerpt, NotInAll, Notice, OnlyHere } from '../../corpus/notices/notice.ts';
import type { AbsenceState } from '../../engine/types.ts';
import { listWords, outletOf, wordsOf, type Scene } from '../../state/scene.ts';
import type { ViewState } from '../../state/view-state.ts';
import { numberWords } from '../../ui/number-words.ts';
import { capital, numberWord, share } from './number-words.ts';

export interface NoticeRow {
  /** In the reader's order. */
  readonly documents: readonly string[];
  /** What the first of them has; null where they have nothing. */
  readonly excerpt: Excerpt | null;
  /** Where the row is about a quotation: whether the words stand between quotation marks. */
  readonly quoted: boolean;
  /** Instead of words. */
  readonly instead: string | null;
}

export interface NoticeWords {
  readonly title: string;
  readonly rows: readonly NoticeRow[];
  readonly says: string;
  readonly link: { readonly words: string; readonly to: Partial<ViewState> };
}

export type CardNotice = Exclude<Notice, OnlyHere>;

export interface Telling {
  readonly scene: Scene;
  /** In the reader's order. */
  readonly docs: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
}

export function noticeWords(notice: CardNotice, telling: Telling): NoticeWords {
  const rows = notice.evidence.map((evidence) => rowOf(evidence, telling));
  const words = { rows, link: linkOf(notice, telling), ...said(notice, telling, rows) };
  const place = (row: NoticeRow) => (row.excerpt ? 0 : telling.docs.length) + firstOf(row, telling);
  return { ...words, rows: words.rows.toSorted((a, b) => place(a) - place(b)) };
}

type Said = Pick<NoticeWords, 'title' | 'says'> & { readonly rows?: readonly NoticeRow[] };

function said(notice: CardNotice, telling: Telling, rows: readonly NoticeRow[]): Said {
  const { scene, docs } = telling;
  const of = (count: number) => share(count, docs.length);
  const outlets = (ids: readonly string[]) => outletWords(ids, telling);
  switch (notice.kind) {
    case 'most-shared':
      return {
        title: mostSharedTitle(notice, telling),
        says: `The passage that the most documents have: ${of(notice.documents)}.`,
      };
    case 'not-in-all': {
      const states = [...new Set(notice.lacking.map(({ state }) => state))];
      const lacking = states.map((state) => gapRow(notice, state, docs));
      const missing = notice.lacking.filter(({ state }) => state === 'not-found').map(({ witness }) => witness);
      return {
        title: `A ${notice.isQuotation ? 'quotation' : 'statement'} in ${of(notice.documents)}`,
        says: `Not found in ${outlets(missing)}. Length and deadline may explain it.`,
        rows: [...rows, ...lacking],
      };
    }
    case 'quoted-or-prose': {
      const [quoted, prose] = [rows.slice(0, notice.quoted), rows.slice(notice.quoted)];
      return {
        title: 'Between quotation marks, and as prose',
        says: `The same words: quoted in ${outlets(idsOf(quoted))}, outside quotation marks in ${outlets(idsOf(prose))}.`,
        rows: [...quoted.map((row) => ({ ...row, quoted: true })), ...prose],
      };
    }
    case 'figures-differ':
      return {
        title: 'One statement, two figures',
        says: notice.unlinked
          ? 'Two sentences come near each other, but their figures differ.'
          : 'The statement is the same but for the figure.',
      };
    case 'counted-differently':
      return {
        title: `${numberWords(notice.value)}, counted in two ways`,
        says: `The same number beside different words for ${notice.parts === 'where' ? 'the place' : 'what is counted'}. Whether both can be true, the texts do not say.`,
      };
    case 'other-words':
      return { title: otherWordsTitle(notice, telling), says: otherWordsSay(notice, scene) };
    case 'source-unseen':
      return {
        title: 'A source may be outside this set',
        says: `The same words in two or more documents, not found in ${outlets(notice.releases)}, at ${notice.places === 1 ? 'one place' : `${numberWord(notice.places)} places`}. Shared words do not show who took them from whom.`,
      };
  }
}

/** Longer words are counted, not repeated: the evidence has them. */
const MOST_IN_TITLE = 6;

function mostSharedTitle(notice: Extract<Notice, { kind: 'most-shared' }>, telling: Telling): string {
  const { documents, parts, evidence } = notice;
  const all = share(documents, telling.docs.length);
  if (parts === 'nowhere') return `One passage in ${all}, word for word`;
  if (parts === 'throughout') return `One passage in ${all}, in different words`;
  const put = evidence.filter(({ excerpts: [first] }) => first?.marks.some(({ start, end }) => end > start));
  const [only] = put;
  if (evidence.length !== 2 || put.length !== 1 || !only)
    return `One place in a passage, ${numberWord(evidence.length)} wordings`;
  const words = markedWords(only, 0, telling);
  const count = words.split(/\s+/).length;
  const what = count <= MOST_IN_TITLE ? `“${words}” is` : `${capital(numberWord(count))} words are`;
  return `${what} in ${numberWord(only.excerpts.length)} of ${numberWord(documents)}`;
}

function otherWordsTitle(
  { evidence, telling: at }: Extract<Notice, { kind: 'other-words' }>,
  telling: Telling,
): string {
  const sides = evidence.toSorted((a, b) => firstOf(rowOf(a, telling), telling) - firstOf(rowOf(b, telling), telling));
  return sides.map((side) => `“${markedWords(side, at, telling)}”`).join(' or ');
}

function otherWordsSay({ concept, evidence }: Extract<Notice, { kind: 'other-words' }>, { corpus }: Scene): string {
  const gloss = corpus.lexicon?.concepts.find(({ id }) => id === concept)?.gloss;
  const places = evidence[0]?.excerpts[0]?.marks.length ?? 1;
  const where =
    places === 1
      ? 'One statement, other words at one place'
      : `One statement, other words at ${numberWord(places)} places`;
  return gloss === undefined ? `${where}.` : `${where}, one of them for ${gloss}.`;
}

function linkOf({ target }: CardNotice, telling: Telling): NoticeWords['link'] {
  if (target.view === 'read') return { words: 'Read it in the text', to: target };
  if (target.layout === 'one')
    return { words: `Passage ${telling.numbers.get(target.place) ?? ''}`.trim(), to: target };
  const words = `Passages not found in ${outletWords(target.notFoundIn, telling)}`;
  return { words, to: { ...target, place: null } };
}

/** More names than these are counted. */
const MOST_NAMED = 4;

function outletWords(ids: readonly string[], { scene, docs }: Telling): string {
  if (ids.length > MOST_NAMED) return `${numberWord(ids.length)} documents`;
  return listWords(inOrder(ids, docs).map((id) => outletOf(scene, id)));
}

function rowOf({ excerpts }: Evidence, { docs }: Telling): NoticeRow {
  const documents = inOrder(
    excerpts.map(({ witness }) => witness),
    docs,
  );
  return {
    documents,
    excerpt: excerpts.find(({ witness }) => witness === documents[0]) ?? null,
    quoted: false,
    instead: null,
  };
}

const GAPS: Readonly<Record<AbsenceState, string>> = {
  'not-found': 'not found',
  earlier: 'older than the first that has it',
  'furniture-only': 'only around the text',
  conflict: 'number or person differs',
  'text-incomplete': 'text incomplete here',
};

function gapRow({ lacking }: NotInAll, state: AbsenceState, docs: readonly string[]): NoticeRow {
  const ids = lacking.filter((each) => each.state === state).map(({ witness }) => witness);
  return { documents: inOrder(ids, docs), excerpt: null, quoted: false, instead: GAPS[state] };
}

function markedWords({ excerpts }: Evidence, mark: number, { scene, docs }: Telling): string {
  const [id] = inOrder(
    excerpts.map(({ witness }) => witness),
    docs,
  );
  const excerpt = excerpts.find(({ witness }) => witness === id);
  const span = excerpt?.marks[mark];
  return excerpt && span ? wordsOf(scene, excerpt.witness, span) : '';
}

function idsOf(rows: readonly NoticeRow[]): readonly string[] {
  return rows.flatMap(({ documents }) => documents);
}

function firstOf({ documents }: NoticeRow, { docs }: Telling): number {
  return docs.indexOf(documents[0] ?? '');
}

function inOrder(ids: readonly string[], docs: readonly string[]): readonly string[] {
  return docs.filter((id) => ids.includes(id));
}
