import { useMemo } from 'react';
import { Bars, type BarGroup } from '../../../ui/charts/Bars.tsx';
import { plateOf, type Scene } from '../../../state/scene.ts';
import { counted } from '../../../ui/number-words.ts';
import { countIn, type KindRow } from './speaker-rows.ts';

export interface KindBarsProps {
  readonly scene: Scene;
  readonly docs: readonly string[];
  readonly kinds: readonly KindRow[];
  /** All words of each document by witness id. */
  readonly allWords: ReadonlyMap<string, number>;
}

/** One bar a document: its quoted words by kind of speaker. Kinds without a word in any document are rows of the table only. */
export function KindBars({ scene, docs, kinds, allWords }: KindBarsProps) {
  const heard = useMemo(
    () => kinds.filter(({ speakers }) => docs.some((doc) => countIn(speakers, doc).words > 0)),
    [kinds, docs],
  );
  const groups = useMemo(
    () =>
      docs.map((doc): BarGroup => ({
        ...plateOf(scene, doc),
        parts: heard.map(({ role, speakers }) => ({ name: role.label, value: countIn(speakers, doc).words })),
        note: `in ${counted(allWords.get(doc) ?? 0, 'word')}`,
      })),
    [scene, docs, heard, allWords],
  );
  const [first, second] = heard;
  if (!first) return null;
  return (
    <Bars
      // Of one kind alone the picture has no key.
      title={`Words quoted, ${second ? 'by kind of speaker' : `all of one kind of speaker: ${first.role.label}`}`}
      unit="words"
      groups={groups}
      layout="stacked"
      fileName="kinds-of-speaker"
    />
  );
}
