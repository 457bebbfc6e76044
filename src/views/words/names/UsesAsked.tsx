import type { Variant } from '../../../engine/words/lexicon.ts';
import { follow } from '../../../state/follow.ts';
import { outletOf, type Scene } from '../../../state/scene.ts';
import type { ViewState } from '../../../state/view-state.ts';
import { toConcordance } from '../concordance/link.ts';
import type { WordsPart } from '../part.ts';
import { UseLines } from '../UseLines.tsx';
import { askedUses, usesSaid } from './asked-uses.ts';
import type { Asked } from './cell.ts';
import type { Matrix } from './matrix.ts';
import { formsSaid, isMaskedIn, PLACE_WORDS, variantName } from './variant-words.ts';

export interface UsesAskedProps extends Pick<WordsPart, 'scene' | 'state' | 'change' | 'linkTo'> {
  readonly matrix: Matrix;
  readonly asked: Asked;
}

/** The uses behind a count: what was counted, how often, and each use in its line. */
export function UsesAsked({ matrix, asked, scene, state, change, linkTo }: UsesAskedProps) {
  const found = askedUses(matrix, asked);
  const row = matrix.rows.find(({ variant }) => variant.id === asked.variant);
  const inContext = row ? inContextOf(scene, row.variant) : null;
  const lines = found.flatMap(({ document, uses }) =>
    uses.map(({ start, end, place }) => ({ witness: document.id, start, end, note: PLACE_WORDS[place] })),
  );
  const title = row ? variantName(scene, row.variant) : 'All words of this list';
  return (
    <section className="uses-asked" aria-label={`Uses: ${title}`}>
      <p role="status">
        <b className="uses-title">{title}</b>
        {asked.together && ', with the words counted with it'}
        {asked.place !== null && `, ${PLACE_WORDS[asked.place]}`}
        {': '}
        {usesSaid(found, (id) => outletOf(scene, id))}
      </p>
      {lines.length > 0 && <UseLines {...{ scene, state, change, linkTo, lines }} label={`Uses of ${title}`} />}
      {row && (
        <p className="counted-forms">
          Counted: {formsSaid(scene, row.variant)}.{' '}
          {inContext !== null && (
            <a className="no-print" {...follow({ change, linkTo }, inContext)}>
              Find these words in context, wherever they stand
            </a>
          )}
        </p>
      )}
    </section>
  );
}

/** The concordance of all forms; null where all are masked: they could not be found. */
function inContextOf(scene: Scene, { forms }: Variant): Partial<ViewState> | null {
  const shown = forms.filter((form) => !isMaskedIn(scene, form));
  return shown.length === 0 ? null : toConcordance(shown);
}
