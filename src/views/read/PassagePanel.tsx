import type { ReactNode } from 'react';
import type { Corpus, Witness } from '../../corpus/schema.ts';
import { absoluteAddress } from '../../state/address.ts';
import { readingIn } from '../../state/ordered-passages.ts';
import type { ViewProps } from '../../state/view-state.ts';
import { PassageActions } from '../../ui/passage-actions/PassageActions.tsx';
import { PassageLink } from '../../ui/PassageLink.tsx';
import { KIND_WORDS } from '../../ui/passage-words.ts';
import { Siglum } from '../../ui/Siglum.tsx';
import { absenceIn, type Numbered } from './numbered.ts';
import { PanelGap } from './PanelGap.tsx';
import { PanelReading, type PanelReadingProps } from './PanelReading.tsx';

export interface PassagePanelProps
  extends Omit<PanelReadingProps, 'witness' | 'reading' | 'base'>, Pick<ViewProps, 'change' | 'linkTo'> {
  readonly corpus: Corpus;
  readonly entry: Numbered;
  /** How many passages there are. */
  readonly of: number;
  /** The base of the reader's choice. */
  readonly base: string;
}

/** Of more documents than this, those without the passage are folded. */
const FOLD_OVER = 8;

/** The passage in hand: what each document has, as far as it is known, and where else it can be seen. */
export function PassagePanel(props: PassagePanelProps) {
  const { corpus, entry, of, columns } = props;
  const { passage, number, title } = entry;
  const base = [props.base, ...columns].find((id) => readingIn(passage, id)) ?? passage.readings[0]?.witness ?? '';
  const rows = corpus.witnesses.map((witness, index) => ({ witness, index, reading: readingIn(passage, witness.id) }));
  const found = rows.flatMap(({ witness, index, reading }) =>
    reading
      ? [
          <Row key={witness.id} {...{ witness, index }}>
            <PanelReading {...props} {...{ witness, reading, base }} />
          </Row>,
        ]
      : [],
  );
  const gaps = rows.flatMap(({ witness, index }) => {
    const absence = absenceIn(passage, witness.id);
    return absence
      ? [
          <Row key={witness.id} {...{ witness, index }}>
            <PanelGap {...props} {...{ witness, absence }} />
          </Row>,
        ]
      : [];
  });
  const folds = corpus.witnesses.length > FOLD_OVER && gaps.length > 1;
  return (
    <>
      <h2 className="read-title">{title}</h2>
      <p className="read-meta">
        Passage {number} of {of} · {KIND_WORDS[passage.kind]} · in {passage.readings.length} of{' '}
        {corpus.witnesses.length}
        {passage.review && ' · checked by hand'}
      </p>
      <PassageActions
        {...{ corpus, passage, title, number, base }}
        address={absoluteAddress(props.linkTo({ place: passage.id }))}
        namesShown={props.namesShown}
      />
      <ul className="read-readings">
        {found}
        {!folds && gaps}
      </ul>
      {folds && (
        <details className="read-gaps">
          <summary>
            {gaps.length} documents without it
            <span className="chevron" aria-hidden="true" />
          </summary>
          <ul className="read-readings">{gaps}</ul>
        </details>
      )}
      <Elsewhere {...props} />
    </>
  );
}

interface RowProps {
  readonly witness: Witness;
  readonly index: number;
  readonly children: ReactNode;
}

function Row({ witness, index, children }: RowProps) {
  return (
    <li>
      <Siglum siglum={witness.siglum} index={index} />
      {children}
    </li>
  );
}

/** The same passage in the other views. */
function Elsewhere({ entry, columns, change, linkTo }: PassagePanelProps) {
  const place = entry.passage.id;
  const grid = { view: 'passages', layout: 'grid', place } as const;
  const page = { view: 'passages', layout: 'one', place } as const;
  const pair = { view: 'pairs', columns, place } as const;
  return (
    <div className="read-elsewhere">
      <PassageLink href={linkTo(page)} onFollow={() => change(page, 'push')}>
        Passage page
      </PassageLink>
      <PassageLink href={linkTo(grid)} onFollow={() => change(grid, 'push')}>
        Compare in Passages
      </PassageLink>
      {columns.length > 1 && (
        <PassageLink href={linkTo(pair)} onFollow={() => change(pair, 'push')}>
          Compare as one text
        </PassageLink>
      )}
    </div>
  );
}
