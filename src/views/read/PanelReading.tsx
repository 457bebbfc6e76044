import type { NameSpan } from '../../corpus/people.ts';
import type { Corpus, Witness } from '../../corpus/schema.ts';
import type { Reading } from '../../engine/types.ts';
import { readingIn } from '../../state/ordered-passages.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { maskWords } from '../../ui/passage-words.ts';
import { changesBetween } from '../../worker/pair-key.ts';
import type { Edition } from '../../worker/protocol.ts';
import { grouped } from './grouped.ts';
import type { Numbered } from './numbered.ts';
import { changedReading, type ChangedReading } from './reading-changes.ts';

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
  const changed = changesOf(props);
  return (
    <div>
      <span className="read-said">{witness.outlet}: </span>
      <span className="read-words">
        <MarkedText
          text={witness.text}
          span={reading}
          marks={changed?.marks ?? []}
          names={names.get(witness.id) ?? []}
        />
      </span>
      {changed && changed.notes.length > 0 && <Notes {...props} notes={changed.notes} />}
      <p className="read-meta">
        {said?.speaker && (
          <span>{maskWords([said.speaker, said.verb].filter(Boolean).join(' '), namesShown ? [] : corpus.people)}</span>
        )}
        {witness.id === base && <span>the others are compared with it</span>}
        <span className="read-offsets" title="Counted from 0 in the whole text; the second is not included">
          characters {grouped(reading.start)} to {grouped(reading.end)}
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
function Notes({ corpus, base, names, notes }: PanelReadingProps & Pick<ChangedReading, 'notes'>) {
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

/** Null for the base itself, for other wording throughout, and where the edition has not compared the two. */
function changesOf({ corpus, edition, entry, witness, reading, base, names }: PanelReadingProps) {
  const source = corpus.witnesses.find(({ id }) => id === base);
  const there = readingIn(entry.passage, base);
  if (!source || !there || base === witness.id) return null;
  const changes = changesBetween(edition, there, reading);
  if (!changes) return null;
  const from = { text: source.text, span: there, names: names.get(base) ?? [] };
  return changedReading(from, { text: witness.text, span: reading }, changes);
}
