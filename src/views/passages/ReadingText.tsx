import type { Span } from '../../engine/types.ts';
import type { Mark } from '../../ui/marks.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { TYPE_WORDS } from '../../ui/changes/change-words.ts';
import { marksOf, type Note } from '../../ui/changes/compare-readings.ts';
import { ReadLink } from './ReadLink.tsx';
import type { ReadingCell, Row } from './rows.ts';
import { outletOf, witnessOf, wordsOf, type Scene } from '../../state/scene.ts';
import { findHits } from '../../corpus/find-hits.ts';
import { beginsWithQuote, enclosingMarks, shownSpan } from '../../ui/shown-span.ts';

export interface ReadingTextProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly cell: ReadingCell;
  readonly query: string;
  readonly base: string;
}

/** What one document has at a passage, its changes marked, and the base's words for what it replaced. */
export function ReadingText(props: ReadingTextProps) {
  const { scene, row, cell, base } = props;
  const { reading, comparison } = cell;
  const { witness, names } = witnessOf(scene, reading.witness);
  const shown = shownSpan(witness.text, reading);
  return (
    <>
      <p className={beginsWithQuote(witness.text, shown) ? 'reading hung' : 'reading'}>
        <MarkedText text={witness.text} span={shown} marks={marksIn(props, cell, shown)} names={names} />
      </p>
      <Apparatus scene={scene} row={row} comparison={comparison} base={base} />
      <Again scene={scene} row={row} witness={reading.witness} at={reading} />
    </>
  );
}

/** The marks of a reading where `shown` of its text is shown. */
export function marksIn(
  { scene, row, query }: Pick<ReadingTextProps, 'scene' | 'row' | 'query'>,
  { reading, comparison }: ReadingCell,
  shown: Span,
): readonly Mark[] {
  const { witness, names } = witnessOf(scene, reading.witness);
  return [
    ...(comparison ? marksOf(comparison, (span) => wordsOf(scene, row.against, span)) : []),
    ...enclosingMarks(reading, shown),
    ...findHits(witness.text, shown, query, names).map((span): Mark => ({ kind: 'found', ...span })),
  ];
}

interface ApparatusProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly comparison: ReadingCell['comparison'];
  readonly base: string;
}

/** What the document compared with has where other words stand: a letter and its words for each place. */
export function Apparatus({ scene, row, comparison, base }: ApparatusProps) {
  if (!comparison || comparison.notes.length === 0) return null;
  return (
    <p className="apparatus">
      <span className="whose">{row.against === base ? 'Base' : outletOf(scene, row.against)}</span>
      {comparison.notes.map((note, index) => (
        <NoteView
          key={note.ref}
          scene={scene}
          witness={row.against}
          note={note}
          sameType={note.type === comparison.notes[index - 1]?.type}
        />
      ))}
    </p>
  );
}

interface NoteViewProps {
  readonly scene: Scene;
  /** The document compared with. */
  readonly witness: string;
  readonly note: Note;
  /** Whether the note before has the same type, which is then not said again. */
  readonly sameType: boolean;
}

/** A letter and the base's words, after the type of the change: `number: ᵃ25`. */
function NoteView({ scene, witness, note, sameType }: NoteViewProps) {
  const { names, witness: source } = witnessOf(scene, witness);
  return (
    <>
      {!sameType && <span className="type">, {TYPE_WORDS[note.type]}: </span>}
      <span className="note">
        <sup>{note.ref}</sup>
        <em>
          <MarkedText text={source.text} span={note.base} marks={[]} names={names} />
        </em>
      </span>
    </>
  );
}

interface AgainProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly witness: string;
  readonly at: Span;
}

/** Where a document has the words of a passage more than once. */
function Again({ scene, row, witness, at }: AgainProps) {
  const repeats = row.passage.repeats.filter((repeat) => repeat.witness === witness);
  if (repeats.length === 0) return null;
  const where = repeats.every(({ start }) => start > at.start) ? 'further down' : 'elsewhere';
  return (
    <p className="again">
      Again {where} in {outletOf(scene, witness)}
      {repeats.length > 1 && `, ${repeats.length} times`}:{' '}
      <ReadLink row={row} witness={witness}>
        see it in Read
      </ReadLink>
    </p>
  );
}
