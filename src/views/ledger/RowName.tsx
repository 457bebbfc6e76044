import { Siglum } from '../../ui/Siglum.tsx';
import type { AccountRow } from './AccountTable.tsx';

/** The document a row is about. */
export function RowName({ name, siglum }: Pick<AccountRow, 'name' | 'siglum'>) {
  return (
    <span className="row-name">
      {siglum && <Siglum siglum={siglum.letters} index={siglum.index} />}
      <span>{name}</span>
    </span>
  );
}
