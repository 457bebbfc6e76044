import type { ReactNode } from 'react';
import { witnessOf, type Scene } from '../../../state/scene.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { NOBODY } from '../voice-words.ts';
import type { List, QuotationRow } from './quotation-rows.ts';

type Columns = readonly Column<QuotationRow>[];

/** The columns that rows of a list have something in. */
export function quotationColumns(scene: Scene, list: List, hasCorrections: boolean): Columns {
  const document: Column<QuotationRow> = {
    id: 'document',
    head: 'Document',
    width: 7,
    value: ({ outlet }) => outlet,
    cell: ({ witness, outlet, nth }) => (
      <span className="voice-document">
        <Siglum
          siglum={witnessOf(scene, witness).witness.siglum}
          index={witnessOf(scene, witness).index}
          size="small"
        />
        <span>
          {outlet} <small>{nth}</small>
        </span>
      </span>
    ),
    csv: ({ outlet }) => outlet,
  };
  const words: Column<QuotationRow> = {
    id: 'words',
    head: list === 'told' ? 'Sentence' : 'Words',
    isRowHead: true,
    width: 20,
    value: (row) => row.words,
    cell: (row) => <span className="voice-words">{excerpt(row.words)}</span>,
  };
  return [document, words, ...OTHERS[list], ...(hasCorrections && list === 'quoted' ? [from] : [])];
}

const count: Column<QuotationRow> = {
  id: 'count',
  head: 'Word count',
  width: 4,
  align: 'end',
  firstDown: true,
  value: (row) => row.count,
};

const speaker: Column<QuotationRow> = {
  id: 'speaker',
  head: 'Speaker',
  width: 9,
  value: (row) => row.speaker,
  cell: (row) => (
    <>
      <span className={row.speaker === NOBODY ? 'voice-none' : 'voice-name'}>{row.speaker}</span>
      {row.corrected && <small className="voice-corrected">corrected by you</small>}
    </>
  ),
};

const kind: Column<QuotationRow> = { id: 'kind', head: 'Kind', width: 7, value: (row) => row.kind };

const verb: Column<QuotationRow> = {
  id: 'verb',
  head: 'Verb',
  width: 6,
  value: (row) => row.verb,
  cell: (row) => orDash(row.verb && <span className="voice-name">{row.verb}</span>),
};

const verbClass: Column<QuotationRow> = { id: 'class', head: 'Class of verb', value: (row) => row.verbClass };

const channel: Column<QuotationRow> = {
  id: 'channel',
  head: 'By way of',
  width: 6,
  value: (row) => row.channel,
  cell: (row) => orDash(row.channel),
};

const from: Column<QuotationRow> = {
  id: 'from',
  head: 'Decided by',
  width: 5,
  value: (row) => (row.corrected ? 'you' : 'rules'),
};

const OTHERS: Readonly<Record<List, Columns>> = {
  quoted: [count, speaker, kind, verb, channel],
  marked: [count],
  told: [speaker, kind, verb, verbClass, channel],
  posts: [{ ...speaker, head: 'Writer' }, count],
};

function orDash(content: ReactNode): ReactNode {
  return content ?? <span className="voice-zero">–</span>;
}

/** In signs: three lines of a table. The whole words stand in the row's detail. */
const LONGEST = 150;

function excerpt(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}
