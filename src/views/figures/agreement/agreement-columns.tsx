/** Columns of the comparison: the number, how its figures stand to each other, and one column a document. */
import type { ReactNode } from 'react';
import { outletOf, witnessOf, wordsOf, type Scene } from '../../../state/scene.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { clauseAt, sentenceAt, wholeFigure, type Excerpt } from '../figure-place.ts';
import { RELATION_SHORT } from '../figure-words.ts';
import type { Span } from '../../../engine/types.ts';
import type { Figure } from '../../../engine/words/figures.ts';
import type { AgreementRow } from './agreement-rows.ts';

export function agreementColumns(scene: Scene, docs: readonly string[]): readonly Column<AgreementRow>[] {
  return [
    {
      id: 'number',
      head: 'Number',
      // A year is not a count: dates have no place among numbers.
      value: ({ value }) => value,
      csv: ({ name }) => name,
      cell: ({ name }) => name,
      isRowHead: true,
      width: 8,
    },
    {
      id: 'relation',
      head: 'How they stand',
      value: ({ relation }) => RELATION_SHORT[relation],
      cell: ({ relation }) => <span className="figure-note">{RELATION_SHORT[relation]}</span>,
      width: 6,
    },
    ...docs.map((id) => documentColumn(scene, id)),
  ];
}

function documentColumn(scene: Scene, id: string): Column<AgreementRow> {
  const { witness, index } = witnessOf(scene, id);
  return {
    id,
    head: outletOf(scene, id),
    headMark: <Siglum siglum={witness.siglum} index={index} size="small" />,
    value: (row) => {
      const cell = row.cells.get(id);
      if (!cell) return null;
      if (cell.figures.length === 0) return WITHOUT;
      return cell.figures.map((figure) => clauseWords(scene, id, spanOf(scene, id, row, figure))).join('; ');
    },
    cell: (row) => cellOf(scene, id, row),
    width: 9,
  };
}

/** Where the numbers agree and the things may not, the words behind them tell. */
function spanOf(scene: Scene, id: string, { relation }: AgreementRow, figure: Figure): Span | Excerpt {
  if (relation === 'same' || relation === 'only-here') return wholeFigure(figure);
  const item = witnessOf(scene, id);
  return clauseAt(item.witness.text, sentenceAt(item, figure), figure);
}

/** Showing where they are cut, on the page and in files. */
function clauseWords(scene: Scene, id: string, span: Span | Excerpt): string {
  return `${wordsOf(scene, id, span)}${'cutAfter' in span && span.cutAfter ? ' …' : ''}`;
}

/** The document has the passage, and in it no figure of the row. */
const WITHOUT = 'passage without the figure';

function cellOf(scene: Scene, id: string, row: AgreementRow): ReactNode {
  const cell = row.cells.get(id);
  if (!cell)
    return (
      <>
        <span aria-hidden="true" className="figure-none-here">
          –
        </span>
        <span className="sr-only">none</span>
      </>
    );
  const [first, ...others] = cell.figures;
  if (!first) return <span className="figure-note">{WITHOUT}</span>;
  const span = spanOf(scene, id, row, first);
  return (
    <>
      <span className="figure-words">{clauseWords(scene, id, span)}</span>
      {others.length > 0 && (
        <small className="figure-note">
          {others.length === 1 ? ' and once more' : ` and ${others.length} more times`}
        </small>
      )}
    </>
  );
}
