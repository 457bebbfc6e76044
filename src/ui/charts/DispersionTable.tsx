import type { DispersionProps, DispersionRow, Tick } from './Dispersion.tsx';

/** The places of a dispersion plot, one a row; each leads to where it stands if that is asked for. */
export function DispersionTable({
  title,
  rows,
  kinds,
  onPick,
}: Pick<DispersionProps, 'title' | 'rows' | 'kinds' | 'onPick'>) {
  const names = new Map(kinds.map(({ kind, name }) => [kind, name]));
  return (
    <table>
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col" className="end">
            From its start
          </th>
          {kinds.length > 1 && <th scope="col">Kind</th>}
          <th scope="col">Words</th>
        </tr>
      </thead>
      <tbody>
        {rows.flatMap((row) =>
          row.ticks.length === 0
            ? [<NoTick key={row.key} row={row} columns={kinds.length > 1 ? 3 : 2} />]
            : row.ticks.map((tick) => (
                <tr key={`${row.key} ${tick.kind} ${tick.start}`}>
                  <th scope="row">{row.name}</th>
                  <td className="end">{placeOf(tick, row)}</td>
                  {kinds.length > 1 && <td>{names.get(tick.kind)}</td>}
                  <td>
                    {onPick ? (
                      <button type="button" className="link-button" onClick={() => onPick(row.key, tick)}>
                        {tick.label}
                      </button>
                    ) : (
                      tick.label
                    )}
                  </td>
                </tr>
              )),
        )}
      </tbody>
    </table>
  );
}

function NoTick({ row, columns }: { readonly row: DispersionRow; readonly columns: number }) {
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td colSpan={columns}>not found in this document</td>
    </tr>
  );
}

/** `12 %`: how far into the text. */
function placeOf({ start }: Tick, { length }: DispersionRow): string {
  return `${Math.round((start / Math.max(length, 1)) * 100)} %`;
}
