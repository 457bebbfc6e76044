import type { Span } from '../../engine/types.ts';
import type { Mark } from '../../ui/marks.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { TELLING, TYPE_WORDS } from './change-words.ts';
import { marksOf } from './compare-readings.ts';
import type { ReadingCell, Row } from './rows.ts';
import { outletOf, witnessOf, wordsOf, type Scene } from './scene.ts';
import { findHits } from './search.ts';
import { beginsWithQuote, enclosingMarks, shownSpan } from './shown-span.ts';

export interface ReadingTextProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly cell: ReadingCell;
  readonly query: string;
  readonly base: string;
}

/** What one document has at a passage, its changes marked, and the base's words for what it replaced. */
export function ReadingText({ scene, row, cell, query, base }: ReadingTextProps) {
  const { reading, comparison } = cell;
  const { witness, names } = witnessOf(scene, reading.witness);
  const shown = shownSpan(witness.text, reading);
  const marks: readonly Mark[] = [
    ...(comparison ? marksOf(comparison, (span) => wordsOf(scene, row.against, span)) : []),
    ...enclosingMarks(reading, shown),
    ...findHits(witness.text, shown, query, names).map((span): Mark => ({ kind: 'found', ...span })),
  ];
  return (
    <>
      <p className={beginsWithQuote(witness.text, shown) ? 'reading hung' : 'reading'}>
        <MarkedText text={witness.text} span={shown} marks={marks} names={names} />
      </p>
      {comparison && comparison.notes.length > 0 && (
        <p className="apparatus">
          <span className="whose">{row.against === base ? 'Base' : outletOf(scene, row.against)}: </span>
          {comparison.notes.map((note, index) => (
            <span key={note.ref}>
              {index > 0 && ' · '}
              <sup>{note.ref}</sup>
              <BaseWords scene={scene} witness={row.against} span={note.base} />
              {TELLING.has(note.type) ? (
                <span className="type"> {TYPE_WORDS[note.type]}</span>
              ) : (
                <span className="sr-only"> ({TYPE_WORDS[note.type]})</span>
              )}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function BaseWords({ scene, witness, span }: { readonly scene: Scene; readonly witness: string; readonly span: Span }) {
  const { names, witness: source } = witnessOf(scene, witness);
  return (
    <em>
      <MarkedText text={source.text} span={span} marks={[]} names={names} />
    </em>
  );
}
