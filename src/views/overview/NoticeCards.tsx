import { useEffect, useState } from 'react';
import type { Notice } from '../../corpus/notices/notice.ts';
import type { StoryInput } from '../../corpus/notices/story.ts';
import type { Scene } from '../../state/scene.ts';
import type { ViewState } from '../../state/view-state.ts';
import { changesBetween } from '../../worker/pair-key.ts';
import type { Overview } from './documents.ts';
import type { Go } from '../../state/follow.ts';
import { NoticeCard } from './NoticeCard.tsx';
import type { CardNotice } from './notice-words.ts';
import { OnlyInOne } from './OnlyInOne.tsx';
import './notices.css';

export interface NoticeCardsProps {
  readonly scene: Scene;
  readonly overview: Overview;
  readonly state: ViewState;
  readonly go: Go;
}

/** What is worth a look. A draft may still change, so the room is kept and nothing is said before it is whole. */
export function NoticeCards({ scene, overview, state, go }: NoticeCardsProps) {
  const notices = useNotices(scene, overview, state.layer);
  const cards = notices?.filter((notice): notice is CardNotice => notice.kind !== 'only-here') ?? [];
  const onlyHere = notices?.find((notice) => notice.kind === 'only-here');
  const telling = { scene, docs: state.docs, numbers: overview.numbers };
  return (
    <>
      <section className="notices" aria-labelledby="notices-title" aria-busy={notices === null}>
        <header>
          <h3 id="notices-title">Notice this</h3>
          <p>Found by rule, the same rules for every document. Each note opens its evidence.</p>
        </header>
        {cards.length > 0 && (
          <ul style={{ ['--cards' as string]: cards.length }}>
            {cards.map((notice) => (
              <NoticeCard key={notice.kind} notice={notice} telling={telling} go={go} />
            ))}
          </ul>
        )}
        {notices !== null && cards.length === 0 && (
          <p className="none">Nothing that these rules look for is in these documents.</p>
        )}
      </section>
      {onlyHere && <OnlyInOne notice={onlyHere} telling={telling} go={go} />}
    </>
  );
}

/** Null until all are found. Those of all documents come with the edition; of a choice they are looked for here. */
function useNotices(scene: Scene, overview: Overview, layer: ViewState['layer']): readonly Notice[] | null {
  const { corpus, edition } = scene;
  const { passages, documents, complete } = overview;
  const isWhole = documents.length === corpus.witnesses.length && (layer === 'reviewed' || corpus.review === null);
  const given = isWhole ? (edition.notices ?? null) : null;
  const [found, setFound] = useState<readonly Notice[] | null>(null);
  useEffect(() => {
    if (!complete || given !== null) return setFound(null);
    const story: StoryInput = {
      witnesses: documents.map(({ item }) => item.witness),
      layouts: documents.flatMap(({ item }) => item.layout ?? []),
      passages,
      lexicon: corpus.lexicon,
      changesBetween: (a, b) => changesBetween(edition, a, b),
    };
    const abort = new AbortController();
    // The rules are much script, and most readers never need it here.
    void import('./notices-in-steps.ts').then(({ noticesInSteps }) => noticesInSteps(story, abort.signal, setFound));
    return () => abort.abort();
  }, [corpus, edition, passages, documents, complete, given]);
  return given ?? found;
}
