/** Which readings of a passage have the same words, and which are printed alike. */
import { tokenize } from '../../../engine/index.ts';
import { shownSpan } from '../../../ui/shown-span.ts';
import { witnessOf, wordsOf, type Scene } from '../../../state/scene.ts';
import type { ReadingCell, Row } from '../rows.ts';

export interface ReadingGroup {
  /** Printed alike, in the reader's order; the first one's words are shown for all. */
  readonly cells: readonly ReadingCell[];
  /** Documents of other groups with the same words, printed otherwise. */
  readonly alike: readonly string[];
}

/** The readings of the documents shown: groups in the order of their first document. */
export function groupReadings(scene: Scene, row: Row, docs: readonly string[]): readonly ReadingGroup[] {
  const groups = new Map<string, { words: string; cells: ReadingCell[] }>();
  for (const id of docs) {
    const cell = row.cells.get(id);
    if (cell.state !== 'reading') continue;
    const key = keyOf(scene, row, cell);
    const group = groups.get(key) ?? { words: formsOf(scene, cell), cells: [] };
    group.cells.push(cell);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  return all.map((group) => ({
    cells: group.cells,
    alike: all
      .filter((other) => other !== group && other.words === group.words)
      .flatMap(({ cells }) => cells.map(({ reading }) => reading.witness)),
  }));
}

/** Curls of marks and kinds of space aside. A reading whose words stand again further down has its own line for that. */
function keyOf(scene: Scene, row: Row, { reading }: ReadingCell): string {
  const { witness } = witnessOf(scene, reading.witness);
  const shown = wordsOf(scene, reading.witness, shownSpan(witness.text, reading));
  const again = row.passage.repeats.some((repeat) => repeat.witness === reading.witness);
  return `${again ? reading.witness : ''}\n${shown
    .replace(/[‘’]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[,.]?"$|[,.]$/, (end) => (end.includes('"') ? '"' : ''))
    .replace(/\s+/g, ' ')}`;
}

function formsOf(scene: Scene, { reading }: ReadingCell): string {
  return tokenize(wordsOf(scene, reading.witness, reading))
    .map(({ form }) => form)
    .join(' ');
}
