import { aboutWitness } from '../../ui/about-witness.ts';
import { maskWords } from '../../ui/passage-words.ts';
import { Siglum } from '../../ui/Siglum.tsx';
import { peopleMasked, type Scene } from '../../state/scene.ts';
import type { OverviewDocument } from './documents.ts';
import { DocumentNotes } from './DocumentNotes.tsx';
import type { Go } from '../../state/follow.ts';
import { numberWords } from '../../ui/number-words.ts';

export interface HeadlinesProps {
  readonly scene: Scene;
  readonly documents: readonly OverviewDocument[];
  readonly docs: readonly string[];
  readonly go: Go;
}

/** More documents than these do not stand side by side: their headlines are set smaller, in rows. */
const SIDE_BY_SIDE = 6;

/** Who tells the story, under what headline, when, and at what length. */
export function Headlines({ scene, documents, docs, go }: HeadlinesProps) {
  const many = documents.length > SIDE_BY_SIDE;
  return (
    <section aria-label="Headlines" className={many ? 'headlines many' : 'headlines'}>
      <ul style={many ? undefined : { ['--columns' as string]: documents.length }}>
        {documents.map(({ item, words }) => (
          <li key={item.witness.id}>
            <div className="who">
              <Siglum siglum={item.witness.siglum} index={item.index} {...(!many && { size: 'large' as const })} />
              <div>
                <h3>{item.witness.outlet}</h3>
                <p>
                  {aboutWitness(item.witness)}
                  <span className="length">{words === null ? ' ' : `${numberWords(words)} words`}</span>
                </p>
              </div>
            </div>
            <Headline scene={scene} document={item} />
            <DocumentNotes scene={scene} item={item} docs={docs} go={go} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface HeadlineProps {
  readonly scene: Scene;
  readonly document: OverviewDocument['item'];
}

/** A headline that the file lacks is not made up, and its lack is nobody's choice. */
function Headline({ scene, document: { witness } }: HeadlineProps) {
  const gap = witness.lacunae.find(({ lacks }) => lacks === 'headline');
  if (witness.headline !== null && !gap)
    return <p className="headline">{maskWords(witness.headline, peopleMasked(scene))}</p>;
  return (
    <>
      <p className="headline missing">[headline not in the document]</p>
      {gap && <p className="gap">This is a gap in the file. It is left out of every comparison.</p>}
    </>
  );
}
