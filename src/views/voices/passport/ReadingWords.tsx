import type { EditedPassage } from '../../../corpus/schema.ts';
import { follow, type Go } from '../../../state/follow.ts';
import { outletOf, type Scene, witnessOf, wordsOf } from '../../../state/scene.ts';
import type { ViewState } from '../../../state/view-state.ts';
import { TYPE_WORDS } from '../../../ui/changes/change-words.ts';
import { MarkedText } from '../../../ui/MarkedText.tsx';
import { Siglum } from '../../../ui/Siglum.tsx';
import { toRead } from '../../../state/to-place.ts';
import type { PassportLine } from './entries.ts';
import { type Excerpt, excerptsOf } from './excerpts.ts';
import { FactsList } from './Facts.tsx';
import { marksOfLine } from './line-marks.ts';
import './passport-words.css';

export interface ReadingWordsProps {
  readonly scene: Scene;
  readonly line: PassportLine;
  readonly passage: EditedPassage;
  /** The document compared with. */
  readonly against: string;
  readonly state: ViewState;
  readonly go: Go;
  /** Where no table has them. */
  readonly withFacts: boolean;
}

/** What one document has, in its own sentence, between the sentence before and the one after. */
export function ReadingWords({ scene, line, passage, against, state, go, withFacts }: ReadingWordsProps) {
  const { witness, names, index } = witnessOf(scene, line.id);
  const { text } = witness;
  const { before, after } = excerptsOf(text, line.entry);
  const marks = marksOfLine(text, line, (span) => wordsOf(scene, against, span));
  const around = (excerpt: Excerpt) => <MarkedText text={text} span={excerpt} marks={marks} names={names} />;
  return (
    <article className="passport-reading" aria-label={witness.outlet}>
      <div className="whose">
        <h3>
          <Siglum siglum={witness.siglum} index={index} /> {witness.outlet}
        </h3>
        <a className="link-button no-print" {...follow(go, toRead(line.id, line.entry.reading, state))}>
          Open in Read
        </a>
      </div>
      {withFacts && <FactsList line={line} />}
      <div className="passport-text">
        {before && (
          <p className="around">
            <span className="sr-only">Sentence before: </span>
            {before.isCut && '… '}
            {around(before)}
            {before.apart && <Pilcrow />}
          </p>
        )}
        <p className="within">{around({ ...line.entry.within, isCut: false, apart: false })}</p>
        {after && (
          <p className="around">
            <span className="sr-only">Sentence after: </span>
            {after.apart && <Pilcrow />}
            {around(after)}
            {after.isCut && ' …'}
          </p>
        )}
        <Notes {...{ scene, line, against }} />
        <Again {...{ passage, state, go }} id={line.id} />
      </div>
    </article>
  );
}

/** What the document compared with has where other words stand. */
function Notes({ scene, line: { comparison }, against }: Pick<ReadingWordsProps, 'scene' | 'line' | 'against'>) {
  if (!comparison || comparison.notes.length === 0) return null;
  const { witness, names } = witnessOf(scene, against);
  return (
    <p className="passport-notes">
      {outletOf(scene, against)} has:{' '}
      {comparison.notes.map(({ ref, type, base }) => (
        <span key={ref} className="note">
          <sup>{ref}</sup>
          <em>
            <MarkedText text={witness.text} span={base} marks={[]} names={names} />
          </em>{' '}
          <small>{TYPE_WORDS[type]}</small>
        </span>
      ))}
    </p>
  );
}

/** The same words once more in the same document. */
function Again({
  passage,
  id,
  state,
  go,
}: Pick<ReadingWordsProps, 'passage' | 'state' | 'go'> & { readonly id: string }) {
  const repeats = passage.repeats.filter(({ witness }) => witness === id);
  if (repeats.length === 0) return null;
  return (
    <p className="passport-notes">
      Found once more in this document:{' '}
      {repeats.map((repeat, at) => (
        <a key={repeat.start} className="link-button" {...follow(go, toRead(id, repeat, state))}>
          {repeats.length === 1 ? 'see it in Read' : `place ${at + 1}`}{' '}
        </a>
      ))}
    </p>
  );
}

function Pilcrow() {
  return (
    <span className="pilcrow" title="new paragraph" aria-hidden="true">
      {' ¶ '}
    </span>
  );
}
