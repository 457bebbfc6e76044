import { follow, type Go } from '../../../state/follow.ts';
import type { Scene } from '../../../state/scene.ts';
import type { ViewState } from '../../../state/view-state.ts';
import { FigureSentence } from '../FigureSentence.tsx';
import { asWritten } from '../figure-place.ts';
import { RELATION_RULES, RELATION_WORDS } from '../figure-words.ts';
import { toPassage, toRead } from '../../../state/to-place.ts';
import type { FigureEntry } from './figure-entries.ts';

export interface FigureDetailProps {
  readonly scene: Scene;
  readonly entry: FigureEntry;
  /** Of the shared passage around it, id and number. */
  readonly passage: { readonly id: string; readonly number: number | undefined } | null;
  readonly state: ViewState;
  readonly go: Go;
}

/** The whole sentence of a figure, and where it leads. */
export function FigureDetail({ scene, entry, passage, state, go }: FigureDetailProps) {
  const { witness, figure, sentence, relation, row } = entry;
  return (
    <div className="figure-detail">
      <p className="figure-whole">
        <FigureSentence scene={scene} witness={witness} span={sentence} marked={[asWritten(figure)]} />
      </p>
      <p className="figure-note">
        {RELATION_WORDS[relation]}. {RELATION_RULES[relation]}
      </p>
      <p>
        <a className="figure-link" {...follow(go, toRead(witness, figure, state))}>
          Read in the full text
        </a>
        {passage && (
          <a className="figure-link" {...follow(go, toPassage(passage.id))}>
            Open passage {passage.number}
          </a>
        )}
        <a className="figure-link" {...follow(go, { part: 'agreement', cell: `,${row}` })}>
          Beside the other documents
        </a>
      </p>
    </div>
  );
}
