import type { AlignedPart } from '../../../engine/compare/aligned-parts.ts';
import { witnessOf, type Scene } from '../../../state/scene.ts';
import { MarkedText } from '../../../ui/MarkedText.tsx';
import { PHONE, useMedia } from '../../../ui/use-media.ts';
import { bandsOf } from './bands.ts';
import { Sigla } from './Sigla.tsx';
import { rowsOfParts, type Specimen } from './specimen-model.ts';

export interface PartsTableProps {
  readonly scene: Scene;
  readonly specimen: Specimen;
}

interface BandProps extends PartsTableProps {
  readonly rows: readonly (readonly string[])[];
  readonly parts: readonly AlignedPart[];
}

/** Documents as rows, the parts that answer each other as numbered columns; on a phone part under part. */
export function PartsTable({ scene, specimen }: PartsTableProps) {
  const phone = useMedia(PHONE);
  const rows = rowsOfParts(scene, specimen);
  const { parts } = specimen;
  if (phone) return <PartsList {...{ scene, specimen, rows, parts }} />;
  return bandsOf(parts).map((band) => <PartsBand key={band[0]?.number} {...{ scene, specimen, rows }} parts={band} />);
}

function PartsBand({ scene, specimen, rows, parts }: BandProps) {
  const [first, last] = [parts[0]?.number, parts.at(-1)?.number];
  const alone = specimen.parts.length === 1;
  return (
    <table className="parts">
      <caption className="sr-only">{first === last ? `Part ${first}` : `Parts ${first} to ${last}`}</caption>
      <thead className={alone ? 'sr-only' : undefined}>
        <tr>
          <th scope="col" className="lead">
            <span className="sr-only">Documents</span>
          </th>
          {parts.map(({ number }) => (
            <th key={number} scope="col">
              <span className="sr-only">Part </span>
              {number}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((ids) => (
          <tr key={ids[0]} className={ids.includes(specimen.base) ? 'of-base' : undefined}>
            <th scope="row">
              <Sigla scene={scene} ids={ids} />
            </th>
            {parts.map((part) => (
              <td key={part.number}>
                <PartWords scene={scene} part={part} ids={ids} base={specimen.base} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PartsList({ scene, specimen, rows, parts }: BandProps) {
  return (
    <ol className="parts-list">
      {parts.map((part) => (
        <li key={part.number} value={part.number}>
          <ul aria-label={`Part ${part.number}`}>
            {rows.map((ids) => (
              <li key={ids[0]} className={ids.includes(specimen.base) ? 'of-base' : undefined}>
                <Sigla scene={scene} ids={ids} />
                <PartWords scene={scene} part={part} ids={ids} base={specimen.base} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

interface PartWordsProps {
  readonly scene: Scene;
  readonly part: AlignedPart;
  readonly ids: readonly string[];
  readonly base: string;
}

function PartWords({ scene, part, ids, base }: PartWordsProps) {
  const id = ids.includes(base) ? base : (ids[0] ?? base);
  const span = part.spans.get(id) ?? { start: 0, end: 0 };
  const { witness, names } = witnessOf(scene, id);
  if (span.start === span.end) return <span className="no-words">no words here</span>;
  return (
    <span className="fan-words">
      <MarkedText text={witness.text} span={span} marks={[]} names={names} />
    </span>
  );
}
