import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Siglum } from '../../ui/Siglum.tsx';
import type { Scene } from '../../state/scene.ts';
import type { ViewState } from '../../state/view-state.ts';
import { Chosen } from './Chosen.tsx';
import type { Overview, OverviewDocument } from './documents.ts';
import type { Go } from '../../state/follow.ts';
import { toRead } from './go.ts';
import { numberWords } from '../../ui/number-words.ts';
import { PassageList } from './PassageList.tsx';
import { Ribbons } from './Ribbons.tsx';
import { longest, stripShapes, type Pointed } from './strip-shapes.ts';
import { StripTrack } from './StripTrack.tsx';
import { titlesOf } from './titles.ts';
import { ViewLink } from './ViewLink.tsx';
import './strips.css';

const SaveImage = lazy(() => import('../../ui/drawing/SaveImage.tsx').then((m) => ({ default: m.SaveImage })));

export interface StripsProps {
  readonly scene: Scene;
  readonly overview: Overview;
  readonly state: ViewState;
  readonly go: Go;
}

/** Each document as a line from first word to last, to scale, with its shared passages: the way into the texts. */
export function Strips({ scene, overview, state, go }: StripsProps) {
  const { documents } = overview;
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const length = longest(documents);
  const shapes = useMemo(
    () => documents.map((document) => stripShapes(document, length, documents.length)),
    [documents, length],
  );
  const titleOf = useMemo(() => titlesOf(scene, state.docs), [scene, state.docs]);
  const shown = pointed?.under.kind === 'passage' ? pointed.under.id : state.place;
  const { change } = go;
  const choose = useCallback((place: string, how: 'push' | 'replace') => change({ place }, how), [change]);
  const open = useCallback((place: string) => change({ view: 'passages', layout: 'one', place }, 'push'), [change]);
  const read = useCallback(
    (witness: string, span: { readonly start: number; readonly end: number }) =>
      change(toRead(witness, state.docs, { spot: { witness, ...span } }), 'push'),
    [change, state.docs],
  );
  const rows = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A link opens with the focus on its passage; a reader's own focus stays.
    if (document.activeElement === document.body)
      rows.current?.querySelector<HTMLElement>('[role="slider"]:not([aria-valuenow="0"])')?.focus();
  }, []);
  const point = useCallback((next: Pointed | null) => setPointed((now) => (isSame(now, next) ? now : next)), []);
  const draw = async () => {
    const { stripsDrawing } = await import('./strips-drawing.ts');
    return stripsDrawing({ scene, overview, place: state.place, title: titleOf });
  };
  return (
    <section className="strips" aria-labelledby="strips-title">
      <header>
        <h3 id="strips-title">Where the shared passages lie</h3>
        <p>
          Each line is one document from first word to last, to scale. Taller marks are in more documents; a bare line
          is text found only there; dots are page furniture.
        </p>
        <span className="save no-print">
          <Suspense>
            <SaveImage name={`${scene.corpus.id}-strips`} draw={draw} side="end" />
          </Suspense>
        </span>
      </header>
      <div className={documents.length > MOST_UNSCROLLED ? 'strip-scroll' : undefined}>
        <div ref={rows} className="strip-rows">
          <Ribbons shapes={shapes} place={shown} quiet={shown !== state.place} />
          {documents.map((document, index) => (
            <div key={document.item.witness.id} className="strip-row" style={{ ['--strip' as string]: index + 1 }}>
              <span className="strip-name">
                <Siglum siglum={document.item.witness.siglum} index={document.item.index} />
                <span>{document.item.witness.outlet}</span>
              </span>
              <StripTrack
                document={document}
                shapes={shapes[index] ?? NO_SHAPES}
                length={length}
                place={state.place}
                shown={shown}
                titleOf={titleOf}
                all={documents.length}
                describedBy="strip-keys"
                onPoint={point}
                onChoose={choose}
                onOpen={open}
                onRead={read}
              />
              <Caption document={document} complete={overview.complete} docs={state.docs} go={go} />
            </div>
          ))}
        </div>
      </div>
      <p id="strip-keys" className="mark-said no-print">
        Arrow keys go from passage to passage, Enter compares the readings of the one chosen.
      </p>
      <Chosen scene={scene} overview={overview} state={state} pointed={pointed} titleOf={titleOf} go={go} />
      <PassageList scene={scene} overview={overview} titleOf={titleOf} go={go} />
    </section>
  );
}

/** A pointer moves more often than what is under it changes. */
function isSame(a: Pointed | null, b: Pointed | null): boolean {
  return a?.witness === b?.witness && JSON.stringify(a?.under) === JSON.stringify(b?.under);
}

/** More strips than these scroll in their own section. */
const MOST_UNSCROLLED = 16;

const NO_SHAPES = { bars: [], text: [], furniture: [] };

interface CaptionProps {
  readonly document: OverviewDocument;
  readonly complete: boolean;
  readonly docs: readonly string[];
  readonly go: Go;
}

function Caption({ document: { item, shared, own }, complete, docs, go }: CaptionProps) {
  const { id } = item.witness;
  if (own === null) return <span className="strip-caption"> </span>;
  return (
    <span className="strip-caption">
      <ViewLink go={go} to={{ view: 'passages', layout: 'grid', foundIn: [id], place: null }} className="">
        {numberWords(shared.length)} shared<span className="long"> {shared.length === 1 ? 'passage' : 'passages'}</span>
        <span className="mark-said"> in {item.witness.outlet}</span>
      </ViewLink>
      {' · '}
      {complete ? (
        <ViewLink go={go} to={toRead(id, docs, { reading: 'heat', place: null })} className="">
          {numberWords(own.length)}
          <span className="long"> {own.length === 1 ? 'sentence' : 'sentences'}</span> only here
        </ViewLink>
      ) : (
        'comparing …'
      )}
    </span>
  );
}
