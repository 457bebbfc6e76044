import { outletOf, type Scene, witnessOf } from '../../../state/scene.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import type { PassportLine } from './entries.ts';
import { Means, Said, Standing, Who } from './Facts.tsx';

export interface FactsTableProps {
  readonly scene: Scene;
  readonly lines: readonly PassportLine[];
  /** The document compared with. */
  readonly against: string;
  /** Whether that is the reader's base. */
  readonly isBase: boolean;
}

/** One row a document that has it: in marks or not, who says it, with which verb, by which means, how the words differ. */
export function FactsTable({ scene, lines, against, isBase }: FactsTableProps) {
  return (
    <table className="passport-facts">
      <caption className="sr-only">How each document gives the quotation</caption>
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col">Given</th>
          <th scope="col">Speaker</th>
          <th scope="col">Verb</th>
          <th scope="col">By means of</th>
          <th scope="col">Beside {outletOf(scene, against)}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const { witness, index } = witnessOf(scene, line.id);
          return (
            <tr key={line.id}>
              <th scope="row">
                <span className="row-document">
                  <Siglum siglum={witness.siglum} index={index} /> {witness.outlet}
                </span>
              </th>
              <td>
                <Standing marking={line.marking} />
              </td>
              <td>
                <Who tellings={line.tellings} />
              </td>
              <td>
                <Said tellings={line.tellings} />
              </td>
              <td>
                <Means tellings={line.tellings} />
              </td>
              <td>
                {line.comparison?.status ?? <span className="not-told">{isBase ? 'base' : 'compared with'}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
