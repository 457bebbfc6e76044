import { maskText, type NameSpan } from '../../corpus/people.ts';
import type { Corpus, Witness } from '../../corpus/schema.ts';
import type { Reading } from '../../engine/types.ts';
import { readingIn } from '../../state/ordered-passages.ts';
import { compareTo, marksOf, type Comparison } from '../../ui/changes/compare-readings.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { maskWords } from '../../ui/passage-words.ts';
import type { Edition } from '../../worker/protocol.ts';
import { numberWords } from '../../ui/number-words.ts';
import type { Numbered } from './numbered.ts';
import { changesShown, stretchOf } from './reading-changes.ts';

export interface PanelReadingProps {
  readonly corpus: Corpus;
  readonly edition: Edition;
  readonly entry: Numbered;
  readonly witness: Witness;
  readonly reading: Reading;
  /** The document that the others are compared with; it has the passage. */
  readonly base: string;
  /** Side by side now, left to right. */
  readonly columns: readonly string[];
  /** By witness id; empty lists where names are shown. */
  readonly names: ReadonlyMap<string, readonly NameSpan[]>;
  readonly namesShown: boolean;
  readonly onOpen: (witness: string) => void;
}

/** What one document has at the passage in hand, with what differs from the base marked. */
export function PanelReading(props: PanelReadingProps) {
  const { corpus, entry, witness, reading, base, names, namesShown, columns, onOpen } = props;
  const said = entry.passage.review?.attributions[witness.id];
  const compared = comparisonOf(props);
  return (
    <div>
      <span className="read-said">{witness.outlet}: </span>
      <span className="read-words">
        <MarkedText
          text={witness.text}
          span={reading}
          marks={compared ? marksIn(props, compared) : []}
          names={names.get(witness.id) ?? []}
        />
      </span>
      {compared && compared.notes.length > 0 && <Notes {...props} notes={compared.notes} />}
      <p className="read-meta">
        {said?.speaker && (
          <span>{maskWords([said.speaker, said.verb].filter(Boolean).join(' '), namesShown ? [] : corpus.people)}</span>
        )}
        {witness.id === base && <span>the others are compared with it</span>}
        <span className="read-offsets" title="Counted from 0 in the whole text; the second is not included">
          characters {numberWords(reading.start)} to {numberWords(reading.end)}
        </span>
        {!columns.includes(witness.id) && (
          <button type="button" className="link-button" onClick={() => onOpen(witness.id)}>
            Read in {witness.outlet}
          </button>
        )}
      </p>
    </div>
  );
}

/** The base's words for each replaced stretch. */
function Notes({ corpus, base, names, notes }: PanelReadingProps & Pick<Comparison, 'notes'>) {
  const source = corpus.witnesses.find(({ id }) => id === base);
  if (!source) return null;
  return (
    <p className="read-notes">
      {source.outlet}:
      {notes.map((note) => (
        <span key={note.ref}>
          <sup>{note.ref}</sup>
          <em>
            <MarkedText text={source.text} span={note.base} marks={[]} names={names.get(base) ?? []} />
          </em>
        </span>
      ))}
    </p>
  );
}

/** Null for the base itself, and where the edition has not compared the two. */
function comparisonOf({ corpus, edition, entry, reading, base, names }: PanelReadingProps): Comparison | null {
  const there = readingIn(entry.passage, base);
  if (!there || base === reading.witness) return null;
  const texts = { witnesses: corpus.witnesses, names };
  const changes = changesShown(edition, there, reading, texts);
  return changes && compareTo(stretchOf(texts, there), stretchOf(texts, reading), changes);
}

function marksIn({ corpus, base, names }: PanelReadingProps, compared: Comparison) {
  const text = corpus.witnesses.find(({ id }) => id === base)?.text ?? '';
  return marksOf(compared, (span) => maskText(text, span, names.get(base) ?? []));
}
