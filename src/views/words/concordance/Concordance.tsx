import { useId, useMemo, useState } from 'react';
import { DeskLine } from '../DeskLine.tsx';
import type { WordsPart } from '../part.ts';
import { FindField } from './FindField.tsx';
import { Findings } from './Findings.tsx';
import { requestOf } from './request.ts';
import { Suggestions } from './Suggestions.tsx';
import { Total } from './Total.tsx';
import { TroubleNote } from './TroubleNote.tsx';
import { useConcordance } from './use-concordance.ts';
import './concordance.css';

/** Seconds for a pattern: a good one takes a hundredth. A reader who knows that one is slow can give it more. */
const SECONDS = 1;
const MORE_SECONDS = 10;

/** Every use of a word, phrase or pattern, in its line (KWIC). */
export function Concordance({ corpus, state, change, linkTo, scene, desk }: WordsPart) {
  const { docs, find, query, order } = state;
  // The pattern that was given more time.
  const [patient, setPatient] = useState<string | null>(null);
  const seconds = patient === query ? MORE_SECONDS : SECONDS;
  const request = useMemo(() => requestOf(scene, { docs, find, query, order }), [scene, docs, find, query, order]);
  const found = useConcordance(desk.kind === 'ready' ? desk.ask : null, request, seconds);
  const problem = useId();
  const isDone = found.kind !== 'none' && found.asked === request;
  const isLooking = desk.kind === 'ready' && request?.find === 'pattern' && !isDone;
  const isMasked = !scene.namesShown && corpus.people.length > 0;
  const trouble = found.kind === 'trouble' ? found.trouble : null;
  return (
    <div className="concordance">
      <FindField {...{ state, change }} problem={trouble?.kind === 'pattern' ? problem : null} />
      <Total found={found} isLooking={isLooking} />
      <DeskLine desk={desk} />
      {request === null && <Suggestions go={{ change, linkTo }} scene={scene} documents={docs.length} />}
      {trouble && (
        <TroubleNote
          id={problem}
          trouble={trouble}
          onWords={() => change({ find: 'words' })}
          onMoreTime={seconds < MORE_SECONDS ? () => setPatient(query) : null}
        />
      )}
      {found.kind === 'found' && desk.kind === 'ready' && (
        <Findings {...{ scene, state, change, linkTo }} evidence={desk.evidence} answer={found.answer} />
      )}
      <Rules isMasked={isMasked} />
    </div>
  );
}

function Rules({ isMasked }: { readonly isMasked: boolean }) {
  return (
    <p className="kwic-rules">
      The whole text of each document is searched and counted, with headline and captions.
      {isMasked && ' Names of private people are masked, so they cannot be found.'}
    </p>
  );
}
