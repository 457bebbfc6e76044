import type { ReactNode } from 'react';
import { findNames, type NameSpan } from '../../corpus/people.ts';
import type { Corpus, Defect, Witness } from '../../corpus/schema.ts';
import type { Span } from '../../engine/types.ts';
import { DOCUMENT_WORDS } from '../../ui/about-witness.ts';
import { countWords } from '../../ui/changes/count-words.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { maskWords } from '../../ui/passage-words.ts';
import { numberWords } from '../../ui/number-words.ts';

export interface DocumentCardProps {
  readonly corpus: Corpus;
  readonly witness: Witness;
  readonly namesShown: boolean;
}

/** Said of everything that a text does not state about itself. */
const NOT_GIVEN = 'not given in the document';

/** Where one text comes from, as it says itself; what is odd or missing in it; and what is known from elsewhere. */
export function DocumentCard({ corpus, witness, namesShown }: DocumentCardProps) {
  const people = namesShown ? [] : corpus.people;
  const names = findNames(witness.text, people);
  const ours = (words: string) => maskWords(words, people);
  const quote = (span: Span) => <Quoted witness={witness} span={span} names={names} />;
  return (
    <dl>
      <Entry name="Outlet">{witness.outlet}</Entry>
      <Entry name="Kind">{DOCUMENT_WORDS[witness.kind]}</Entry>
      <Entry name="Headline">{stated(witness, witness.headline, quote)}</Entry>
      <Entry name="Byline">{stated(witness, witness.byline, quote)}</Entry>
      <Entry name="Dates">
        {witness.dates.length === 0 ? NOT_GIVEN : null}
        {witness.dates.map((date) => (
          <p key={date.start}>
            {date.of} {quote(date)}
          </p>
        ))}
      </Entry>
      <Entry name="Length">{numberWords(countWords(witness.text, { start: 0, end: witness.text.length }))} words</Entry>
      <Entry name="SHA-256">
        <code>{witness.sha256}</code>
      </Entry>
      <Entry name="Missing">
        {witness.lacunae.length === 0 ? 'nothing noted' : null}
        {witness.lacunae.map(({ at, note }) => (
          <p key={at}>
            {ours(note)} <small>(character {numberWords(at)})</small>
          </p>
        ))}
      </Entry>
      <Entry name="Noted in the text">
        {witness.defects.length === 0 ? 'nothing' : null}
        {byNote(witness.defects).map(({ first, count }) => (
          <p key={first.start}>
            <small>{first.kind === 'file' ? 'note' : 'sic'}</small> {ours(first.note)}{' '}
            <small>
              (character {numberWords(first.start)}
              {count > 1 && `, ${count} places`})
            </small>
          </p>
        ))}
      </Entry>
      {witness.provenance.map(({ says, source, standing }) => (
        <Entry key={says} name={standing}>
          <p>{ours(says)}</p>
          <p>
            <small>Source: {ours(source)}</small>
          </p>
        </Entry>
      ))}
      <Entry name="Rights">{corpus.rights || 'nothing noted'}</Entry>
    </dl>
  );
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Words of the text where they first stand in it. */
function stated({ text }: Witness, words: string | null, quote: (span: Span) => ReactNode): ReactNode {
  const start = words === null ? -1 : text.indexOf(words);
  return words === null || start < 0 ? NOT_GIVEN : quote({ start, end: start + words.length });
}

interface QuotedProps {
  readonly witness: Witness;
  readonly span: Span;
  readonly names: readonly NameSpan[];
}

function Quoted({ witness, span, names }: QuotedProps) {
  return (
    <q>
      <MarkedText text={witness.text} span={span} marks={[]} names={names} />
    </q>
  );
}

/** The same remark may stand at many places: the first of each, and how many there are. */
function byNote(defects: readonly Defect[]): readonly { readonly first: Defect; readonly count: number }[] {
  const firsts = defects.filter(({ note }, index) => defects.findIndex((other) => other.note === note) === index);
  return firsts.map((first) => ({ first, count: defects.filter(({ note }) => note === first.note).length }));
}
