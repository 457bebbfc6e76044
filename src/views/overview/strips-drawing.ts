/** The strips as a picture to keep. */
import type { Scene } from '../../state/scene.ts';
import { listWords, outletOf } from '../../state/scene.ts';
import type { Drawing, Ink, Shape } from '../../ui/drawing/drawing.ts';
import { measure } from '../../ui/drawing/measure.ts';
import type { Overview, OverviewDocument } from './documents.ts';
import { counted } from '../../ui/number-words.ts';
import { ribbonLines, type Tie } from './ribbons.ts';
import { BASELINE, longest, SPAN, stripShapes, type Bar, type StripShapes } from './strip-shapes.ts';
import type { TitleOf } from './titles.ts';

const MARGIN = 28;
const ROW = 36;
const HEAD = 86;
const FOOT = 30;
/** Of the strips: wide enough for a slide. */
const TRACK = 900;
const HUES: readonly Ink[] = ['hue-ochre', 'hue-plum', 'hue-teal', 'hue-graphite', 'hue-umber'];

export interface StripsPicture {
  readonly scene: Scene;
  readonly overview: Overview;
  readonly place: string | null;
  readonly title: TitleOf;
}

/** Names are masked in the title of the passage chosen; nothing else of a text is shown. */
export function stripsDrawing({ scene, overview, place, title }: StripsPicture): Drawing {
  const { documents, passages, numbers } = overview;
  const names = Math.max(...documents.map(({ item }) => measure(item.witness.outlet, 'sans', 14, 600)));
  const left = MARGIN + 28 + names + 20;
  const captions = Math.max(...documents.map((document) => measure(captionOf(document), 'sans', 12.5)));
  const width = left + TRACK + 20 + captions + MARGIN;
  const chosen = passages.find(({ id }) => id === place);
  const length = longest(documents);
  const rows = documents.map((document, index) => ({
    document,
    shapes: stripShapes(document, length, documents.length),
    top: HEAD + index * ROW,
  }));
  const said = chosen
    ? `Passage ${numbers.get(chosen.id)}: ${title(chosen)}, in ${listWords(inOrder(chosen, documents).map((id) => outletOf(scene, id)))}`
    : 'Taller marks are in more documents; a bare line is text found only there; dots are page furniture.';
  return {
    title: `Where the shared passages lie in ${documents.length} documents. ${said}`,
    width,
    height: HEAD + rows.length * ROW + FOOT,
    shapes: [
      { kind: 'words', x: MARGIN, y: 40, words: scene.corpus.title, face: 'serif', size: 22, weight: 620, ink: 'ink' },
      { kind: 'words', x: MARGIN, y: 63, words: said, face: 'sans', size: 13.5, ink: 'ink-2' },
      ...ribbon(rows, place, left),
      ...rows.flatMap(({ document, shapes, top }) =>
        rowShapes({ document, shapes, top, left, place, right: width - MARGIN }),
      ),
    ],
  };
}

interface RowPicture {
  readonly document: OverviewDocument;
  readonly shapes: StripShapes;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly place: string | null;
}

function rowShapes({ document, shapes, top, left, right, place }: RowPicture): readonly Shape[] {
  const { witness, index } = document.item;
  const hue = HUES[index % HUES.length] ?? 'ink';
  const base = top + BASELINE;
  const at = (x: number) => left + (x / SPAN) * TRACK;
  const line =
    (ink: Ink, dash?: readonly number[]) =>
    (stretch: { readonly x1: number; readonly x2: number }): Shape => ({
      kind: 'line',
      x1: at(stretch.x1),
      x2: at(stretch.x2),
      y1: base + 0.5,
      y2: base + 0.5,
      ink,
      ...(dash && { dash }),
    });
  return [
    { kind: 'words', x: MARGIN, y: base, words: witness.siglum, face: 'sans', size: 14, weight: 650, ink: hue },
    { kind: 'words', x: MARGIN + 28, y: base, words: witness.outlet, face: 'sans', size: 14, weight: 600, ink: 'ink' },
    ...shapes.text.map(line('edge')),
    ...shapes.furniture.map(line('ink-3', [1, 3])),
    ...shapes.bars.map((bar): Shape => box(bar, at, base, bar.id === place ? 'accent' : hue)),
    {
      kind: 'words',
      x: right,
      y: base,
      words: captionOf(document),
      face: 'sans',
      size: 12.5,
      ink: 'ink-2',
      anchor: 'end',
    },
  ];
}

function box({ x, width, height }: Bar, at: (x: number) => number, base: number, fill: Ink): Shape {
  return { kind: 'box', x: at(x), y: base - height, width: (width / SPAN) * TRACK, height, fill };
}

function ribbon(
  rows: readonly { readonly shapes: StripShapes; readonly top: number }[],
  place: string | null,
  left: number,
): readonly Shape[] {
  const ties = rows.flatMap(({ shapes, top }): Tie[] => {
    const bar = shapes.bars.find(({ id }) => id === place);
    if (!bar) return [];
    const scaled = { ...bar, x: left + (bar.x / SPAN) * TRACK, width: (bar.width / SPAN) * TRACK };
    return [{ row: { top, baseline: top + BASELINE }, bar: scaled }];
  });
  return ribbonLines(ties).map((d): Shape => ({ kind: 'curve', d, ink: 'accent', width: 1.6 }));
}

function captionOf({ shared, own }: OverviewDocument): string {
  const parts = [
    counted(shared.length, 'shared passage'),
    ...(own ? [`${counted(own.length, 'sentence')} only here`] : []),
  ];
  return parts.join(' · ');
}

function inOrder(
  { readings }: { readonly readings: readonly { readonly witness: string }[] },
  documents: readonly OverviewDocument[],
): readonly string[] {
  const having = new Set(readings.map(({ witness }) => witness));
  return documents.map(({ item }) => item.witness.id).filter((id) => having.has(id));
}
