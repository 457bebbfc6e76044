import { useMemo } from 'react';
import { makeScene } from '../../state/scene.ts';
import { useDesk } from '../../state/use-desk.ts';
import { PARTS, type PartOf, type ViewProps } from '../../state/view-state.ts';
import { PartTabs } from '../../ui/PartTabs.tsx';

const TITLES: Readonly<Record<PartOf<'figures'>, string>> = {
  agreement: 'Side by side',
  all: 'Every figure',
  people: 'Names',
  lists: 'Lists',
};

export function FiguresView({ corpus, edition, state, namesShown, change, linkTo }: ViewProps) {
  const scene = useMemo(() => makeScene(corpus, edition, namesShown), [corpus, edition, namesShown]);
  const desk = useDesk(corpus, edition, state.layer);
  const current = PARTS.figures.find((part) => part === state.part) ?? PARTS.figures[0];
  const parts = PARTS.figures.map((part) => ({ part, title: TITLES[part], href: linkTo({ part }) }));
  return (
    <div className="figures-view page-x">
      <PartTabs
        label="Parts of Figures"
        parts={parts}
        current={current}
        onChoose={(part) => change({ part }, 'push')}
      />
      <p>
        {desk.kind} {scene.witnesses.size}
      </p>
    </div>
  );
}
