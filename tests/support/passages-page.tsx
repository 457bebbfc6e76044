/** Passages as it stands in the page, with state in React alone: the address of a test is not ours to change. */
import '../../src/app/app.css';
import { useState } from 'react';
import { render } from 'vitest-browser-react';
import type { Corpus } from '../../src/corpus/schema.ts';
import { defaultsOf } from '../../src/state/defaults.ts';
import { step } from '../../src/state/step.ts';
import type { ViewState } from '../../src/state/view-state.ts';
import { PassagesView } from '../../src/views/passages/PassagesView.tsx';
import type { Edition } from '../../src/worker/protocol.ts';

export interface PassagesPage {
  readonly container: HTMLElement;
  readonly unmount: () => Promise<void>;
  readonly state: () => ViewState;
  /** How each change was made: a step for the back button, or not. */
  readonly hows: readonly ('push' | 'replace')[];
}

export async function openPassages(
  corpus: Corpus,
  edition: Edition,
  patch: Partial<ViewState> = {},
  namesShown = false,
): Promise<PassagesPage> {
  const setting = { corpus, defaultCorpus: corpus.id };
  const places = {
    reviewed: new Set(edition.reviewed.map(({ id }) => id)),
    engine: new Set(edition.alone.map(({ id }) => id)),
  };
  let latest = step(defaultsOf(setting), patch, setting, places);
  const hows: ('push' | 'replace')[] = [];
  function Page() {
    const [state, setState] = useState(latest);
    const change = (next: Partial<ViewState>, how: 'push' | 'replace' = 'replace') => {
      hows.push(how);
      latest = step(latest, next, setting, places);
      setState(latest);
    };
    return (
      <main>
        <h1 className="sr-only">Passages</h1>
        <PassagesView
          {...{ corpus, edition, state, namesShown, change }}
          linkTo={(next) => `?view=${next.view ?? ''}&read=${next.columns?.join('.') ?? ''}`}
        />
      </main>
    );
  }
  const { container, unmount } = await render(<Page />);
  return { container, unmount, state: () => latest, hows };
}
