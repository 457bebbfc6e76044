import { Fragment } from 'react';
import { follow, type Go } from '../../../state/follow.ts';
import { outletOf, witnessOf, wordsOf, type Scene } from '../../../state/scene.ts';
import type { ViewState } from '../../../state/view-state.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import { toRead } from '../../../state/to-place.ts';
import type { ListSize } from './list-sizes.ts';

export interface ListSizesProps {
  readonly scene: Scene;
  readonly sizes: readonly ListSize[];
  readonly state: ViewState;
  readonly go: Go;
}

const COUNTED = 'Rows with a name, counted';
const STATED = 'Numbers it gives for a list';

/** Rows counted beside numbers stated, document by document. */
export function ListSizes({ scene, sizes, state, go }: ListSizesProps) {
  return (
    <table className="list-sizes">
      <caption className="sr-only">Lists of names: rows counted, and numbers the documents give</caption>
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col">{COUNTED}</th>
          <th scope="col">{STATED}</th>
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
              <td data-head={COUNTED}>
                <Counted {...{ scene, size, state, go }} />
              </td>
              <td data-head={STATED}>
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
        {countOf(rows, 'row')}, {countOf(names, 'name')}
      </b>
      {twice.length > 0 && (
        <>
          {'; twice: '}
          {twice.map(({ key, name }, at) => (
            <Fragment key={key}>
              {at > 0 && ', '}
              <a className="list-twice" {...follow(go, { cell: key })}>
                {name}
              </a>
            </Fragment>
          ))}
        </>
      )}
      <ul>
        {lists.map(({ start, end, leadIn, rows: { length } }) => (
          <li key={start}>
            {lists.length > 1 && `${countOf(length, 'row')} `}
            {leadIn ? (
              <>
                after <q className="figure-words">{wordsOf(scene, witness, leadIn)}</q>{' '}
              </>
            ) : (
              'no sentence leads in to it '
            )}
            <a className="figure-link" {...follow(go, toRead(witness, leadIn ?? { start, end }, state))}>
              Read<span className="sr-only"> the list in {outletOf(scene, witness)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function countOf(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
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
            Read<span className="sr-only"> the number in {outletOf(scene, witness)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
