import { useMemo } from 'react';
import type { Concept } from '../../../engine/words/lexicon.ts';
import { outletOf, witnessOf } from '../../../state/scene.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { perThousand, wholeNumber } from '../names/asked-uses.ts';
import { maskedWords } from '../names/variant-words.ts';
import type { WordsPart } from '../part.ts';
import { cellOf, FORMS, usesAsked, type AgentRow, type Asked } from './agent-rows.ts';
import { AgentUses } from './AgentUses.tsx';
import { CountButton } from './CountButton.tsx';
import { exampleOf, FORM_NAMES } from './form-words.ts';

export interface AgentsTableProps extends Pick<WordsPart, 'scene' | 'state' | 'change' | 'linkTo'> {
  readonly rows: readonly AgentRow[];
  readonly verb: string;
  /** The verb as it may be shown. */
  readonly named: string;
  /** Two or more where the list of words tells the verb's meanings apart. */
  readonly meanings: readonly Concept[];
  /** Of `state.cell`: the meaning. */
  readonly prefix: string;
  readonly asked: Asked | null;
}

/** One row a document, one column a form; zeros stay, and every count opens its uses. */
export function AgentsTable({ rows, verb, named, meanings, prefix, asked, ...part }: AgentsTableProps) {
  const { scene, state, change } = part;
  const columns = useMemo((): readonly Column<AgentRow>[] => {
    const onAsk = (next: Asked | null) => change({ cell: cellOf(prefix, next) });
    const column = (form: Asked['form'], head: string, example: string): Column<AgentRow> => ({
      id: form,
      head,
      headDetail: <span className="agents-example">{example}</span>,
      value: (row) => usesAsked(row, form).length,
      cell: (row) => (
        <CountButton
          count={usesAsked(row, form).length}
          of={`${head}, ${outletOf(scene, row.id)}`}
          question={{ witness: row.id, form }}
          {...{ asked, onAsk }}
        />
      ),
      align: 'end',
      firstDown: true,
      width: 7,
    });
    const others = meanings.filter(({ id }) => id !== prefix).map(({ gloss }) => maskedWords(scene, gloss));
    return [
      {
        id: 'document',
        head: 'Document',
        isRowHead: true,
        value: ({ id }) => outletOf(scene, id),
        cell: (row) => <RowName row={row} scene={scene} />,
        csvAlso: { head: 'Words', value: ({ words }) => words },
        width: 11,
      },
      ...FORMS.map((form) => column(form, FORM_NAMES[form], maskedWords(scene, exampleOf(verb, form)))),
      column('all', 'All forms', `“${named}” in any form`),
      {
        id: 'told',
        head: 'Says who does it',
        headDetail: 'as far as the rules find it',
        value: ({ uses }) => uses.filter(({ agent }) => agent !== null).length,
        cell: ({ uses }) => `${uses.filter(({ agent }) => agent !== null).length} of ${uses.length}`,
        align: 'end',
        firstDown: true,
        width: 8,
      },
      ...(others.length > 0 && rows.some((row) => row.others.length > 0)
        ? [column('others', 'Other meanings', others.join('; '))]
        : []),
    ];
  }, [rows, verb, named, meanings, prefix, scene, asked, change]);
  const opened = asked?.witness ?? null;
  const uses = asked && <AgentUses {...{ ...part, rows, asked, named }} />;
  return (
    <>
      <DataTable<AgentRow>
        caption={`Who is said to ${named}, by document and form`}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        sort={state.by}
        onSort={(by) => change({ by })}
        filter={state.rows}
        onFilter={(words) => change({ rows: words })}
        fileName={`agents-${scene.corpus.id}`}
        unit="documents"
        empty="There are no documents to count in."
        openKey={opened}
        onOpen={(id) => change({ cell: cellOf(prefix, id === null ? null : { witness: id, form: 'all' }) })}
        detail={() => uses}
      />
      {asked && opened === null && uses}
    </>
  );
}

function RowName({ row: { id, uses, words }, scene }: { readonly row: AgentRow; readonly scene: WordsPart['scene'] }) {
  const { witness, index } = witnessOf(scene, id);
  const rate = words > 0 ? perThousand((uses.length * 1000) / words) : '0';
  return (
    <span className="agents-document">
      <Siglum siglum={witness.siglum} index={index} size="small" />
      <span>
        {witness.outlet}
        <small>
          {uses.length} in {wholeNumber(words)} words · {rate} per 1,000
        </small>
      </span>
    </span>
  );
}
