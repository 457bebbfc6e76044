import { useCallback, useMemo } from 'react';
import { outletOf, witnessOf } from '../../../state/scene.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import type { WordsPart } from '../part.ts';
import { perThousand, wholeNumber } from './asked-uses.ts';
import { askedCell, type Asked } from './cell.ts';
import { CsvButton } from './CsvButton.tsx';
import { NO_USE, PLACES, type Matrix, type MatrixDocument, type MatrixRow } from './matrix.ts';
import { AskButton, SplitCell } from './SplitCell.tsx';
import { UsesAsked } from './UsesAsked.tsx';
import { formsSaid, glossTitle, isMaskedIn, PLACE_HEADS, variantName } from './variant-words.ts';

export interface MatrixTableProps extends Pick<WordsPart, 'scene' | 'state' | 'change' | 'linkTo'> {
  readonly matrix: Matrix;
  /** Every concept of the lexicon, for the file. */
  readonly matrices: () => readonly Matrix[];
  readonly asked: Asked | null;
  /** False while the counts are those of the list before. */
  readonly isCounted: boolean;
}

/** One row a variant, one column a document; zeros stay. */
export function MatrixTable({ matrix, matrices, asked, isCounted, scene, state, change, linkTo }: MatrixTableProps) {
  const { concept, documents, rows } = matrix;
  const onAsk = useCallback(
    (next: Asked | null) => change({ cell: next ? askedCell(concept.id, next) : concept.id }),
    [change, concept.id],
  );
  const columns = useMemo((): readonly Column<MatrixRow>[] => {
    return [
      {
        id: 'words',
        head: 'Words used',
        isRowHead: true,
        value: ({ variant }) => formsSaid(scene, variant),
        csv: ({ variant }) => variantName(scene, variant),
        cell: (row) => <RowName {...{ row, matrix, scene, isCounted }} />,
        width: 10,
      },
      ...documents.map((document): Column<MatrixRow> => ({
        id: document.id,
        head: outletOf(scene, document.id),
        headMark: <Mark scene={scene} id={document.id} />,
        headDetail: <Head document={document} asked={asked} onAsk={onAsk} outlet={outletOf(scene, document.id)} />,
        value: (row) => row.own.get(document.id)?.total ?? 0,
        cell: ({ variant, own, together }) => (
          <SplitCell
            variant={variant.id}
            witness={document.id}
            name={variantName(scene, variant)}
            outlet={outletOf(scene, document.id)}
            index={witnessOf(scene, document.id).index}
            own={own.get(document.id) ?? NO_USE}
            together={together?.get(document.id) ?? null}
            wordsBy={document.wordsBy}
            isCounted={isCounted}
            asked={asked?.variant === variant.id && asked.witness === document.id ? asked : null}
            onAsk={onAsk}
          />
        ),
        csvAlso: { head: `Of words, ${outletOf(scene, document.id)}`, value: () => document.words },
        firstDown: true,
        isRuled: true,
        width: 13,
      })),
    ];
  }, [scene, matrix, documents, asked, isCounted, onAsk]);
  const uses = (question: Asked) => <UsesAsked {...{ matrix, scene, state, change, linkTo }} asked={question} />;
  return (
    <div className="names-matrix" aria-busy={!isCounted}>
      <DataTable<MatrixRow>
        caption={`Words for ${glossTitle(scene, concept)}, by document and place`}
        columns={columns}
        rows={rows}
        rowKey={({ variant }) => variant.id}
        sort={state.by}
        onSort={(by) => change({ by })}
        filter={state.rows}
        onFilter={(words) => change({ rows: words })}
        fileName={`words-${scene.corpus.id}-${concept.id}`}
        unit="terms"
        empty="This list has no words."
        openKey={asked?.variant ?? null}
        onOpen={(variant) =>
          change({
            cell:
              variant === null
                ? concept.id
                : askedCell(concept.id, { variant, witness: null, place: null, together: false }),
          })
        }
        detail={() => asked && uses(asked)}
        tools={<CsvButton scene={scene} matrices={matrices} />}
      />
      {asked?.variant === null && uses(asked)}
    </div>
  );
}

function Mark({ scene, id }: { readonly scene: WordsPart['scene']; readonly id: string }) {
  const { witness, index } = witnessOf(scene, id);
  return <Siglum siglum={witness.siglum} index={index} size="small" />;
}

interface HeadProps {
  readonly document: MatrixDocument;
  readonly outlet: string;
  readonly asked: Asked | null;
  readonly onAsk: (asked: Asked | null) => void;
}

/** Of how many words, and how many of them are in this list; then what the columns below hold. */
function Head({ document: { id, words, all }, outlet, asked, onAsk }: HeadProps) {
  const said = `in ${wholeNumber(words)} words · ${perThousand(all.rate)} per 1,000`;
  const question: Asked = { variant: null, witness: id, place: null, together: false };
  return (
    <span className="names-head">
      {all.total > 0 ? (
        <AskButton className="rate" {...{ question, asked, onAsk }} of={`this list, ${outlet}`}>
          <b>{all.total}</b> {said}
        </AskButton>
      ) : (
        <span className="rate">0 {said}</span>
      )}
      <span className="split-heads" aria-hidden="true">
        {PLACES.map((place) => (
          <span key={place}>{PLACE_HEADS[place]}</span>
        ))}
      </span>
    </span>
  );
}

interface RowNameProps extends Pick<MatrixTableProps, 'matrix' | 'scene' | 'isCounted'> {
  readonly row: MatrixRow;
}

/** No links in it: it is the button that opens the row. */
function RowName({ row: { variant, own }, matrix, scene, isCounted }: RowNameProps) {
  const parent = matrix.rows.find((each) => each.variant.id === variant.parent);
  const isFound = [...own.values()].some(({ total }) => total > 0);
  const isMasked = variant.forms.some((form) => isMaskedIn(scene, form));
  return (
    <span className="variant-name">
      {variantName(scene, variant)}
      {parent && <small>counted with {variantName(scene, parent.variant)} too</small>}
      {isMasked && <small>names are masked, so they are not counted</small>}
      {!isFound && !isMasked && <small>{isCounted ? 'not found in these documents' : 'counting …'}</small>}
    </span>
  );
}
