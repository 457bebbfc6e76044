/** The documents' signs in a picture. */
import type { Box, Ink, Shape } from '../../../ui/drawing/drawing.ts';
import { witnessOf, type Scene } from '../../../state/scene.ts';
import { sans, SMALL, type Measure } from './set-words.ts';

/** A siglum's box. */
const SIGN = { width: 17, height: 18 } as const;

/** By a document's place in its corpus, as the sigla have them. */
const HUES: readonly Ink[] = ['hue-ochre', 'hue-plum', 'hue-teal', 'hue-graphite', 'hue-umber'];

/** As on the page: of many documents the first, and how many more. */
const SIGNS = 8;

function signsOf(scene: Scene, ids: readonly string[]) {
  const shown = ids.length > SIGNS ? ids.slice(0, SIGNS - 1) : ids;
  return { shown: shown.map((id) => witnessOf(scene, id)), more: ids.length - shown.length };
}

export function signsWidth(scene: Scene, ids: readonly string[], measure: Measure): number {
  const { shown, more } = signsOf(scene, ids);
  return shown.length * (SIGN.width + 3) + (more ? measure(`and ${more} more`, 'sans', SMALL) : 0);
}

export function drawSigns(
  scene: Scene,
  ids: readonly string[],
  x: number,
  middle: number,
  measure: Measure,
): readonly Shape[] {
  const { shown, more } = signsOf(scene, ids);
  const boxes = shown.flatMap(({ witness, index }, at): readonly Shape[] => {
    const left = x + at * (SIGN.width + 3);
    const hue = HUES[index % HUES.length] ?? 'ink';
    const box: Box = {
      kind: 'box',
      x: left,
      y: middle - SIGN.height / 2,
      width: SIGN.width,
      height: SIGN.height,
      stroke: hue,
    };
    return [
      box,
      {
        ...sans(left + SIGN.width / 2, middle + 4, witness.siglum, { ink: hue, weight: 650, size: 11.5 }),
        anchor: 'middle',
      },
    ];
  });
  if (more === 0) return boxes;
  return [
    ...boxes,
    sans(
      x + signsWidth(scene, ids, measure) - measure(`and ${more} more`, 'sans', SMALL),
      middle + 4,
      `and ${more} more`,
      {},
    ),
  ];
}
