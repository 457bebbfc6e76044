import { useState } from 'react';
import type { Scene } from '../../state/scene.ts';
import { witnessOf } from '../../state/scene.ts';
import { Siglum } from '../../ui/Siglum.tsx';
import type { Overview } from './documents.ts';
import type { Go } from '../../state/follow.ts';
import { toPassage } from '../../state/to-place.ts';
import { counted } from '../../ui/number-words.ts';
import { numberWord } from './number-words.ts';
import type { TitleOf } from './titles.ts';
import { ViewLink } from './ViewLink.tsx';

export interface PassageListProps {
  readonly scene: Scene;
  readonly overview: Overview;
  readonly titleOf: TitleOf;
  readonly go: Go;
}

/** Longer lists belong to Passages, which shows a part at a time. */
const MOST_LISTED = 60;

/** The strips as lists of links, for whoever does not use a picture. Made when it is opened. */
export function PassageList({ scene, overview, titleOf, go }: PassageListProps) {
  const [open, setOpen] = useState(false);
  const { documents, numbers } = overview;
  return (
    <details className="passage-list no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="link-button">
        The same as a list
        <span className="chevron" aria-hidden="true" />
      </summary>
      {open && (
        <div>
          {documents.map(({ item, shared }) => (
            <section key={item.witness.id} aria-labelledby={`list-${item.witness.id}`}>
              <h4 id={`list-${item.witness.id}`}>
                <Siglum siglum={item.witness.siglum} index={witnessOf(scene, item.witness.id).index} size="small" />{' '}
                {item.witness.outlet}: {counted(shared.length, 'shared passage')}
              </h4>
              <ol>
                {shared.slice(0, MOST_LISTED).map(({ passage }) => (
                  <li key={passage.id}>
                    <ViewLink go={go} to={toPassage(passage.id)} className="">
                      {numbers.get(passage.id)} {titleOf(passage)}
                    </ViewLink>{' '}
                    <small>in {numberWord(passage.readings.length)}</small>
                  </li>
                ))}
              </ol>
              {shared.length > MOST_LISTED && (
                <ViewLink go={go} to={{ view: 'passages', layout: 'grid', foundIn: [item.witness.id] }}>
                  All {counted(shared.length, 'passage')} of {item.witness.outlet}
                </ViewLink>
              )}
            </section>
          ))}
        </div>
      )}
    </details>
  );
}
