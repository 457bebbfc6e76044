import { useMemo } from 'react';
import type { DistinctiveRow } from '../../../engine/words/distinctive.ts';
import { wordsOf } from '../../../state/scene.ts';
import type { Column } from '../../../ui/table/column.ts';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { perThousand, wholeNumber } from '../names/asked-uses.ts';
import type { WordsPart } from '../part.ts';
import type { Lengths } from './lengths.ts';
import { WordUses } from './WordUses.tsx';

export interface DistinctiveTableProps extends Pick<WordsPart, 'scene' | 'state' | 'change' | 'linkTo' | 'desk'> {
  readonly rows: readonly DistinctiveRow[];
  readonly lengths: Lengths;
  readonly outlet: string;
}

/** Counts first, then the two measures. A row opens the uses in every document shown. */
export function DistinctiveTable({ rows, lengths, outlet, ...part }: DistinctiveTableProps) {
  const { scene, state, change } = part;
  const { base, docs } = state;
  const columns = useMemo((): readonly Column<DistinctiveRow>[] => {
    // Two digits after the point, so that a file has no more than can be told.
    const rate = (count: number, words: number) => (words > 0 ? Math.round((count * 1e5) / words) / 100 : 0);
    const others = docs.length - 1;
    return [
      {
        id: 'word',
        head: 'Word',
        isRowHead: true,
        value: ({ at }) => wordsOf(scene, base, at),
        cell: ({ at }) => <span className="distinctive-word">{wordsOf(scene, base, at)}</span>,
        width: 10,
      },
      {
        id: 'here',
        head: `In ${outlet}`,
        headDetail: `uses in ${wholeNumber(lengths.here)} words`,
        value: ({ here }) => here,
        ...NUMBER,
      },
      { id: 'quoted', head: 'Quoted', headDetail: 'of these uses', value: ({ quoted }) => quoted, ...NUMBER },
      {
        id: 'elsewhere',
        head: 'In the others',
        headDetail: `uses in ${wholeNumber(lengths.elsewhere)} words`,
        value: ({ elsewhere }) => elsewhere,
        ...NUMBER,
      },
      {
        id: 'texts',
        head: 'Found in',
        headDetail: 'how many of the others',
        value: ({ texts }) => texts,
        cell: ({ texts }) => `${texts} of ${others}`,
        ...NUMBER,
      },
      {
        id: 'rate',
        head: 'Rate here',
        headDetail: 'per 1,000 words',
        value: ({ here }) => rate(here, lengths.here),
        cell: ({ here }) => perThousand(rate(here, lengths.here)),
        ...NUMBER,
      },
      {
        id: 'others',
        head: 'Rate in the others',
        headDetail: 'per 1,000 words',
        value: ({ elsewhere }) => rate(elsewhere, lengths.elsewhere),
        cell: ({ elsewhere }) => perThousand(rate(elsewhere, lengths.elsewhere)),
        ...NUMBER,
      },
      {
        id: 'likelihood',
        head: 'Log-likelihood',
        headDetail: 'how uneven',
        value: ({ logLikelihood }) => logLikelihood,
        cell: ({ logLikelihood }) => logLikelihood.toFixed(1),
        ...NUMBER,
      },
      {
        id: 'ratio',
        head: 'Log ratio',
        headDetail: 'in doublings, smoothed',
        value: ({ logRatio }) => logRatio,
        cell: ({ logRatio }) => logRatio.toFixed(1),
        ...NUMBER,
      },
    ];
  }, [scene, base, docs.length, outlet, lengths]);
  return (
    <DataTable<DistinctiveRow>
      caption={`Words that ${outlet} has more often than the others`}
      columns={columns}
      rows={rows}
      rowKey={({ at }) => String(at.start)}
      sort={state.by}
      onSort={(by) => change({ by })}
      filter={state.rows}
      onFilter={(words) => change({ rows: words })}
      fileName={`distinctive-${scene.corpus.id}-${base}`}
      unit="words"
      empty={`No word has two uses in ${outlet} and a higher rate there than in the others.`}
      openKey={state.cell}
      onOpen={(key) => change({ cell: key ?? '' })}
      detail={(row) => <WordUses {...part} row={row} />}
    />
  );
}

const NUMBER = { align: 'end', firstDown: true } as const;
