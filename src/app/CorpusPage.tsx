import { lazy, Suspense, useCallback, useMemo, useRef, type MouseEvent } from 'react';
import type { Corpus } from '../corpus/schema.ts';
import { withEdits } from '../corpus/with-edits.ts';
import { absoluteAddress } from '../state/address.ts';
import { placesOf } from '../state/places.ts';
import type { Preferences } from '../state/use-preferences.ts';
import { privateParts } from '../state/url.ts';
import { useEdits } from '../state/use-edits.ts';
import { useViewState } from '../state/use-view-state.ts';
import { DocumentChooser } from '../ui/DocumentChooser.tsx';
import { PHONE, useMedia } from '../ui/use-media.ts';
import type { Edition } from '../worker/protocol.ts';
import { CorpusNote } from './CorpusNote.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LoadingLine } from './LoadingLine.tsx';
import { Invitation } from './tour/Invitation.tsx';
import { Notices } from './Notices.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Settings } from './Settings.tsx';
import { TopBar } from './TopBar.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { useTour } from './use-tour.ts';
import { titleOf, ViewTabs } from './ViewTabs.tsx';
import { VIEW_PARTS } from './views.ts';

export interface CorpusPageProps {
  readonly corpus: Corpus;
  readonly edition: Edition;
  readonly defaultCorpus: string;
  readonly preferences: Preferences;
  readonly notices: readonly string[];
  readonly onDismiss: () => void;
  readonly onHelp: () => void;
}

const Tour = lazy(() => import('./tour/Tour.tsx').then((m) => ({ default: m.Tour })));

/** One corpus, open: bars above, the view the address names below. */
export function CorpusPage({ edition, defaultCorpus, notices, onDismiss, onHelp, ...props }: CorpusPageProps) {
  const { lexicon } = useEdits(props.corpus.id).edits;
  const corpus = useMemo(() => withEdits(props.corpus, lexicon), [props.corpus, lexicon]);
  const setting = useMemo(() => ({ corpus, defaultCorpus }), [corpus, defaultCorpus]);
  const places = useMemo(() => placesOf(edition, corpus), [edition, corpus]);
  const { state, ignored, dismissIgnored, change, linkTo } = useViewState(setting, places);
  const main = useRef<HTMLElement>(null);
  useFocusKept(main, state);
  const tour = useTour();
  const endTour = () => {
    tour.end();
    main.current?.focus(); // Its buttons go away.
  };
  const dismiss = useCallback(() => {
    dismissIgnored();
    onDismiss();
    main.current?.focus();
  }, [dismissIgnored, onDismiss]);
  const skip = (event: MouseEvent) => {
    event.preventDefault(); // The fragment belongs to passages.
    main.current?.focus();
  };
  const setNamesShown = (shown: boolean) => {
    if (!shown) change(privateParts(state, setting));
    props.preferences.setNamesShown(shown);
  };
  const preferences = { ...props.preferences, setNamesShown };
  const { namesShown } = preferences;
  // A phone has room for them among the filters only.
  const phone = useMedia(PHONE);
  const listed = !phone && state.view === 'passages';
  const documents = listed ? (
    <DocumentChooser
      label={
        <span className="whitespace-nowrap">
          {countWords(state.docs.length, corpus.witnesses.length)}
          <span className="chevron" aria-hidden="true" />
        </span>
      }
      witnesses={corpus.witnesses}
      docs={state.docs}
      onChange={(docs) => change({ docs })}
    />
  ) : (
    <span className="whitespace-nowrap">{countWords(corpus.witnesses.length, corpus.witnesses.length)}</span>
  );
  const View = VIEW_PARTS[state.view];
  return (
    <>
      <title>{`${titleOf(state.view)} · ${corpus.title} · Same Story`}</title>
      {/* Search engines may list the way in, not the texts, which name people. */}
      {state.view !== 'overview' && <meta name="robots" content="noindex" />}
      <a className="skip-link no-print" href="#main" onClick={skip}>
        Skip to {titleOf(state.view)}
      </a>
      <TopBar title={corpus.title} detail={documents}>
        <ViewTabs current={state.view} linkTo={linkTo} onChoose={(view) => change({ view }, 'push')} />
        {!phone && <SearchBox state={state} change={change} />}
        <Settings {...{ preferences, onHelp }} people={corpus.people.length} onTour={tour.start} />
      </TopBar>
      <Notices notices={[...said(ignored), ...notices]} onDismiss={dismiss} />
      <div className="page-x mt-[3px] flex flex-wrap items-baseline justify-between gap-x-4 text-[0.78125rem] leading-[1.0625rem] text-ink-2">
        {state.view !== 'method' && <CorpusNote corpus={corpus} preferences={preferences} />}
        {tour.offered && <Invitation onStart={tour.start} onDecline={endTour} />}
      </div>
      <main id="main" ref={main} tabIndex={-1} className="outline-none">
        <h1 className="sr-only">
          {titleOf(state.view)}: {corpus.title}
        </h1>
        <ErrorBoundary key={state.view} what={`The view ${titleOf(state.view)}`}>
          <Suspense fallback={<LoadingLine progress={null} />}>
            <View {...{ corpus, edition, state, namesShown, change, linkTo }} />
          </Suspense>
        </ErrorBoundary>
      </main>
      {tour.running && (
        <Suspense>
          <Tour {...{ corpus, edition, state, namesShown, change }} onEnd={endTour} />
        </Suspense>
      )}
      <footer className="hidden border-t border-ink pt-2 text-[0.6875rem] print:block">
        Same Story · {corpus.title} · {titleOf(state.view)} ·{' '}
        {namesShown ? 'names shown' : 'names of private people masked'} · engine {edition.engine} ·{' '}
        <span className="wrap-anywhere">{absoluteAddress(linkTo({}))}</span>
      </footer>
    </>
  );
}

function countWords(shown: number, all: number): string {
  return shown === all ? `${all} documents` : `${shown} of ${all} documents`;
}

/** What a link held that could not be followed. */
function said(ignored: readonly string[]): readonly string[] {
  return ignored.length === 0 ? [] : ['Part of this link could not be followed; the rest is shown.', ...ignored];
}
