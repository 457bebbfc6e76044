import { useMemo } from 'react';
import { makeScene } from '../../state/scene.ts';
import { useDesk } from '../../state/use-desk.ts';
import { PARTS, type PartOf, type ViewProps } from '../../state/view-state.ts';
import { PartTabs } from '../../ui/PartTabs.tsx';

const TITLES: Readonly<Record<PartOf<'words'>, string>> = {
  names: 'What things are called',
  concordance: 'In context',
  distinctive: 'Distinctive words',
  slots: 'Same place, other word',
  agents: 'Who does it',
};

export function WordsView({ corpus, edition, state, namesShown, change, linkTo }: ViewProps) {
  const scene = useMemo(() => makeScene(corpus, edition, namesShown), [corpus, edition, namesShown]);
  const desk = useDesk(corpus, edition, state.layer);
  const current = PARTS.words.find((part) => part === state.part) ?? PARTS.words[0];
  const parts = PARTS.words.map((part) => ({ part, title: TITLES[part], href: linkTo({ part }) }));
  return (
    <div className="words-view page-x">
      <PartTabs label="Parts of Words" parts={parts} current={current} onChoose={(part) => change({ part }, 'push')} />
      <p>
        {desk.kind} {scene.witnesses.size}
      </p>
    </div>
  );
}
