/** A view as it stands in the page, with state in React alone: the address of a test is not ours to change. */
import '../../src/app/app.css';
import '../../src/app/print.css';
import { type ComponentType, useState } from 'react';
import { render } from 'vitest-browser-react';
import type { Corpus } from '../../src/corpus/schema.ts';
import { defaultsOf } from '../../src/state/defaults.ts';
import { placesOf } from '../../src/state/places.ts';
import { step } from '../../src/state/step.ts';
import type { ViewProps, ViewState } from '../../src/state/view-state.ts';
import { encode } from '../../src/state/url.ts';
import type { Edition } from '../../src/worker/protocol.ts';

export interface ViewPage {
  readonly container: HTMLElement;
  readonly unmount: () => Promise<void>;
  readonly state: () => ViewState;
  /** How each change was made: a step for the back button, or not. */
  readonly hows: readonly ('push' | 'replace')[];
}

export async function openView(
  View: ComponentType<ViewProps>,
  corpus: Corpus,
  edition: Edition,
  patch: Partial<ViewState> = {},
  namesShown = false,
): Promise<ViewPage> {
  const setting = { corpus, defaultCorpus: corpus.id };
  const places = placesOf(edition, corpus);
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
        <h1 className="sr-only">A view</h1>
        <View
          {...{ corpus, edition, state, namesShown, change }}
          linkTo={(next) => encode(step(latest, next, setting, places), setting, places)}
        />
      </main>
    );
  }
  const { container, unmount } = await render(<Page />);
  return { container, unmount, state: () => latest, hows };
}
