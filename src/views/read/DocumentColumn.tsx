import { useId, useMemo, useRef, useState } from 'react';
import type { NameSpan } from '../../corpus/people.ts';
import type { Corpus, Witness } from '../../corpus/schema.ts';
import type { Absence, Reading } from '../../engine/types.ts';
import type { Overlay } from '../../state/view-state.ts';
import { absenceHead } from '../../ui/absence-words.ts';
import { aboutWitness } from '../../ui/about-witness.ts';
import { Siglum } from '../../ui/Siglum.tsx';
import type { Layout } from '../../worker/protocol.ts';
import { AboutDocument } from './AboutDocument.tsx';
import { errorMarks, heatMarks, lineMarks, passageMarks, passingMarks, spotMarks } from './block-marks.ts';
import { DocumentText } from './DocumentText.tsx';
import type { Heated } from './heat.ts';
import { linesOf } from './lines.ts';
import { absenceIn, type Numbered } from './numbered.ts';
import { overlayMarks } from './overlays.ts';
import { partsOf } from './parts.ts';
import { bringInto } from './scroll-together.ts';
import { useSettledMargin } from './settle-margins.ts';

export interface DocumentColumnProps {
  readonly corpus: Corpus;
  /** Whether other wording is still looked for. */
  readonly draft: boolean;
  readonly witness: Witness;
  /** The document's place in its corpus. */
  readonly index: number;
  readonly layout: Layout | undefined;
  readonly names: readonly NameSpan[];
  readonly namesShown: boolean;
  readonly passages: readonly Numbered[];
  /** Its sentences where it is read as a heat map, which then take the place of the passages. */
  readonly heated: readonly Heated[] | null;
  readonly overlays: readonly Overlay[];
  readonly lined: boolean;
  readonly chosen: Numbered | null;
  readonly spot: Reading | null;
  /** Which side of the text the passage buttons stand on. */
  readonly margin: 'left' | 'right';
  /** False where the page scrolls and not the column. */
  readonly scrolls: boolean;
  readonly onPassage: (id: string) => void;
  /** The reader puts focus or pointer into it. */
  readonly onActive: (witness: string) => void;
}

/** One document: its head, which stays, and its text, which scrolls. */
export function DocumentColumn(props: DocumentColumnProps) {
  const {
    corpus,
    draft,
    witness,
    index,
    names,
    namesShown,
    chosen,
    spot,
    lined,
    margin,
    scrolls,
    onPassage,
    onActive,
  } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [nearestOf, setNearestOf] = useState<string | null>(null);
  const heading = useId();
  const parts = useMemo(() => partsOf(witness), [witness]);
  const standing = useStanding(props, parts);
  const nearestShown = chosen !== null && nearestOf === chosen.passage.id;
  const passing = useMemo(
    () => [...passingMarks(witness.id, chosen, nearestShown), ...spotMarks(witness, spot)],
    [witness, chosen, nearestShown, spot],
  );
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
    <article
      className="read-column"
      data-witness={witness.id}
      data-margin={margin}
      aria-labelledby={heading}
      onFocus={() => onActive(witness.id)}
      onPointerDown={() => onActive(witness.id)}
    >
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
        <div className={lined ? 'read-text lined' : 'read-text'} ref={content}>
          <DocumentText {...{ witness, parts, names, standing, passing, onPassage }} />
        </div>
      </div>
    </article>
  );
}

/** The marks that stay while passages are chosen. */
function useStanding(props: DocumentColumnProps, parts: ReturnType<typeof partsOf>) {
  const { corpus, witness, layout, names, passages, heated, overlays, lined } = props;
  const { lexicon } = corpus;
  const others = corpus.witnesses.length - 1;
  const layers = useMemo(
    () => overlayMarks(overlays, { text: witness.text, names, quotations: layout?.quotations ?? [], lexicon }),
    [overlays, witness, names, layout, lexicon],
  );
  return useMemo(
    () => [
      // First, so that what else stands at the beginning of a line comes after its break.
      ...(lined ? lineMarks(linesOf(witness.text, parts)) : []),
      ...(heated ? heatMarks(heated, others) : passageMarks(witness, passages)),
      ...errorMarks(witness),
      ...layers,
    ],
    [lined, witness, parts, heated, others, passages, layers],
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
