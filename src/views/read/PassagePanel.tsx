import type { NameSpan } from '../../corpus/people.ts';
import type { Corpus, Witness } from '../../corpus/schema.ts';
import type { Absence, Reading } from '../../engine/types.ts';
import { readingIn } from '../../state/ordered-passages.ts';
import { absenceHead, GAP_MEANS } from '../../ui/absence-words.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { PassageLink } from '../../ui/PassageLink.tsx';
import { KIND_WORDS, maskWords } from '../../ui/passage-words.ts';
import { Siglum } from '../../ui/Siglum.tsx';
import { grouped } from './grouped.ts';
import { absenceIn, type Numbered } from './numbered.ts';

export interface PassagePanelProps {
  readonly corpus: Corpus;
  /** Whether other wording is still looked for. */
  readonly draft: boolean;
  readonly entry: Numbered;
  /** How many passages there are. */
  readonly of: number;
  readonly columns: readonly string[];
  /** By witness id; empty lists where names are shown. */
  readonly names: ReadonlyMap<string, readonly NameSpan[]>;
  readonly namesShown: boolean;
  readonly onOpen: (witness: string) => void;
  readonly passagesLink: string;
  readonly onCompare: () => void;
}

/** The passage in hand: what each document has, as far as it is known. */
export function PassagePanel(props: PassagePanelProps) {
  const { corpus, entry, of, passagesLink, onCompare } = props;
  const { passage, number, title } = entry;
  return (
    <>
      <h2 className="read-title">{title}</h2>
      <p className="read-meta">
        Passage {number} of {of} · {KIND_WORDS[passage.kind]} · in {passage.readings.length} of{' '}
        {corpus.witnesses.length}
        {passage.review && ' · checked by hand'}
      </p>
      <ul className="read-readings">
        {corpus.witnesses.map((witness, index) => {
          const reading = readingIn(passage, witness.id);
          const absence = absenceIn(passage, witness.id);
          if (!reading && !absence) return null;
          return (
            <li key={witness.id}>
              <Siglum siglum={witness.siglum} index={index} />
              {reading && <Found {...props} {...{ witness, reading }} />}
              {!reading && absence && <NotFound {...props} {...{ witness, absence }} />}
            </li>
          );
        })}
      </ul>
      <PassageLink href={passagesLink} onFollow={onCompare}>
        Compare in Passages
      </PassageLink>
    </>
  );
}

function Found(props: PassagePanelProps & { readonly witness: Witness; readonly reading: Reading }) {
  const { corpus, entry, witness, reading, names, namesShown, columns, onOpen } = props;
  const said = entry.passage.review?.attributions[witness.id];
  return (
    <div>
      <span className="read-said">{witness.outlet}: </span>
      <span className="read-words">
        <MarkedText text={witness.text} span={reading} marks={[]} names={names.get(witness.id) ?? []} />
      </span>
      <p className="read-meta">
        {said?.speaker && (
          <span>{maskWords([said.speaker, said.verb].filter(Boolean).join(' '), namesShown ? [] : corpus.people)}</span>
        )}
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

function NotFound(props: PassagePanelProps & { readonly witness: Witness; readonly absence: Absence }) {
  const { witness, absence, names, draft } = props;
  const { state } = absence;
  const nearest = draft ? null : absence.nearest;
  const incomplete = state === 'text-incomplete';
  const means = incomplete || draft ? null : GAP_MEANS[state];
  return (
    <div className={incomplete ? 'read-incomplete' : 'read-void corner-marks'}>
      <p className="read-not">
        {incomplete ? `[${witness.outlet}: the text is incomplete here]` : absenceHead(state, witness.outlet, draft)}
      </p>
      {means && <p className="read-nearest">{means}</p>}
      {nearest && (
        <p className="read-nearest">
          Nearest, {nearest.score.toFixed(2)}:{' '}
          <q>
            <MarkedText text={witness.text} span={nearest} marks={[]} names={names.get(witness.id) ?? []} />
          </q>
        </p>
      )}
    </div>
  );
}
