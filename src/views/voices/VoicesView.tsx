import { useMemo } from 'react';
import { makeScene } from '../../state/scene.ts';
import { useDesk } from '../../state/use-desk.ts';
import { PARTS, type PartOf, type ViewProps } from '../../state/view-state.ts';
import { PartTabs } from '../../ui/PartTabs.tsx';

const TITLES: Readonly<Record<PartOf<'voices'>, string>> = {
  speakers: 'Speakers and roles',
  quotations: 'Quotations',
  passport: 'One quotation',
  verbs: 'Verbs of saying',
};

export function VoicesView({ corpus, edition, state, namesShown, change, linkTo }: ViewProps) {
  const scene = useMemo(() => makeScene(corpus, edition, namesShown), [corpus, edition, namesShown]);
  const desk = useDesk(corpus, edition, state.layer);
  const current = PARTS.voices.find((part) => part === state.part) ?? PARTS.voices[0];
  const parts = PARTS.voices.map((part) => ({ part, title: TITLES[part], href: linkTo({ part }) }));
  return (
    <div className="voices-view page-x">
      <PartTabs label="Parts of Voices" parts={parts} current={current} onChoose={(part) => change({ part }, 'push')} />
      <p>
        {desk.kind} {scene.witnesses.size}
      </p>
    </div>
  );
}
