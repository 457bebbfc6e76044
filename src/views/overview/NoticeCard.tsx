import type { ReactNode } from 'react';
import type { Excerpt } from '../../corpus/notices/notice.ts';
import { witnessOf, type Scene } from '../../state/scene.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { Siglum } from '../../ui/Siglum.tsx';
import { cutAt } from './cut-at.ts';
import type { Go } from '../../state/follow.ts';
import { noticeWords, type CardNotice, type NoticeRow, type Telling } from './notice-words.ts';
import { ViewLink } from './ViewLink.tsx';

export interface NoticeCardProps {
  readonly notice: CardNotice;
  readonly telling: Telling;
  readonly go: Go;
}

/** One thing worth a look: the words that show it, one sentence, and the way to its evidence. */
export function NoticeCard({ notice, telling, go }: NoticeCardProps) {
  const { title, rows, says, link } = noticeWords(notice, telling);
  return (
    <li className="notice" data-kind={notice.kind}>
      <h4>{title}</h4>
      <div className="rows">
        {rows.map((row) => (
          <Row key={row.documents.join(' ')} row={row} scene={telling.scene} />
        ))}
      </div>
      <p className="says">{says}</p>
      <ViewLink go={go} to={link.to}>
        {link.words}
        <span className="mark-said"> {title}</span>
        <span className="chevron on" aria-hidden="true" />
      </ViewLink>
    </li>
  );
}

/** More sigla than these do not fit beside words. */
const MOST_SIGLA = 4;

function Row({ row, scene }: { readonly row: NoticeRow; readonly scene: Scene }) {
  const { documents, excerpt, quoted, instead } = row;
  const shown = documents.length > MOST_SIGLA + 1 ? documents.slice(0, MOST_SIGLA) : documents;
  return (
    <p className="row">
      <span className="sigla">
        {shown.map((id) => {
          const { witness, index } = witnessOf(scene, id);
          return <Siglum key={id} siglum={witness.siglum} index={index} size="small" name={witness.outlet} />;
        })}
        {shown.length < documents.length && <small>+{documents.length - shown.length}</small>}
      </span>
      {excerpt ? (
        <Signs on={quoted}>
          <ExcerptWords excerpt={excerpt} scene={scene} />
        </Signs>
      ) : (
        <span className="instead">{instead}</span>
      )}
    </p>
  );
}

/** Quotation marks of ours, where the document has them around more than is shown. */
function Signs({ on, children }: { readonly on: boolean; readonly children: ReactNode }) {
  if (!on) return children;
  return (
    <>
      <i className="sign">“</i>
      {children}
      <i className="sign">”</i>
    </>
  );
}

/** Words of a document, with a sign where its sentence goes on. */
export function ExcerptWords({ excerpt, scene }: { readonly excerpt: Excerpt; readonly scene: Scene }) {
  const { witness, names } = witnessOf(scene, excerpt.witness);
  const cut = cutAt(witness.text, excerpt);
  const marks = excerpt.marks
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({ kind: 'layer' as const, layer: 'notice', start, end }));
  return (
    <>
      {cut.before && '…\u00a0'}
      <MarkedText text={witness.text} span={excerpt} marks={marks} names={names} />
      {cut.after && '\u00a0…'}
    </>
  );
}
