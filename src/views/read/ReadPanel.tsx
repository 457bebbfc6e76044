import type { Witness } from '../../corpus/schema.ts';
import type { ViewProps } from '../../state/view-state.ts';
import type { Heated } from './heat.ts';
import { HeatIndex } from './HeatIndex.tsx';
import type { Numbered } from './numbered.ts';
import { PassageIndex } from './PassageIndex.tsx';
import { PassagePanel } from './PassagePanel.tsx';
import { passagesAt } from './spot.ts';
import { SpotPanel } from './SpotPanel.tsx';
import type { ReadScene } from './use-read-scene.ts';

export interface ReadPanelProps extends ViewProps {
  readonly scene: ReadScene;
  readonly columns: readonly string[];
  /** The documents in sight, left to right. */
  readonly shown: readonly Witness[];
  readonly chosen: Numbered | null;
  readonly choose: (id: string | null) => void;
  /** The sentences of the document that is read as a heat map. */
  readonly heated: readonly Heated[] | null;
  /** What the words are called that a link or a step leads to. */
  readonly title: string | null;
  readonly onOpen: (witness: string) => void;
}

/** Beside the text: the passage in hand, the words a link leads to, or a list of what can be taken in hand. */
export function ReadPanel(props: ReadPanelProps) {
  const { corpus, edition, state, change, scene, shown, chosen, choose, heated, title } = props;
  const { names, passages } = scene;
  const { spot } = state;
  const spotted = spot && corpus.witnesses.find(({ id }) => id === spot.witness);
  if (spot && spotted)
    return (
      <SpotPanel
        title={title ?? spotted.outlet}
        witness={spotted}
        span={spot}
        names={names.get(spotted.id) ?? []}
        passages={passagesAt(spot, passages)}
        onChoose={choose}
        onDrop={() => change({ spot: null }, 'push')}
      />
    );
  if (chosen) return <PassagePanel {...props} entry={chosen} of={passages.length} base={state.base} names={names} />;
  const [first] = shown;
  if (heated && first)
    return (
      <HeatIndex
        witness={first}
        names={names.get(first.id) ?? []}
        heated={heated}
        others={corpus.witnesses.length - 1}
        draft={edition.draft}
        onPassage={choose}
        onSentence={({ start, end }) => change({ spot: { witness: first.id, start, end } }, 'push')}
      />
    );
  return <PassageIndex passages={passages} shown={shown} onChoose={choose} />;
}
