import { useMemo } from 'react';
import { follow } from '../../../state/follow.ts';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import type { VoicesPartProps } from '../part.ts';
import { counted, numberWords } from '../../../ui/number-words.ts';
import { CorrectionsKept } from './CorrectionsKept.tsx';
import { quotationColumns } from './quotation-columns.tsx';
import { cellOf, LISTS, type List, quotationRows, readCell, type QuotationRow, type Rows } from './quotation-rows.ts';
import { QuotationDetail } from './QuotationDetail.tsx';
import './quotations.css';

const NAMES: Readonly<Record<List, string>> = {
  quoted: 'In quotation marks',
  marked: 'Words set apart',
  told: 'Told without marks',
  posts: 'Whole posts',
};

const MEANS: Readonly<Record<List, string>> = {
  quoted: 'Every stretch between quotation marks that somebody is said to have spoken or written.',
  marked: 'Titles, and words in quotation marks that nobody is said to have spoken. Not counted as anybody’s words.',
  told: 'Places where a document says in its own words what somebody said, asked or was accused of. The verb is marked.',
  posts: 'Posts that a page shows whole, without quotation marks. Not counted among quoted words.',
};

const EMPTY: Readonly<Record<List, string>> = {
  quoted: 'No words in quotation marks were found in these documents.',
  marked: 'No titles or words set apart were found in these documents.',
  told: 'No words told without quotation marks were found in these documents.',
  posts: 'No whole posts were found in these documents.',
};

const UNITS: Readonly<Record<List, string>> = {
  quoted: 'stretches',
  marked: 'stretches',
  told: 'places',
  posts: 'posts',
};

/** Every place where the documents tell somebody's words: who, with which verb, by which means; all to be corrected. */
export function Quotations(props: VoicesPartProps) {
  const { scene, evidence, state, change, linkTo } = props;
  const rows = useMemo(() => quotationRows(scene, evidence.texts, state.docs), [scene, evidence, state.docs]);
  const { list, key } = readCell(state.cell);
  const hasCorrections = rows.quoted.some(({ corrected }) => corrected);
  const columns = useMemo(() => quotationColumns(scene, list, hasCorrections), [scene, list, hasCorrections]);
  return (
    <section className="voices-quotations" aria-labelledby="voices-quotations">
      <h2 id="voices-quotations">Words that the documents give to others</h2>
      <p className="voices-about">{sumWords(rows.quoted, state.docs.length)}</p>
      <Lists {...{ rows, list, change, linkTo }} />
      <p className="voices-about">{MEANS[list]}</p>
      <DataTable<QuotationRow>
        key={list}
        caption={NAMES[list]}
        columns={columns}
        rows={rows[list]}
        rowKey={(row) => row.key}
        sort={state.by}
        onSort={(by) => change({ by })}
        filter={state.rows}
        onFilter={(words) => change({ rows: words })}
        fileName={`quotations-${list}`}
        unit={UNITS[list]}
        empty={EMPTY[list]}
        openKey={key}
        onOpen={(next) => change({ cell: cellOf(list, next) })}
        detail={(row) => <QuotationDetail {...props} row={row} />}
      />
      <CorrectionsKept {...props} />
    </section>
  );
}

interface ListsProps extends Pick<VoicesPartProps, 'change' | 'linkTo'> {
  readonly rows: Rows;
  readonly list: List;
}

/** The lists with their lengths: what is listed apart is seen to be there. */
function Lists({ rows, list, change, linkTo }: ListsProps) {
  return (
    <nav className="voice-lists no-print" aria-label="Lists of quotations">
      {LISTS.map((each) => {
        const patch = { cell: cellOf(each, null), by: '', rows: '' };
        return (
          <a key={each} aria-current={each === list ? 'true' : undefined} {...follow({ change, linkTo }, patch)}>
            {NAMES[each]} <b>{numberWords(rows[each].length)}</b>
          </a>
        );
      })}
    </nav>
  );
}

function sumWords(rows: readonly QuotationRow[], docs: number): string {
  if (rows.length === 0) return `None in quotation marks in ${counted(docs, 'document')}.`;
  const words = rows.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const nobody = rows.filter(({ role }) => role === 'no-source').length;
  const told = nobody > 0 ? ` For ${counted(nobody, 'stretch', 'stretches')} no source is told.` : '';
  return `${counted(words, 'word')} in ${counted(rows.length, 'stretch', 'stretches')} in ${counted(docs, 'document')}.${told}`;
}
