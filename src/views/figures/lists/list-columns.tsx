import { witnessOf, type Scene } from '../../../state/scene.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { personName } from '../people/people-columns.tsx';
import { AGREE_WORDS, comparedWords, FACT_WORDS, factGroups, factLine, type PersonRow } from './list-rows.ts';

/** A column for each document with what it says, in its own words. */
export function listColumns(scene: Scene, docs: readonly string[]): readonly Column<PersonRow>[] {
  return [
    {
      id: 'name',
      head: 'Person',
      isRowHead: true,
      width: 10,
      value: ({ entry }) => entry.name,
      cell: ({ entry }) => personName(entry),
    },
    {
      id: 'compared',
      head: 'Compared',
      width: 9,
      value: (row) => comparedWords(row) || null,
      cell: (row) => <Compared row={row} />,
    },
    ...docs.map((id) => documentColumn(scene, id)),
  ];
}

function Compared({ row: { compared } }: { readonly row: PersonRow }) {
  if (compared.length === 0) return <span className="figure-none-here">–</span>;
  return (
    <ul className="list-compared">
      {compared.map(({ kind, agree }) => (
        <li key={kind}>
          {FACT_WORDS[kind]}: <b>{AGREE_WORDS[agree]}</b>
        </li>
      ))}
    </ul>
  );
}

function documentColumn(scene: Scene, id: string): Column<PersonRow> {
  const { witness, index } = witnessOf(scene, id);
  const without = ({ entry }: PersonRow) => (entry.mentions.has(id) ? 'named, no more found' : 'not found');
  return {
    id,
    head: witness.outlet,
    headMark: <Siglum siglum={witness.siglum} index={index} size="small" />,
    isRuled: true,
    width: 12,
    value: (row) => factLine(scene, row.facts.get(id) ?? []) || without(row),
    cell: (row) => {
      const facts = row.facts.get(id) ?? [];
      if (facts.length === 0) return <span className="figure-none-here">{without(row)}</span>;
      return (
        <dl className="list-facts">
          {factGroups(scene, facts).map(({ label, words }) => (
            <div key={label}>
              <dt>{label}</dt>
              {words.map((each) => (
                <dd key={each} className="figure-words">
                  {each}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      );
    },
  };
}
