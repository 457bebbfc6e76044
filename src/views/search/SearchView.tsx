import { useDeferredValue, useMemo } from 'react';
import { makeScene, type Scene } from '../../state/scene.ts';
import type { ViewProps } from '../../state/view-state.ts';
import { PHONE, useMedia } from '../../ui/use-media.ts';
import { numberWords } from '../../ui/number-words.ts';
import { passageFinder } from './passage-finder.ts';
import { Results } from './Results.tsx';
import { type Found, searcherFor } from './search-index.ts';
import { SearchField } from './SearchField.tsx';
import './search.css';

/** Every place of some words in every document, each with what stands around it. */
export function SearchView({ corpus, edition, state, namesShown, change, linkTo }: ViewProps) {
  const phone = useMedia(PHONE);
  const { docs, layer } = state;
  const scene = useMemo(() => makeScene(corpus, edition, namesShown), [corpus, edition, namesShown]);
  const search = useMemo(() => searcherFor(scene, docs), [scene, docs]);
  const passageAt = useMemo(() => passageFinder(scene, layer), [scene, layer]);
  // The field keeps up with the fingers; the lines, and the links in them, follow when there is time.
  const settled = useDeferredValue(state);
  const settledLink = useDeferredValue(linkTo);
  const { query, match } = settled;
  const found = useMemo(() => search(query, match), [search, query, match]);
  const isAsked = query.trim() !== '';
  return (
    <div className="search-view page-x">
      {phone && <SearchField query={state.query} change={change} />}
      <div className="search-head">
        <p role="status" className="search-total">
          {isAsked && <Total found={found} query={query} />}
        </p>
        <label className="search-whole no-print">
          <input
            type="checkbox"
            checked={state.match === 'words'}
            onChange={(event) => change({ match: event.target.checked ? 'words' : 'parts' })}
          />{' '}
          Whole words only
        </label>
      </div>
      {isAsked ? (
        <Results {...{ found, passageAt, change }} state={settled} linkTo={settledLink} />
      ) : (
        <p className="search-idle">
          Write words into the search field {phone ? 'above' : 'at the top of the page'} to find every place where they
          stand, in all {corpus.witnesses.length} documents.
        </p>
      )}
      <Rules scene={scene} />
    </div>
  );
}

function Total({ found, query }: { readonly found: Found; readonly query: string }) {
  const { total, holding, documents } = found;
  if (total === 0) return `“${query.trim()}”: not found in these ${documents.length} documents`;
  return (
    <>
      “{query.trim()}”: <b>{numberWords(total)}</b> in {holding} of {documents.length} documents
    </>
  );
}

function Rules({ scene: { corpus, namesShown } }: { readonly scene: Scene }) {
  return (
    <p className="search-rules">
      The whole text of each document is searched, with headline and captions. Capitals, kinds of quotation mark, dash
      and space make no difference.
      {!namesShown && corpus.people.length > 0 && ' Names of private people are masked, so they cannot be found.'}
    </p>
  );
}
