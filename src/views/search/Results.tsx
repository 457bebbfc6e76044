import { memo, useMemo } from 'react';
import type { ViewState } from '../../state/view-state.ts';
import { DocumentSection } from './DocumentSection.tsx';
import type { Go } from '../../state/follow.ts';
import type { PassageFinder } from './passage-finder.ts';
import type { Found } from './search-index.ts';

export interface ResultsProps extends Go {
  readonly found: Found;
  readonly state: ViewState;
  readonly passageAt: PassageFinder;
}

/** The hits, document by document. Drawn again when what is found changes, not at every key. */
export const Results = memo(function Results({ found, state, passageAt, change, linkTo }: ResultsProps) {
  const go = useMemo(() => ({ change, linkTo }), [change, linkTo]);
  return found.documents.map((each) => (
    <DocumentSection key={each.item.witness.id} {...{ go, state, passageAt }} found={each} />
  ));
});
