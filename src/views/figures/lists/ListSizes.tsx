import { follow, type Go } from '../../../state/follow.ts';
import { witnessOf, wordsOf, type Scene } from '../../../state/scene.ts';
import type { ViewState } from '../../../state/view-state.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import { toRead } from '../links.ts';
import type { ListSize } from './list-sizes.ts';

export interface ListSizesProps {
  readonly scene: Scene;
  readonly sizes: readonly ListSize[];
  readonly state: ViewState;
  readonly go: Go;
}

/** Rows counted beside numbers stated, document by document. */
export function ListSizes({ scene, sizes, state, go }: ListSizesProps) {
  return (
    <table className="list-sizes">
      <caption className="sr-only">Lists of names: rows counted, and numbers the documents give</caption>
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col">Rows with a name, counted</th>
          <th scope="col">Numbers it gives for a list</th>
        </tr>
      </thead>
      <tbody>
        {sizes.map((size) => {
          const { witness, index } = witnessOf(scene, size.witness);
          return (
            <tr key={size.witness}>
              <th scope="row">
                <span className="list-document">
                  <Siglum siglum={witness.siglum} index={index} size="small" />
                  {witness.outlet}
                </span>
              </th>
              <td>
                <Counted {...{ scene, size, state, go }} />
              </td>
              <td>
                <Stated {...{ scene, size, state, go }} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface CellProps extends Omit<ListSizesProps, 'sizes'> {
  readonly size: ListSize;
}

function Counted({ scene, size, state, go }: CellProps) {
  const { witness, lists, rows, names, twice } = size;
  if (lists.length === 0) return <span className="figure-none-here">no list of names found</span>;
  return (
    <>
      <b>
        {rows} rows, {names} names
      </b>
      {twice.length > 0 && (
        <>
          {'; twice: '}
          {twice.map(({ key, name }) => (
            <a key={key} className="list-twice" {...follow(go, { cell: key })}>
              {name}
            </a>
          ))}
        </>
      )}
      <ul>
        {lists.map(({ start, end, leadIn, rows: { length } }) => (
          <li key={start}>
            {lists.length > 1 && `${length} `}
            {leadIn ? (
              <>
                after <q className="figure-words">{wordsOf(scene, witness, leadIn)}</q>{' '}
              </>
            ) : (
              'no sentence leads in to it '
            )}
            <a className="figure-link" {...follow(go, toRead(witness, leadIn ?? { start, end }, state))}>
              Read
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Stated({ scene, size, state, go }: CellProps) {
  const { witness, stated, lists } = size;
  if (stated.length === 0) return <span className="figure-none-here">none found</span>;
  return (
    <ul>
      {stated.map((figure) => (
        <li key={figure.start}>
          <span className="figure-words">{wordsOf(scene, witness, figure)}</span>{' '}
          {lists.length === 0 && <span className="figure-note">no list of names found in this document</span>}{' '}
          <a className="figure-link" {...follow(go, toRead(witness, figure, state))}>
            Read
          </a>
        </li>
      ))}
    </ul>
  );
}
