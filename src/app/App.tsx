import { lazy, Suspense, useRef, useState } from 'react';
import { usePreferences } from '../state/use-preferences.ts';
import { CorpusPage } from './CorpusPage.tsx';
import { useHelp } from './help/use-help.ts';
import { LoadingLine } from './LoadingLine.tsx';
import { ProblemList } from './ProblemList.tsx';
import { Settings } from './Settings.tsx';
import { TopBar } from './TopBar.tsx';
import { useEdition } from './use-edition.ts';

const HelpDialog = lazy(() => import('./help/HelpDialog.tsx').then((m) => ({ default: m.HelpDialog })));

/** The whole page: loads a corpus, then shows it, or says why it cannot. */
export function App() {
  const { loading, retry } = useEdition();
  const main = useRef<HTMLElement>(null);
  const preferences = usePreferences();
  const [dismissed, setDismissed] = useState(false);
  const [helping, setHelping] = useHelp();
  const help = helping && (
    <Suspense>
      <HelpDialog onClose={() => setHelping(false)} />
    </Suspense>
  );
  const onHelp = () => setHelping(true);
  const tryAgain = () => {
    main.current?.focus(); // The button goes away.
    retry();
  };
  if (loading.kind === 'ready')
    return (
      <>
        <CorpusPage
          key={loading.corpus.id}
          corpus={loading.corpus}
          edition={loading.edition}
          defaultCorpus={loading.index.corpora[0]?.id ?? loading.corpus.id}
          preferences={preferences}
          notices={dismissed ? [] : loading.notices}
          onDismiss={() => setDismissed(true)}
          onHelp={onHelp}
        />
        {help}
      </>
    );
  return (
    <>
      <title>Same Story</title>
      <TopBar title={loading.kind === 'loading' ? loading.title : null} detail={null}>
        <Settings preferences={preferences} people={0} onHelp={onHelp} onTour={null} />
      </TopBar>
      <main id="main" ref={main} tabIndex={-1} className="outline-none">
        {loading.kind === 'loading' ? (
          <LoadingLine progress={loading.progress} />
        ) : (
          <ProblemList what={loading.what} problems={loading.problems} onRetry={tryAgain} />
        )}
      </main>
      {help}
    </>
  );
}
