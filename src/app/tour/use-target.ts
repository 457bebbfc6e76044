/** Shows what a stop is about: brought into sight and framed, once it is there. */
import { useEffect } from 'react';

/** A view may have to be fetched first. */
const PATIENCE_MS = 5000;

/** Frames the first element that `selector` matches; `version` says when the page has changed. */
export function useTarget(selector: string, version: string): void {
  useEffect(() => {
    let framed: Element | null = null;
    const frame = () => {
      framed = document.querySelector(`main ${selector}`);
      if (!framed) return false;
      framed.classList.add('tour-target');
      framed.scrollIntoView({ block: 'nearest' });
      return true;
    };
    const observer = new MutationObserver(() => {
      if (frame()) observer.disconnect();
    });
    const patience = setTimeout(() => observer.disconnect(), PATIENCE_MS);
    // After the view has taken its own place, which it brings into sight too.
    const first = requestAnimationFrame(() => {
      if (!frame()) observer.observe(document.body, { childList: true, subtree: true });
    });
    return () => {
      cancelAnimationFrame(first);
      clearTimeout(patience);
      observer.disconnect();
      framed?.classList.remove('tour-target');
    };
  }, [selector, version]);
}
