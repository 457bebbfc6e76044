/** A specimen as a picture: what the page shows, set again for a sheet of its own. */
import type { Drawing, Shape } from '../../../ui/drawing/drawing.ts';
import { listWords, outletOf, witnessOf, type Scene } from '../../../state/scene.ts';
import { drawParts } from './draw-parts.ts';
import { drawRunning } from './draw-running.ts';
import { breakLines, MARGIN, ROOM, sans, serif, SMALL, WIDTH, type Drawn, type Measure } from './set-words.ts';
import type { Specimen } from './specimen-model.ts';
import { summaryOf } from './summary.ts';

export interface DrawnPassage {
  readonly number: number;
  /** As it may be shown. */
  readonly title: string;
}

/** The passage's name, its specimen, and which sign stands for which document. */
export function drawSpecimen(
  scene: Scene,
  specimen: Specimen,
  { number, title }: DrawnPassage,
  measure: Measure,
): Drawing {
  const shapes: Shape[] = [];
  let y = MARGIN + 20;
  for (const line of breakLines(`${number}  ${title}`, ROOM, (words) => measure(words, 'serif', 24, 620))) {
    shapes.push(serif(MARGIN, y, line, { size: 24, weight: 620 }));
    y += 30;
  }
  shapes.push(sans(MARGIN, y - 4, summaryOf(specimen), {}));
  y += 22;
  const body = specimen.pieces === null ? drawParts : drawRunning;
  const drawn = body(scene, specimen, y, measure);
  shapes.push(...drawn.shapes);
  y += drawn.height + 18;
  const foot = drawKey(scene, specimen, y, measure);
  const height = y + foot.height + MARGIN - 10;
  return {
    title: `Passage ${number}, ${title}: ${summaryOf(specimen)}`,
    width: WIDTH,
    height,
    shapes: [{ kind: 'box', x: 0, y: 0, width: WIDTH, height, fill: 'paper' }, ...shapes, ...foot.shapes],
  };
}

/** Signs and outlets, the base named, and whether names are masked. */
function drawKey(scene: Scene, { witnesses, base }: Specimen, top: number, measure: Measure): Drawn {
  const { corpus, namesShown } = scene;
  const key = witnesses.map(
    (id) => `${witnessOf(scene, id).witness.siglum} ${outletOf(scene, id)}${id === base ? ' (base)' : ''}`,
  );
  const masked = corpus.people.length > 0 && !namesShown ? ' Names of private people are masked.' : '';
  const words = `${listWords(key)}. ${corpus.title}. Same Story.${masked}`;
  const lines = breakLines(words, ROOM, (part) => measure(part, 'sans', SMALL));
  const shapes = lines.map((line, at) => sans(MARGIN, top + 16 + at * 17, line, {}));
  return {
    shapes: [{ kind: 'line', x1: MARGIN, y1: top - 4, x2: WIDTH - MARGIN, y2: top - 4, ink: 'rule-2' }, ...shapes],
    height: 16 + lines.length * 17,
  };
}
