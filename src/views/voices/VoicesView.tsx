import { type ComponentType, useMemo } from 'react';
import { makeScene } from '../../state/scene.ts';
import { useCorrectedDesk } from '../../state/use-corrected-desk.ts';
import { useDesk, type DeskState } from '../../state/use-desk.ts';
import { PARTS, type PartOf, type ViewProps } from '../../state/view-state.ts';
import { PartTabs } from '../../ui/PartTabs.tsx';
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
        <Waiting desk={desk} />
      ) : (
        corrected.kind === 'ready' && <Part {...props} {...{ scene, desk, unfit }} evidence={corrected.evidence} />
      )}
    </div>
  );
}

function Waiting({ desk }: { readonly desk: Exclude<DeskState, { readonly kind: 'ready' }> }) {
  if (desk.kind === 'failed')
    return (
      <p role="alert" className="voices-none">
        The documents could not be read: {desk.message}
      </p>
    );
  const { progress } = desk;
  return (
    <div role="status" className="voices-none">
      <p>Reading who speaks in the documents …</p>
      <progress
        className="progress-line"
        aria-label="Progress"
        {...(progress && progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
      />
    </div>
  );
}
