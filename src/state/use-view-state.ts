/** The view state of the page: in the address, and in React. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { onAddressChange, pushAddress, readAddress, replaceAddress } from './address.ts';
import type { Setting } from './defaults.ts';
import { resolve, type Places } from './resolve.ts';
import { step } from './step.ts';
import { decode, encode } from './url.ts';
import type { ViewProps, ViewState } from './view-state.ts';

export interface ViewStateStore {
  readonly state: ViewState;
  /** What the link held that was ignored, until the reader dismisses it. */
  readonly ignored: readonly string[];
  readonly dismissIgnored: () => void;
  readonly change: ViewProps['change'];
  /** The address of the state after a patch, for real links. */
  readonly linkTo: (patch: Partial<ViewState>) => string;
}

export function useViewState(setting: Setting, places: Places): ViewStateStore {
  const read = useCallback(() => resolve(decode(readAddress()), setting, places), [setting, places]);
  const [{ state, ignored }, setResolved] = useState(read);
  const latest = useRef(state);

  useEffect(() => {
    replaceAddress(encode(latest.current, setting, places)); // A link is shown as we would write it.
    return onAddressChange(() => {
      const next = read();
      latest.current = next.state;
      setResolved(next);
    });
  }, [read, setting, places]);

  const change = useCallback<ViewProps['change']>(
    (patch, how = 'replace') => {
      const next = step(latest.current, patch, setting, places);
      latest.current = next;
      setResolved((before) => ({ ...before, state: next }));
      if (how === 'push') pushAddress(encode(next, setting, places));
      else replaceAddress(encode(next, setting, places));
    },
    [setting, places],
  );
  const linkTo = useCallback(
    (patch: Partial<ViewState>) => whole(encode(step(state, patch, setting, places), setting, places)),
    [state, setting, places],
  );
  const dismissIgnored = useCallback(() => setResolved((before) => ({ ...before, ignored: [] })), []);
  return useMemo(
    () => ({ state, ignored, dismissIgnored, change, linkTo }),
    [state, ignored, dismissIgnored, change, linkTo],
  );
}

/** A link of its fragment alone, or of nothing, would keep the query of the page it stands on. */
function whole(url: string): string {
  return url.startsWith('?') ? url : `./${url}`;
}
