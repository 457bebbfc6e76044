import type { BarGroup, BarsProps } from './Bars.tsx';
import { titleOf, totalOf } from './bars-drawing.ts';

/** The figures behind bars. */
export function BarsTable({ title, unit, groups }: Pick<BarsProps, 'title' | 'unit' | 'groups'>) {
  const names = groups[0]?.parts.map(({ name }) => name) ?? [];
  const hasNotes = groups.some(({ note }) => note !== undefined);
  return (
    <table>
      <caption className="sr-only">{titleOf({ title, unit })}</caption>
      <thead>
        <tr>
          <th scope="col">Row</th>
          {names.map((name) => (
            <th key={name} scope="col" className="end">
              {name}
            </th>
          ))}
          {names.length > 1 && (
            <th scope="col" className="end">
              all
            </th>
          )}
          {hasNotes && <th scope="col">of</th>}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <Row key={group.key} group={group} hasNotes={hasNotes} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ group, hasNotes }: { readonly group: BarGroup; readonly hasNotes: boolean }) {
  const { name, parts, note } = group;
  return (
    <tr>
      <th scope="row">{name}</th>
      {parts.map((part) => (
        <td key={part.name} className="end">
          {part.value}
        </td>
      ))}
      {parts.length > 1 && <td className="end">{totalOf(group)}</td>}
      {hasNotes && <td>{note}</td>}
    </tr>
  );
}
