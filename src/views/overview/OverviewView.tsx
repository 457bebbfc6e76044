import { lazy, Suspense, useMemo } from 'react';
import { makeScene } from '../../state/scene.ts';
import type { ViewProps } from '../../state/view-state.ts';
import { nextFrame } from '../../ui/next-frame.ts';
import { overviewOf } from './documents.ts';
import { Headlines } from './Headlines.tsx';
import { numberWord, share } from './number-words.ts';
import { Strips } from './Strips.tsx';
import './overview.css';

/** Not before what stands above is drawn: it is twice as much script. */
const NoticeCards = lazy(async () => {
  await nextFrame();
  return { default: (await import('./NoticeCards.tsx')).NoticeCards };
});

/** What the story is, who tells it, where the accounts meet, and what is worth a look. */
export function OverviewView({ corpus, edition, state, namesShown, change, linkTo }: ViewProps) {
  const { docs, layer } = state;
  const scene = useMemo(() => makeScene(corpus, edition, namesShown), [corpus, edition, namesShown]);
  const overview = useMemo(() => overviewOf(scene, { docs, layer }), [scene, docs, layer]);
  const go = { change, linkTo };
  return (
    <div className="overview page-x">
      <header className="overview-head">
        <h2>One story in {numberWord(docs.length)} documents</h2>
        <p role="status">{summary(overview.passages, docs.length, overview.complete)}</p>
      </header>
      <Headlines scene={scene} documents={overview.documents} docs={docs} go={go} />
      <Strips scene={scene} overview={overview} state={state} go={go} />
      <Suspense fallback={<section className="notices" aria-busy="true" aria-label="Notice this" />}>
        <NoticeCards scene={scene} overview={overview} state={state} go={go} />
      </Suspense>
    </div>
  );
}

function summary(passages: readonly { readonly readings: readonly unknown[] }[], all: number, complete: boolean) {
  if (!complete && passages.length === 0) return 'Looking for what they share …';
  const inAll = passages.filter(({ readings }) => readings.length === all).length;
  const found = `${passages.length} shared ${passages.length === 1 ? 'passage' : 'passages'}`;
  const wide = all > 2 && passages.length > 0 ? `, ${numberWord(inAll)} of them in ${share(all, all)}` : '';
  return `${found}${wide}${complete ? '' : ' so far'}`;
}
