/** Three stops on the texts at hand, chosen by rule: the way they run, where they part, what one has not. */
import type { EditedPassage } from '../../corpus/schema.ts';
import { inOrderOfDocuments, passagesOf } from '../../state/ordered-passages.ts';
import { listWords, outletOf, peopleMasked, witnessOf, type Scene } from '../../state/scene.ts';
import type { ViewState } from '../../state/view-state.ts';
import { passageTitle } from '../../ui/passage-words.ts';

export interface Stop {
  readonly title: string;
  readonly words: string;
  /** Where it is to be seen. */
  readonly patch: Partial<ViewState>;
  /** What to look at there: a CSS selector; the view as a whole where nothing matches. */
  readonly target: string;
}

/** Fewer where a corpus has nothing to show for one. */
export function stopsFor(
  scene: Scene,
  { docs, base, layer }: Pick<ViewState, 'docs' | 'base' | 'layer'>,
): readonly Stop[] {
  const order = [base, ...docs.filter((id) => id !== base)];
  const passages = inOrderOfDocuments(passagesOf(scene.edition, layer), order).map(({ passage }) => passage);
  const widest = most(passages.filter((passage) => passage.kind !== 'identical' && passage.kind !== 'entry'));
  const lacking = most(passages.filter((passage) => passage !== widest && lacks(passage, docs).length > 0));
  return [
    {
      title: 'Where the documents meet',
      words: `Each line is one of ${docs.length} documents, from its first word to its last. A mark is a passage that others have too; the taller, the more of them. Choose one, and ribbons show where the others have it.`,
      patch: { view: 'overview', place: widest?.id ?? null },
      target: '.strips',
    },
    ...(widest ? [parting(scene, widest, docs)] : []),
    ...(lacking ? [absence(scene, lacking, docs)] : []),
  ];
}

function parting(scene: Scene, passage: EditedPassage, docs: readonly string[]): Stop {
  const { length } = passage.readings.filter(({ witness }) => docs.includes(witness));
  return {
    title: 'Where their words part',
    words: `${nameOf(scene, passage)} stands in ${length} of ${docs.length} documents, not word for word. What all have runs on; where they part, each has a line of its own. Below are all readings with who says it, and where.`,
    patch: { view: 'passages', layout: 'one', place: passage.id },
    target: '.specimen',
  };
}

function absence(scene: Scene, passage: EditedPassage, docs: readonly string[]): Stop {
  const without = listWords(lacks(passage, docs).map((id) => outletOf(scene, id)));
  return {
    title: 'What was not found',
    words: `${nameOf(scene, passage)} was not found in ${without}. The nearest sentence stands there instead, with the reason why it does not count. Length and deadline may explain it; look before you conclude.`,
    patch: { view: 'passages', layout: 'one', place: passage.id },
    target: '.corner-marks',
  };
}

/** That most documents have; the first such one. */
function most(passages: readonly EditedPassage[]): EditedPassage | undefined {
  return passages.reduce<EditedPassage | undefined>(
    (best, passage) => (best && best.readings.length >= passage.readings.length ? best : passage),
    undefined,
  );
}

function lacks(passage: EditedPassage, docs: readonly string[]): readonly string[] {
  return passage.absences
    .filter(({ witness, state }) => state === 'not-found' && docs.includes(witness))
    .map(({ witness }) => witness);
}

function nameOf(scene: Scene, passage: EditedPassage): string {
  const [reading] = passage.readings;
  if (!reading) return 'A passage';
  const { witness, names } = witnessOf(scene, reading.witness);
  const title = passageTitle(passage, { text: witness.text, reading, names, people: peopleMasked(scene) });
  return title.startsWith('“') ? title : `“${title}”`;
}
