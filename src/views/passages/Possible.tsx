import { useState } from 'react';
import { LINKED, probability } from '../../engine/align/paraphrase/score.ts';
import type { Link, Reading } from '../../engine/types.ts';
import type { Mark } from '../../ui/marks.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { Siglum } from '../../ui/Siglum.tsx';
import { usePassages } from './context.ts';
import { LinkRecord } from './LinkRecord.tsx';
import './possible.css';
import { Closed } from './Records.tsx';
import { POSSIBLE_HEAD } from './possible-shown.ts';
import { witnessOf, type Scene } from '../../state/scene.ts';
import { findHits } from '../../corpus/find-hits.ts';
import { beginsWithQuote, enclosingMarks, shownSpan } from '../../ui/shown-span.ts';

export interface PossibleProps {
  readonly scene: Scene;
  /** Likeliest first. */
  readonly links: readonly Link[];
}

/** More at once are not read; a large set of texts has thousands. */
const SHOWN_AT_ONCE = 40;

/** Pairs too weak to link, under the passages and apart from them. */
export function Possible({ scene, links }: PossibleProps) {
  const { state } = usePassages();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const rest = links.length - shown;
  return (
    <section className="possible page-x" aria-labelledby={POSSIBLE_HEAD}>
      <h2 id={POSSIBLE_HEAD} tabIndex={-1}>
        Possible links
      </h2>
      <p className="about">
        Each of these pairs may say the same; the engine is not sure. A link needs a chance of{' '}
        {probability(LINKED).toFixed(2)}. They are in no passage and in no count.
        {state.layer === 'reviewed' && ' The people who checked these texts did not link them.'}
        {links.length === 0 && ' None fits these filters.'}
      </p>
      <ol>
        {links.slice(0, shown).map((link) => (
          <li key={`${link.a.witness} ${link.a.start} ${link.b.witness} ${link.b.start}`}>
            <Pair scene={scene} link={link} />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className="box-button" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          Show {Math.min(rest, SHOWN_AT_ONCE)} more of {rest}
        </button>
      )}
    </section>
  );
}

function Pair({ scene, link }: { readonly scene: Scene; readonly link: Link }) {
  const { state } = usePassages();
  const inOrder = [link.a, link.b].sort((x, y) => state.docs.indexOf(x.witness) - state.docs.indexOf(y.witness));
  return (
    <>
      <div className="pair">
        {inOrder.map((reading) => (
          <Side key={reading.witness} scene={scene} reading={reading} query={state.query} />
        ))}
      </div>
      <p className="unsure">
        May say the same; the engine is not sure: <b>chance {link.score.toFixed(2)}</b>
      </p>
      <Closed className="possible-why" label="Why it is possible">
        <LinkRecord scene={scene} link={link} />
      </Closed>
    </>
  );
}

interface SideProps {
  readonly scene: Scene;
  readonly reading: Reading;
  readonly query: string;
}

function Side({ scene, reading, query }: SideProps) {
  const { witness, index, names } = witnessOf(scene, reading.witness);
  const shown = shownSpan(witness.text, reading);
  const marks: readonly Mark[] = [
    ...enclosingMarks(reading, shown),
    ...findHits(witness.text, shown, query, names).map((span): Mark => ({ kind: 'found', ...span })),
  ];
  return (
    <div className="possible-reading">
      <h3>
        <Siglum siglum={witness.siglum} index={index} /> {witness.outlet}
      </h3>
      <p className={beginsWithQuote(witness.text, shown) ? 'reading hung' : 'reading'}>
        <MarkedText text={witness.text} span={shown} marks={marks} names={names} />
      </p>
    </div>
  );
}
