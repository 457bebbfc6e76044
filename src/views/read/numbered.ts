/** Shared passages as Read names them: a number, a title, and the way from one to the next. */
import { findNames, maskText } from '../../corpus/people.ts';
import type { Corpus, EditedPassage } from '../../corpus/schema.ts';
import type { Reading } from '../../engine/types.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Edition } from '../../worker/protocol.ts';

export interface Numbered {
  readonly passage: EditedPassage;
  /** 1 upwards, the same as in Passages. */
  readonly number: number;
  /** The reviewers' label, or the first words of a reading in quotation marks; names masked unless they are shown. */
  readonly title: string;
}

type Arrangement = Pick<ViewState, 'base' | 'docs' | 'layer'>;

/** Words of a reading that stand for it where nobody gave it a label. */
const TITLE_WORDS = 6;

/** Every passage of the layer, in the base's order, then in that of the other documents: as the rows of Passages. */
export function numberPassages(
  corpus: Corpus,
  edition: Edition,
  { base, docs, layer }: Arrangement,
  namesShown: boolean,
): readonly Numbered[] {
  const unreviewed = () => edition.alone.map((passage): EditedPassage => ({ ...passage, review: null }));
  const passages = layer === 'reviewed' ? edition.reviewed : unreviewed();
  const order = [...new Set([base, ...docs, ...corpus.witnesses.map(({ id }) => id)])];
  return passages
    .flatMap((passage) => {
      const rank = order.findIndex((id) => readingIn(passage, id));
      const reading = readingIn(passage, order[rank] ?? '');
      return reading ? [{ passage, rank, reading }] : [];
    })
    .sort((a, b) => a.rank - b.rank || a.reading.start - b.reading.start)
    .map(({ passage, reading }, index) => ({
      passage,
      number: index + 1,
      title: titleOf(passage, reading, corpus, namesShown),
    }));
}

export function readingIn(passage: EditedPassage, witness: string): Reading | undefined {
  return passage.readings.find((reading) => reading.witness === witness);
}

/**
 * The passages before and after the one in hand, in the order of the first column that has it.
 * With none in hand, the first passage of the first column that has any.
 */
export function neighbours(
  passages: readonly Numbered[],
  columns: readonly string[],
  place: string | null,
): { readonly previous: Numbered | null; readonly next: Numbered | null } {
  for (const witness of columns) {
    const order = inOrderOf(passages, witness);
    const at = order.findIndex(({ passage }) => passage.id === place);
    if (place === null && order[0]) return { previous: null, next: order[0] };
    if (at >= 0) return { previous: order[at - 1] ?? null, next: order[at + 1] ?? null };
  }
  return { previous: null, next: null };
}

/** The passages that a document has, in its order. */
export function inOrderOf(passages: readonly Numbered[], witness: string): readonly Numbered[] {
  return passages
    .flatMap((entry) => {
      const reading = readingIn(entry.passage, witness);
      return reading ? [{ entry, reading }] : [];
    })
    .sort((a, b) => a.reading.start - b.reading.start || a.reading.end - b.reading.end)
    .map(({ entry }) => entry);
}

function titleOf(passage: EditedPassage, reading: Reading, corpus: Corpus, namesShown: boolean): string {
  const people = namesShown ? [] : corpus.people;
  const label = passage.review?.label;
  if (label) return capitalised(maskText(label, { start: 0, end: label.length }, findNames(label, people)));
  const text = corpus.witnesses.find((each) => each.id === reading.witness)?.text ?? '';
  const words = maskText(text, reading, findNames(text, people)).trim().split(/\s+/);
  const first = words.slice(0, TITLE_WORDS).join(' ');
  return `“${first.replace(/[,.;:]$/, '')}${words.length > TITLE_WORDS ? ' …' : ''}”`;
}

function capitalised(label: string): string {
  return label.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
