import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Scene } from '../../../state/scene.ts';
import { useMedia } from '../../../ui/use-media.ts';
import { isBlank } from '../../../worker/blank-edition.ts';
import type { VoicesPartProps } from '../part.ts';
import { OneQuotation } from './OneQuotation.tsx';
import { PassportIndex } from './PassportIndex.tsx';
import { grouped, type Order, ORDERS, sharedQuotations, withWords } from './quotations.ts';
import './passport.css';

/** No room for a list beside the quotation. */
const NARROW = 'screen and (width <= 900px)';

/** One quotation through all documents that have it, and a list of all that two or more have. */
export function Passport({ scene, evidence, state, change, linkTo }: VoicesPartProps) {
  const { docs, base, layer, by, rows, place } = state;
  const narrow = useMedia(NARROW);
  const all = useMemo(
    () => sharedQuotations(scene, evidence, { docs, base, layer }),
    [scene, evidence, docs, base, layer],
  );
  const order = ORDERS.find((name): name is Order => by.startsWith(`${name}-`)) ?? ORDERS[0];
  // The field keeps up with the fingers; the list follows when there is time.
  const wanted = useDeferredValue(rows);
  const groups = useMemo(
    () => grouped(withWords(scene, all, wanted), order, docs.length),
    [scene, all, wanted, order, docs.length],
  );
  const listed = useMemo(() => groups.flatMap(({ items }) => items), [groups]);
  const asked = all.find(({ passage }) => passage.id === place);
  const item = asked ?? listed[0] ?? all[0];
  const page = useRef<HTMLElement>(null);
  useFocusKept(page, place);
  const none = nothingToShow(scene, docs.length, all.length);
  if (none !== null || !item)
    return (
      <p role="status" className="passport-none">
        {none}
      </p>
    );
  const go = { change, linkTo };
  const index = <PassportIndex {...{ scene, groups, order, docs, rows, go }} current={item.passage.id} />;
  return (
    <div className="passport">
      {narrow ? (
        <details key={item.passage.id} className="passport-fold no-print">
          <summary>
            Choose another of {all.length} quotations
            <span className="chevron" aria-hidden="true" />
          </summary>
          {index}
        </details>
      ) : (
        index
      )}
      <article ref={page} className="passport-page" aria-labelledby="passport-title">
        {place !== null && !asked && (
          <p className="passport-note">
            The passage in hand has no words in quotation marks in two of the documents shown, so here is another one.
          </p>
        )}
        <OneQuotation {...{ scene, evidence, item, listed, state, go }} />
      </article>
    </div>
  );
}

/** Why there is nothing; null where there is something. */
function nothingToShow({ edition }: Scene, documents: number, quotations: number): string | null {
  if (isBlank(edition)) return 'Comparing the documents …';
  if (documents < 2) return 'A quotation is followed through two documents or more: show another one.';
  if (quotations > 0) return null;
  return edition.draft
    ? 'None yet of the passages that these documents share is in quotation marks. Comparing goes on …'
    : 'No passage that two of these documents share is in quotation marks in either of them.';
}

/**
 * Where the link that had the focus is gone with the list, the focus goes to the title of what it led to. Another
 * quotation that nobody asked for, as comparing goes on, takes no focus.
 */
function useFocusKept(page: { readonly current: HTMLElement | null }, place: string | null): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    if (document.activeElement === document.body) page.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, [page, place]);
}
