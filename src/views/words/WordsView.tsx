import { type ComponentType, useMemo } from 'react';
import { makeScene } from '../../state/scene.ts';
import { useDesk } from '../../state/use-desk.ts';
import { PARTS, type PartOf, type ViewProps } from '../../state/view-state.ts';
import { PartTabs } from '../../ui/PartTabs.tsx';
import { Agents } from './agents/Agents.tsx';
import { Concordance } from './concordance/Concordance.tsx';
import { Distinctive } from './distinctive/Distinctive.tsx';
import { Names } from './names/Names.tsx';
import type { WordsPart } from './part.ts';
import { Slots } from './slots/Slots.tsx';
import './words.css';

const TITLES: Readonly<Record<PartOf<'words'>, string>> = {
  names: 'What things are called',
  concordance: 'In context',
  distinctive: 'Distinctive words',
  slots: 'Same place, other word',
  agents: 'Who does it',
};

const COMPONENTS: Readonly<Record<PartOf<'words'>, ComponentType<WordsPart>>> = {
  names: Names,
  concordance: Concordance,
  distinctive: Distinctive,
  slots: Slots,
  agents: Agents,
};

/** The words of the documents: what they call things, and how they use any word. */
export function WordsView(props: ViewProps) {
  const { corpus, edition, state, namesShown, change, linkTo } = props;
  const scene = useMemo(() => makeScene(corpus, edition, namesShown), [corpus, edition, namesShown]);
  const desk = useDesk(corpus, edition, state.layer);
  const current = PARTS.words.find((part) => part === state.part) ?? PARTS.words[0];
  const parts = PARTS.words.map((part) => ({ part, title: TITLES[part], href: linkTo({ part }) }));
  const Part = COMPONENTS[current];
  return (
    <div className="words-view page-x">
      <PartTabs label="Parts of Words" parts={parts} current={current} onChoose={(part) => change({ part }, 'push')} />
      <Part {...props} scene={scene} desk={desk} />
    </div>
  );
}
