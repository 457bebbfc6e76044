import { useId, useMemo, useRef, useState } from 'react';
import type { NameSpan } from '../../corpus/people.ts';
import type { Corpus, Witness } from '../../corpus/schema.ts';
import type { Absence } from '../../engine/types.ts';
import { absenceHead } from '../../ui/absence-words.ts';
import { aboutWitness } from '../../ui/about-witness.ts';
import { Siglum } from '../../ui/Siglum.tsx';
import { AboutDocument } from './AboutDocument.tsx';
import { passingMarks, standingMarks } from './block-marks.ts';
import { DocumentText } from './DocumentText.tsx';
import { absenceIn, type Numbered } from './numbered.ts';
import { bringInto } from './scroll-together.ts';
import { useSettledMargin } from './settle-margins.ts';

export interface DocumentColumnProps {
  readonly corpus: Corpus;
  /** Whether other wording is still looked for. */
  readonly draft: boolean;
  readonly witness: Witness;
  /** The document's place in its corpus. */
  readonly index: number;
  readonly names: readonly NameSpan[];
  readonly namesShown: boolean;
  readonly passages: readonly Numbered[];
  readonly chosen: Numbered | null;
  /** Which side of the text the passage buttons stand on. */
  readonly margin: 'left' | 'right';
  /** False where the page scrolls and not the column. */
  readonly scrolls: boolean;
}

/** One document: its head, which stays, and its text, which scrolls. */
export function DocumentColumn(props: DocumentColumnProps) {
  const { corpus, draft, witness, index, names, namesShown, passages, chosen, margin, scrolls } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [nearestOf, setNearestOf] = useState<string | null>(null);
  const heading = useId();
  const standing = useMemo(() => standingMarks(witness, passages), [witness, passages]);
  const nearestShown = chosen !== null && nearestOf === chosen.passage.id;
  const passing = useMemo(() => passingMarks(witness.id, chosen, nearestShown), [witness, chosen, nearestShown]);
  useSettledMargin(content);
  const absence = chosen && absenceIn(chosen.passage, witness.id);
  const repeats = chosen?.passage.repeats.filter((repeat) => repeat.witness === witness.id).length ?? 0;
  const goToRepeat = () =>
    chosen && scroller.current && bringInto(scroller.current, `[data-repeat="${CSS.escape(chosen.passage.id)}"]`);
  const goToNearest = () => {
    setNearestOf(chosen?.passage.id ?? null);
    // After the mark is drawn.
    requestAnimationFrame(() => scroller.current && bringInto(scroller.current, '[data-layer="nearest"]'));
  };
  return (
    <article className="read-column" data-margin={margin} aria-labelledby={heading}>
      <header className="read-head">
        <Siglum siglum={witness.siglum} index={index} size="large" />
        <div>
          <h2 id={heading}>{witness.outlet}</h2>
          <div className="read-about-line">
            <p className="read-about">{aboutWitness(witness)}</p>
            <AboutDocument {...{ corpus, witness, namesShown }} />
          </div>
        </div>
        {absence && <Missing {...{ witness, absence, draft }} onNearest={goToNearest} />}
        {repeats > 0 && (
          <div className="read-missing">
            <p>Found {repeats + 1} times in this text</p>
            <button type="button" className="link-button" onClick={goToRepeat}>
              Show it again
            </button>
          </div>
        )}
      </header>
      <div
        className="read-scroll"
        ref={scroller}
        {...(scrolls && { tabIndex: 0, role: 'region', 'aria-label': `${witness.outlet}, full text` })}
      >
        <div className="read-text" ref={content}>
          <DocumentText witness={witness} names={names} standing={standing} passing={passing} />
        </div>
      </div>
    </article>
  );
}

interface MissingProps {
  readonly witness: Witness;
  readonly absence: Absence;
  readonly draft: boolean;
  readonly onNearest: () => void;
}

/** What this document has instead of the passage in hand. */
function Missing({ witness, absence, draft, onNearest }: MissingProps) {
  return (
    <div className="read-missing">
      <p>{absenceHead(absence.state, witness.outlet, draft)}</p>
      {absence.nearest && !draft && (
        <button type="button" className="link-button" onClick={onNearest}>
          Show the nearest sentence
        </button>
      )}
    </div>
  );
}
