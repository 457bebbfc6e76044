import { outletOf, witnessOf, listWords, type Scene } from '../../state/scene.ts';
import type { ViewState } from '../../state/view-state.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { KIND_WORDS } from '../../ui/passage-words.ts';
import { Siglum } from '../../ui/Siglum.tsx';
import type { EditedPassage } from '../../corpus/schema.ts';
import type { Span } from '../../engine/types.ts';
import type { Overview } from './documents.ts';
import type { Go } from '../../state/follow.ts';
import { toPassage } from '../../state/to-place.ts';
import { share } from './number-words.ts';
import type { Pointed } from './strip-shapes.ts';
import type { TitleOf } from './titles.ts';
import { ViewLink } from './ViewLink.tsx';
import './chosen.css';

export interface ChosenProps {
  readonly scene: Scene;
  readonly overview: Overview;
  readonly state: ViewState;
  readonly pointed: Pointed | null;
  readonly titleOf: TitleOf;
  readonly go: Go;
}

/** What is chosen on the strips, or pointed at. Its room is kept when nothing is. */
export function Chosen({ scene, overview, state, pointed, titleOf, go }: ChosenProps) {
  const { passages, numbers } = overview;
  const find = (id: string | null) => passages.find((passage) => passage.id === id);
  const chosen = find(state.place);
  const hovered = pointed?.under.kind === 'passage' ? find(pointed.under.id) : undefined;
  const shown = hovered ?? chosen;
  return (
    <div className="chosen">
      <p className="mark-said" role="status">
        {chosen &&
          `Chosen: passage ${numbers.get(chosen.id)}, ${titleOf(chosen)}, in ${whereWords(scene, chosen, state)}`}
      </p>
      {pointed?.under.kind === 'text' ? (
        <OwnText scene={scene} witness={pointed.witness} span={pointed.under.span} />
      ) : shown ? (
        <>
          <p className="what">
            <span className="number">{numbers.get(shown.id)}</span> <b>{titleOf(shown)}</b>
            <span className="how">
              {KIND_WORDS[shown.kind]} · in {share(shown.readings.length, state.docs.length)}{' '}
              <Sigla scene={scene} passage={shown} docs={state.docs} />
            </span>
          </p>
          <p className="ways no-print">
            <ViewLink go={go} to={toPassage(shown.id)}>
              Compare the readings
              <span className="chevron on" aria-hidden="true" />
            </ViewLink>
            <ViewLink go={go} to={{ view: 'read', place: shown.id }}>
              Read it in the texts
              <span className="chevron on" aria-hidden="true" />
            </ViewLink>
          </p>
        </>
      ) : (
        <p className="hint no-print">
          Choose a mark to see the same passage in every document; press the line between marks to read on there.
        </p>
      )}
    </div>
  );
}

function OwnText({ scene, witness, span }: { readonly scene: Scene; readonly witness: string; readonly span: Span }) {
  const item = witnessOf(scene, witness);
  return (
    <p className="what own">
      <Siglum siglum={item.witness.siglum} index={item.index} size="small" />
      <span className="how">Read on here:</span>
      <MarkedText text={item.witness.text} span={span} marks={[]} names={item.names} />
    </p>
  );
}

function Sigla({
  scene,
  passage,
  docs,
}: {
  readonly scene: Scene;
  readonly passage: EditedPassage;
  readonly docs: readonly string[];
}) {
  return (
    <span className="sigla">
      {having(passage, docs).map((id) => {
        const { witness, index } = witnessOf(scene, id);
        return <Siglum key={id} siglum={witness.siglum} index={index} size="small" name={witness.outlet} />;
      })}
    </span>
  );
}

function having({ readings }: EditedPassage, docs: readonly string[]): readonly string[] {
  return docs.filter((id) => readings.some(({ witness }) => witness === id));
}

function whereWords(scene: Scene, passage: EditedPassage, { docs }: ViewState): string {
  return listWords(having(passage, docs).map((id) => outletOf(scene, id)));
}
