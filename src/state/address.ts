/** The one module that touches `location` and `history`. */

/** Browsers refuse more than about 100 changes in 30 s; typing would reach that. */
const SETTLE_MS = 250;

let waiting: { readonly timer: ReturnType<typeof setTimeout>; readonly url: string } | null = null;

/** The query and fragment as they stand, or as they will once typing settles. */
export function readAddress(): string {
  return waiting?.url ?? location.search + location.hash;
}

/** A step for the back button. What was about to be written belongs to the page one leaves, so it is written first. */
export function pushAddress(url: string): void {
  settle();
  if (url !== location.search + location.hash) history.pushState(null, '', location.pathname + url);
}

/** Writes over the present entry once changes pause. */
export function replaceAddress(url: string): void {
  if (waiting) clearTimeout(waiting.timer);
  waiting = { url, timer: setTimeout(settle, SETTLE_MS) };
}

/** Calls back when the reader goes back or forward, or edits the fragment. */
export function onAddressChange(callback: () => void): () => void {
  const listener = () => {
    if (waiting) clearTimeout(waiting.timer);
    waiting = null;
    callback();
  };
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
}

/** Loads the page again where it stands. */
export function reloadPage(): void {
  settle();
  location.reload();
}

/** The whole address of a state, for copying. */
export function absoluteAddress(url: string): string {
  return new URL(url, location.origin + location.pathname).href;
}

function settle(): void {
  if (!waiting) return;
  clearTimeout(waiting.timer);
  const { url } = waiting;
  waiting = null;
  if (url !== location.search + location.hash) history.replaceState(null, '', location.pathname + url);
}
