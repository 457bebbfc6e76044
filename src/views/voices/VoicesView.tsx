import { type ComponentType, useMemo } from 'react';
import { makeScene } from '../../state/scene.ts';
import { useCorrectedDesk } from '../../state/use-corrected-desk.ts';
import { useDesk } from '../../state/use-desk.ts';
import { PARTS, type PartOf, type ViewProps } from '../../state/view-state.ts';
import { PartTabs } from '../../ui/PartTabs.tsx';
import { ReadingLine } from '../../ui/ReadingLine.tsx';
import type { VoicesPartProps } from './part.ts';
import { Passport } from './passport/Passport.tsx';
import { Quotations } from './quotations/Quotations.tsx';
import { Speakers } from './speakers/Speakers.tsx';
import { Verbs } from './verbs/Verbs.tsx';
import './voice-detail.css';
import './voices.css';

const TITLES: Readonly<Record<PartOf<'voices'>, string>> = {
  speakers: 'Speakers and roles',
  quotations: 'Quotations',
  passport: 'One quotation',
  verbs: 'Verbs of saying',
};

const COMPONENTS: Readonly<Record<PartOf<'voices'>, ComponentType<VoicesPartProps>>> = {
  speakers: Speakers,
  quotations: Quotations,
  passport: Passport,
  verbs: Verbs,
};

/** Who speaks in the documents, how much, and how the words are brought in. */
export function VoicesView(props: ViewProps) {
  const { corpus, edition, state, namesShown, change, linkTo } = props;
  const scene = useMemo(() => makeScene(corpus, edition, namesShown), [corpus, edition, namesShown]);
  const desk = useDesk(corpus, edition, state.layer);
  const { desk: corrected, unfit } = useCorrectedDesk(corpus, desk);
  const current = PARTS.voices.find((part) => part === state.part) ?? PARTS.voices[0];
  const parts = PARTS.voices.map((part) => ({ part, title: TITLES[part], href: linkTo({ part }) }));
  const Part = COMPONENTS[current];
  return (
    <div className="voices-view page-x">
      <PartTabs label="Parts of Voices" parts={parts} current={current} onChoose={(part) => change({ part }, 'push')} />
      {desk.kind !== 'ready' ? (
        <ReadingLine
          state={desk}
          className="voices-none"
          doing="Reading who speaks in the documents …"
          what="The documents"
        />
      ) : (
        corrected.kind === 'ready' && <Part {...props} {...{ scene, desk, unfit }} evidence={corrected.evidence} />
      )}
    </div>
  );
}
