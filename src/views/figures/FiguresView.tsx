import { useMemo } from 'react';
import { makeScene } from '../../state/scene.ts';
import { useCorrectedDesk } from '../../state/use-corrected-desk.ts';
import { useDesk } from '../../state/use-desk.ts';
import { PARTS, type PartOf, type ViewProps } from '../../state/view-state.ts';
import { PartTabs } from '../../ui/PartTabs.tsx';
import { ReadingLine } from '../../ui/ReadingLine.tsx';
import { Agreement } from './agreement/Agreement.tsx';
import { AllFigures } from './all/AllFigures.tsx';
import { Lists } from './lists/Lists.tsx';
import { People } from './people/People.tsx';
import './figures.css';

const TITLES: Readonly<Record<PartOf<'figures'>, string>> = {
  agreement: 'Side by side',
  all: 'Every figure',
  people: 'Names',
  lists: 'Lists',
};

const COMPONENTS = { agreement: Agreement, all: AllFigures, people: People, lists: Lists };

/** Which numbers the documents have, whether they agree, and how people and lists are told. */
export function FiguresView(props: ViewProps) {
  const { corpus, edition, state, namesShown, change, linkTo } = props;
  const scene = useMemo(() => makeScene(corpus, edition, namesShown), [corpus, edition, namesShown]);
  const { desk } = useCorrectedDesk(corpus, useDesk(corpus, edition, state.layer));
  const current = PARTS.figures.find((part) => part === state.part) ?? PARTS.figures[0];
  const parts = PARTS.figures.map((part) => ({ part, title: TITLES[part], href: linkTo({ part }) }));
  const Part = COMPONENTS[current];
  return (
    <div className="figures-view page-x">
      <PartTabs
        label="Parts of Figures"
        parts={parts}
        current={current}
        onChoose={(part) => change({ part }, 'push')}
      />
      {desk.kind === 'ready' ? (
        <Part key={current} {...props} scene={scene} evidence={desk.evidence} ask={desk.ask} />
      ) : (
        <ReadingLine state={desk} className="figures-none" doing="Reading the documents …" what="The figures" />
      )}
    </div>
  );
}
