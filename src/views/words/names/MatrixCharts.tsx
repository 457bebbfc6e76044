import { useMemo } from 'react';
import { outletOf, witnessOf, wordsOf } from '../../../state/scene.ts';
import { Bars } from '../../../ui/charts/Bars.tsx';
import { Dispersion } from '../../../ui/charts/Dispersion.tsx';
import type { WordsPart } from '../part.ts';
import { askedUses, perThousand, wholeNumber } from './asked-uses.ts';
import type { Asked } from './cell.ts';
import { PLACES, type Matrix } from './matrix.ts';
import { glossTitle, PLACE_WORDS, variantName } from './variant-words.ts';

export interface MatrixChartsProps extends Pick<WordsPart, 'scene' | 'state' | 'change'> {
  readonly matrix: Matrix;
  readonly asked: Asked | null;
}

const KINDS = PLACES.map((place) => ({ kind: place, name: PLACE_WORDS[place] }));

/** How often, and where: of the word that is open, or of the whole list. */
export function MatrixCharts({ matrix, asked, scene, state, change }: MatrixChartsProps) {
  const variant = asked?.variant ?? null;
  const together = asked?.together ?? false;
  const { groups, rows, title } = useMemo(() => {
    const found = askedUses(matrix, { variant, together, witness: null, place: null });
    const row = matrix.rows.find((each) => each.variant.id === variant);
    const name = row ? variantName(scene, row.variant) : glossTitle(scene, matrix.concept);
    const drawn = found.map(({ document: { id, words }, uses }) => {
      const { witness, index } = witnessOf(scene, id);
      const siglum = { letters: witness.siglum, index };
      const rate = perThousand(words === 0 ? 0 : (uses.length * 1000) / words);
      return { key: id, name: outletOf(scene, id), siglum, witness, words, uses, rate };
    });
    return {
      title: name,
      groups: drawn.map(({ key, name: outlet, siglum, words, uses, rate }) => ({
        key,
        name: outlet,
        siglum,
        parts: PLACES.map((place) => ({
          name: PLACE_WORDS[place],
          value: uses.filter((use) => use.place === place).length,
        })),
        note: `in ${wholeNumber(words)} words, ${rate} per 1,000`,
      })),
      rows: drawn.map(({ key, name: outlet, siglum, witness, uses }) => ({
        key,
        name: outlet,
        siglum,
        length: witness.text.length,
        ticks: uses.map(({ start, end, place }) => ({
          start,
          end,
          kind: place,
          label: wordsOf(scene, key, { start, end }),
        })),
      })),
    };
  }, [matrix, variant, together, scene]);
  const file = `${scene.corpus.id}-${matrix.concept.id}`;
  const pick = (witness: string, { start, end }: { readonly start: number; readonly end: number }) => {
    const other = [state.base, ...state.docs].find((id) => id !== witness);
    const columns = other === undefined ? {} : { columns: [witness, other] };
    change({ view: 'read', reading: 'parallel', ...columns, place: null, spot: { witness, start, end } }, 'push');
  };
  return (
    <section className="names-charts" aria-labelledby="names-charts">
      <h3 id="names-charts">How often, and where in each document</h3>
      <Bars title={`${title}: by document`} unit="uses" groups={groups} fileName={`uses-${file}`} />
      <Dispersion
        title={`${title}: where in each document`}
        fileName={`where-${file}`}
        rows={rows}
        kinds={KINDS}
        onPick={pick}
      />
    </section>
  );
}
