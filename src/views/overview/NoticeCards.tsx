import { useEffect, useState } from 'react';
import { noticeRules } from '../../corpus/notices/find-notices.ts';
import type { Notice } from '../../corpus/notices/notice.ts';
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
  const notices = useNotices(scene, overview);
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

/** Null until all are found. Each rule is a step of its own, so that the page stays quick to the touch. */
function useNotices(scene: Scene, { passages, documents, complete }: Overview): readonly Notice[] | null {
  const [found, setFound] = useState<readonly Notice[] | null>(null);
  useEffect(() => {
    if (!complete) return setFound(null);
    const { corpus, edition } = scene;
    const rules = noticeRules({
      witnesses: documents.map(({ item }) => item.witness),
      layouts: documents.flatMap(({ item }) => item.layout ?? []),
      passages,
      lexicon: corpus.lexicon,
      changesBetween: (a, b) => changesBetween(edition, a, b),
    });
    const notices: Notice[] = [];
    let timer = 0;
    const step = (at: number) => {
      const rule = rules[at];
      if (!rule) return setFound(notices);
      const notice = rule();
      if (notice) notices.push(notice);
      timer = window.setTimeout(step, 0, at + 1);
    };
    timer = window.setTimeout(step, 0, 0);
    return () => clearTimeout(timer);
  }, [scene, passages, documents, complete]);
  return found;
}
