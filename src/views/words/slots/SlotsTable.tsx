import { useMemo } from 'react';
import type { EditedPassage } from '../../../corpus/schema.ts';
import type { Lexicon } from '../../../engine/words/lexicon.ts';
import { listWords, outletOf, witnessOf, wordsOf } from '../../../state/scene.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { glossTitle } from '../names/variant-words.ts';
import type { WordsPart } from '../part.ts';
import type { SlotRow } from './slot-rows.ts';
import { SlotUses } from './SlotUses.tsx';

export interface SlotsTableProps extends Pick<WordsPart, 'scene' | 'state' | 'change' | 'linkTo'> {
  readonly rows: readonly SlotRow[];
  readonly passages: readonly EditedPassage[];
  readonly lexicon: Lexicon | null;
  /** The first part of `state.cell`. */
  readonly list: string;
  /** What is said where no row is of the list. */
  readonly empty: string;
  /** Key of the open row. */
  readonly open: string;
}

/** One row for two word groups that stand for each other; a row opens the passages. */
export function SlotsTable({ rows, passages, lexicon, list, empty, open, ...part }: SlotsTableProps) {
  const { scene, state, change } = part;
  const columns = useMemo((): readonly Column<SlotRow>[] => {
    const words = ({ sides }: SlotRow, side: 0 | 1) => wordsOf(scene, sides[side].witness, sides[side]);
    const glosses = (ids: readonly string[]) =>
      (lexicon?.concepts ?? []).filter(({ id }) => ids.includes(id)).map((concept) => glossTitle(scene, concept));
    const having = (side: 0 | 1): Column<SlotRow> => ({
      id: side === 0 ? 'first' : 'second',
      head: side === 0 ? 'First words in' : 'Other words in',
      value: (row) => row.having[side].length,
      csv: (row) => listWords(row.having[side].map((id) => outletOf(scene, id))),
      cell: (row) => <Documents scene={scene} ids={row.having[side]} />,
      firstDown: true,
      width: 8,
    });
    return [
      {
        id: 'words',
        head: 'First words / other words',
        isRowHead: true,
        value: (row) => `${words(row, 0)} / ${words(row, 1)}`,
        cell: (row) => (
          <span className="slot-words">
            {words(row, 0)} <span className="slot-stroke">/</span> {words(row, 1)}
          </span>
        ),
        width: 18,
      },
      having(0),
      having(1),
      { id: 'passages', head: 'Passages', value: (row) => row.passages, firstDown: true },
      {
        id: 'list',
        head: 'Words for',
        value: ({ both, one }) =>
          [...glosses(both), ...glosses(one).map((gloss) => `one side: ${gloss}`)].join('; ') || null,
        width: 16,
      },
    ];
  }, [scene, lexicon]);
  return (
    <DataTable<SlotRow>
      caption="Other words in the same place of a shared passage"
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      sort={state.by}
      onSort={(by) => change({ by })}
      filter={state.rows}
      onFilter={(filter) => change({ rows: filter })}
      fileName={`other-words-${scene.corpus.id}`}
      unit="pairs"
      empty={empty}
      openKey={open}
      onOpen={(key) => change({ cell: key === null ? list : `${list},${key}` })}
      detail={(row) => <SlotUses {...{ ...part, row, passages }} />}
    />
  );
}

interface DocumentsProps {
  readonly scene: WordsPart['scene'];
  readonly ids: readonly string[];
}

/** More documents than these are counted. */
const MOST_SIGLA = 8;

function Documents({ scene, ids }: DocumentsProps) {
  return (
    <span className="slot-documents">
      {ids.length > MOST_SIGLA
        ? `${ids.length} documents`
        : ids.map((id) => {
            const { witness, index } = witnessOf(scene, id);
            return <Siglum key={id} siglum={witness.siglum} index={index} size="small" name={witness.outlet} />;
          })}
    </span>
  );
}
