import { useCallback, useMemo } from 'react';
import type { Scene } from '../../../state/scene.ts';
import type { ViewProps } from '../../../state/view-state.ts';
import { Dispersion, type Tick } from '../../../ui/charts/Dispersion.tsx';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import type { Concordance, ConcordanceUse, Evidence } from '../../../worker/desk-protocol.ts';
import { numberWords } from '../../../ui/number-words.ts';
import { Counts } from './Counts.tsx';
import { OrderPick } from './FindField.tsx';
import { lineColumns } from './line-columns.tsx';
import { LineDetail } from './LineDetail.tsx';
import { dispersionRows } from './dispersion-rows.ts';

export interface FindingsProps extends Pick<ViewProps, 'state' | 'change' | 'linkTo'> {
  readonly scene: Scene;
  readonly evidence: Evidence;
  readonly answer: Concordance;
}

/** What was found: how often in each document, each use in its line, and where in the documents they stand. */
export function Findings({ scene, evidence, answer, state, change, linkTo }: FindingsProps) {
  const { lines, documents, more } = answer;
  const columns = useMemo(() => lineColumns(scene), [scene]);
  const go = useMemo(() => ({ change, linkTo }), [change, linkTo]);
  const open = useCallback((key: string | null) => change({ cell: key ?? '' }), [change]);
  const rows = useMemo(() => dispersionRows(scene, answer), [scene, answer]);
  const pick = useCallback(
    (witness: string, { start }: Tick) => change({ cell: `${witness},${start}`, rows: '' }),
    [change],
  );
  return (
    <>
      <Counts {...{ scene, documents, evidence }} />
      {lines.length > 0 && (
        <DataTable<ConcordanceUse>
          caption="Each use with the words before and after it"
          unit="lines"
          empty=""
          fileName={`in-context-${scene.corpus.id}`}
          rowKey={keyOf}
          sort=""
          onSort={() => {}}
          filter={state.rows}
          onFilter={(words) => change({ rows: words })}
          openKey={state.cell}
          onOpen={open}
          detail={(use) => <LineDetail {...{ go, scene, state, use }} />}
          tools={<OrderPick order={state.order} change={change} />}
          {...{ columns }}
          rows={lines}
        />
      )}
      {more > 0 && (
        <p className="kwic-more">
          The first {numberWords(lines.length)} lines in this order are listed; {numberWords(more)} more are counted
          above. Where in the documents they stand is drawn where all are listed.
        </p>
      )}
      {rows.length > 0 && (
        <Dispersion
          title="Where in each document it stands"
          fileName={`where-${scene.corpus.id}`}
          kinds={[{ kind: 'use', name: 'use' }]}
          rows={rows}
          onPick={pick}
        />
      )}
    </>
  );
}

/** Ids and numbers only: it goes into addresses. */
function keyOf({ witness, start }: ConcordanceUse): string {
  return `${witness},${start}`;
}
