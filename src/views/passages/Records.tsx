import { type ReactNode, useState } from 'react';
import type { Link } from '../../engine/types.ts';
import { Siglum } from '../../ui/Siglum.tsx';
import { counted } from '../../ui/number-words.ts';
import { engineLink } from './engine-link.ts';
import { LinkRecord } from './LinkRecord.tsx';
import { scoreWords, STRENGTH_WORDS } from './record.ts';
import type { Row } from './rows.ts';
import { outletOf, witnessOf, type Scene } from '../../state/scene.ts';

export interface RecordsProps {
  readonly scene: Scene;
  readonly row: Row;
  readonly docs: readonly string[];
}

/** The record of every link among the readings shown, each behind a button of its own. */
export function Records({ scene, row, docs }: RecordsProps) {
  const links = row.passage.links.filter(({ a, b }) => docs.includes(a.witness) && docs.includes(b.witness));
  const [only] = links;
  if (!only) return null;
  if (links.length === 1)
    return (
      <Closed className="records" label="Full record of the link">
        <Pair scene={scene} link={only} />
      </Closed>
    );
  return (
    <Closed className="records" label={`Full record of the ${counted(links.length, 'link')}`}>
      <ul>
        {links.map((link) => (
          <li key={`${link.a.witness} ${link.b.witness}`}>
            <Closed className="one-record" label={<PairName scene={scene} link={link} />}>
              <Pair scene={scene} link={link} />
            </Closed>
          </li>
        ))}
      </ul>
    </Closed>
  );
}

/** The link as it stands; where people made it, what the engine alone has to say of it. */
function Pair({ scene, link }: { readonly scene: Scene; readonly link: Link }) {
  const alone = link.explanation.stage === 'review' ? engineLink(scene.edition, link) : null;
  return (
    <>
      <LinkRecord scene={scene} link={link} />
      {alone && (
        <>
          <p className="alone">
            <b>
              {alone.strength === 'possible'
                ? 'The engine alone counts it as possible:'
                : 'The engine alone linked it too:'}
            </b>
          </p>
          <LinkRecord scene={scene} link={alone} />
        </>
      )}
      {!alone && !scene.edition.draft && link.explanation.stage === 'review' && (
        <p className="alone">
          <b>The engine alone did not link these two.</b>
        </p>
      )}
    </>
  );
}

function PairName({ scene, link }: { readonly scene: Scene; readonly link: Link }) {
  return (
    <>
      {[link.a.witness, link.b.witness].map((id) => {
        const { witness, index } = witnessOf(scene, id);
        return <Siglum key={id} siglum={witness.siglum} index={index} size="small" />;
      })}
      <span>
        {outletOf(scene, link.a.witness)} and {outletOf(scene, link.b.witness)}
        <span className="measure">
          {link.strength && STRENGTH_WORDS[link.strength]}, {scoreWords(link)}
        </span>
      </span>
    </>
  );
}

export interface ClosedProps {
  readonly className: string;
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** A disclosure whose contents are made when it is first opened: a passage can have dozens of records. */
export function Closed({ className, label, children }: ClosedProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={className} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        {label}
        <span className="chevron" aria-hidden="true" />
      </summary>
      {opened && children}
    </details>
  );
}
