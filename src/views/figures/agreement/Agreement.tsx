import { useMemo } from 'react';
import type { FigureRelation } from '../../../engine/words/figure-relations.ts';
import { layerOptions } from '../../../state/layer-options.ts';
import { passagesOf } from '../../../state/ordered-passages.ts';
import { plateOf } from '../../../state/scene.ts';
import { Bars } from '../../../ui/charts/Bars.tsx';
import { passageNumbers } from '../../../ui/passage-numbers.ts';
import { PickOne } from '../../../ui/PickOne.tsx';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { isBlank } from '../../../worker/blank-edition.ts';
import { RELATION_RULES, RELATION_WORDS, RELATIONS } from '../figure-words.ts';
import type { PartProps } from '../part.ts';
import { relatedRows } from '../related-rows.ts';
import { agreementColumns } from './agreement-columns.tsx';
import { AgreementDetail } from './AgreementDetail.tsx';
import { agreementRows, relationCounts } from './agreement-rows.ts';

/** Figures of all documents side by side: which say the same, and which say it of another thing. */
export function Agreement({ scene, evidence, corpus, edition, state, change, linkTo }: PartProps) {
  const { docs, layer } = state;
  const [asked, openKey] = readCell(state.cell);
  const passages = useMemo(() => passagesOf(edition, layer), [edition, layer]);
  const numbers = useMemo(() => passageNumbers(passages, corpus.witnesses), [passages, corpus]);
  const rows = useMemo(
    () => agreementRows(scene, relatedRows(scene, evidence, docs, layer), passages, docs),
    [scene, evidence, passages, docs, layer],
  );
  const columns = useMemo(() => agreementColumns(scene, docs), [scene, docs]);
  const counts = useMemo(() => relationCounts(rows), [rows]);
  const shown = useMemo(() => (asked ? rows.filter(({ relation }) => relation === asked) : rows), [rows, asked]);
  const layers = layerOptions(corpus, edition);
  const open = (relation: FigureRelation | null, key: string | null) => change({ cell: writeCell(relation, key) });
  if (isBlank(edition))
    return (
      <p role="status" className="figures-none">
        Comparing the documents …
      </p>
    );
  return (
    <>
      <div className="figures-head">
        <h2>Which figures agree</h2>
        {layers.length > 1 && (
          <div className="no-print">
            <PickOne label="Set" value={layer} options={layers} onPick={(next) => change({ layer: next }, 'push')} />
          </div>
        )}
      </div>
      <dl className="relation-key">
        {RELATIONS.map((relation) => (
          <div key={relation}>
            <dt>
              <button
                type="button"
                aria-pressed={asked === relation}
                onClick={() => open(asked === relation ? null : relation, null)}
              >
                <b>{counts.get(relation)}</b> {RELATION_WORDS[relation]}
              </button>
            </dt>
            <dd>{RELATION_RULES[relation]}</dd>
          </div>
        ))}
      </dl>
      <p className="figures-about">
        {edition.draft && 'The documents are still being compared: these rows will change. '}
        Found by rule from the numbers and the words around them, without a judgement of which is right.{' '}
        <span className="no-print">Choose a count to see its rows alone, or a number to see its sentences. </span>
        {asked && (
          <button type="button" className="link-button no-print" onClick={() => open(null, openKey)}>
            Show all {rows.length} rows
          </button>
        )}
      </p>
      <div className="figure-table">
        <DataTable
          caption="Figures of the documents side by side"
          columns={columns}
          rows={shown}
          rowKey={({ key }) => key}
          sort={state.by}
          onSort={(by) => change({ by })}
          filter={state.rows}
          onFilter={(words) => change({ rows: words })}
          fileName={`figures-side-by-side-${corpus.id}`}
          unit="rows"
          empty={
            asked
              ? `No row of these documents is “${RELATION_WORDS[asked]}”.`
              : 'No figures were found in these documents.'
          }
          openKey={openKey}
          onOpen={(key) => open(asked, key)}
          groupOf={({ relation }) => `${RELATION_WORDS[relation]} (${counts.get(relation)})`}
          detail={(row) => <AgreementDetail {...{ scene, row, state, numbers }} go={{ change, linkTo }} />}
        />
      </div>
      {rows.length > 0 && (
        <Bars
          title="Figures of each document by how they stand to the others"
          unit="figures"
          fileName={`figures-by-relation-${corpus.id}`}
          groups={docs.map((id) => ({
            ...plateOf(scene, id),
            parts: RELATIONS.map((relation) => ({
              name: RELATION_WORDS[relation],
              value: figuresOf(rows, relation, id),
            })),
          }))}
        />
      )}
    </>
  );
}

function figuresOf(rows: ReturnType<typeof agreementRows>, relation: FigureRelation, id: string): number {
  return rows
    .filter((row) => row.relation === relation)
    .reduce((sum, { cells }) => sum + (cells.get(id)?.figures.length ?? 0), 0);
}

/** A relation whose rows alone are shown, and the row that is open: either may be left out. */
function readCell(cell: string): readonly [FigureRelation | null, string | null] {
  const [asked = '', key = ''] = cell.split(',');
  return [RELATIONS.find((relation) => relation === asked) ?? null, key || null];
}

function writeCell(relation: FigureRelation | null, key: string | null): string {
  return relation === null && key === null ? '' : `${relation ?? ''},${key ?? ''}`;
}
