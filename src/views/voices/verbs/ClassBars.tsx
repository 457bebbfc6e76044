import { useMemo } from 'react';
import { plateOf, type Scene } from '../../../state/scene.ts';
import { type BarGroup, Bars } from '../../../ui/charts/Bars.tsx';
import { patternOf } from '../../../ui/charts/fills.ts';
import { counted } from '../../../ui/number-words.ts';
import { CLASS_NAMES } from './class-names.ts';
import { type ClassRow, countIn, totalOf } from './verb-uses.ts';

export interface ClassBarsProps {
  readonly scene: Scene;
  readonly docs: readonly string[];
  readonly classes: readonly ClassRow[];
  /** Words outside quotation marks, by witness id. */
  readonly words: ReadonlyMap<string, number>;
}

/** One bar a document: its verbs of saying by class. Classes without a verb in any document are rows of the table only. */
export function ClassBars({ scene, docs, classes, words }: ClassBarsProps) {
  const used = useMemo(() => classes.filter((row) => totalOf(row) > 0), [classes]);
  const groups = useMemo(
    () =>
      docs.map((doc): BarGroup => ({
        ...plateOf(scene, doc),
        parts: used.map((row) => ({
          name: CLASS_NAMES[row.note.class],
          value: countIn(row, doc),
          // A class is filled alike whichever documents are shown, so that pictures can lie beside each other.
          pattern: patternOf({}, classes.indexOf(row)),
        })),
        note: `in ${counted(words.get(doc) ?? 0, 'word')} outside quotation marks`,
      })),
    [scene, docs, classes, used, words],
  );
  const [first, second] = used;
  if (!first) return null;
  // Of one class alone the picture has no key.
  const title = `Verbs of saying, ${second ? 'by class' : `all of one class: ${CLASS_NAMES[first.note.class]}`}`;
  return <Bars title={title} unit="verbs" groups={groups} layout="stacked" fileName="verbs-of-saying" />;
}
