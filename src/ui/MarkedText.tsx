import { type MouseEvent, memo, type ReactNode } from 'react';
import { type NameSpan, personLabel } from '../corpus/people.ts';
import type { Span } from '../engine/types.ts';
import { flatten, type Mark, type Run } from './marks.ts';
import { NoteMark } from './NoteMark.tsx';
import './marked-text.css';

export interface MarkedTextProps {
  /** A witness's whole unchanged text. */
  readonly text: string;
  /** The stretch of it to show; marks and names outside it are ignored. */
  readonly span: Span;
  readonly marks: readonly Mark[];
  /** Names to mask; empty where the reader has turned names on. */
  readonly names: readonly NameSpan[];
  readonly lang?: string | undefined;
  /** Says a passage's number or title: heard where the passage begins. */
  readonly passageLabel?: (id: string) => string;
  /** A click inside a passage, innermost first. A convenience of the mouse: give keyboards a button elsewhere. */
  readonly onPassage?: (id: string) => void;
  /** Set before the first word of a passage, for example a button in the margin. */
  readonly atPassage?: (id: string) => ReactNode;
  /** Set at an anchor. */
  readonly atAnchor?: (id: string) => ReactNode;
}

/**
 * The one renderer of witness text. Each run becomes nested elements, longest mark outermost.
 * Every mark has a shape and hidden words beside its colour; hidden words are left out when text is copied.
 */
export const MarkedText = memo(function MarkedText(props: MarkedTextProps) {
  const { text, span, marks, names, lang, onPassage } = props;
  const runs = flatten(text, span, marks, names);
  const choose = (event: MouseEvent) => {
    const id = passageUnder(event);
    if (id !== null) onPassage?.(id);
  };
  return (
    <span className="marked" lang={lang} onClick={onPassage && choose}>
      {runs.map((run, index) => (
        <RunView key={`${run.start}-${index}`} run={run} {...props} />
      ))}
    </span>
  );
});

function RunView({ run, text, ...around }: MarkedTextProps & { readonly run: Run }) {
  if (run.kind === 'caret') {
    const { caret } = run;
    return nest(caret.kind === 'anchor' ? around.atAnchor?.(caret.id) : <Caret words={caret.words} />, run, around);
  }
  const words =
    run.person === null ? (
      text.slice(run.start, run.end)
    ) : (
      <span className="masked" title="Private person, name masked">
        {personLabel(run.person)}
      </span>
    );
  return nest(words, run, around);
}

/** What a view adds to passages. */
type Around = Pick<MarkedTextProps, 'passageLabel' | 'atPassage'>;

/** Wraps words in the elements of their marks, the last mark innermost. */
function nest(words: ReactNode, run: Run, around: Around): ReactNode {
  return run.marks.reduceRight<ReactNode>((content, mark) => {
    const opens = run.kind === 'text' && run.opens.includes(mark);
    const closes = run.kind === 'text' && run.closes.includes(mark);
    return wrap(
      mark,
      `${opens ? ' opens' : ''}${closes ? ' closes' : ''}`,
      <>
        {opens && <Opening mark={mark} {...around} />}
        {/* Apart, so that its underline does not run on under the sign behind it. */}
        {mark.kind === 'replaced' || mark.kind === 'defect' ? <span className="mark-words">{content}</span> : content}
        {closes && <Closing mark={mark} {...around} />}
      </>,
    );
  }, words);
}

function wrap(mark: Mark, ends: string, content: ReactNode): ReactNode {
  switch (mark.kind) {
    case 'added':
      return (
        <ins className={`mark-added${ends}`} title="added words">
          {content}
        </ins>
      );
    case 'found':
      return <mark className={`mark-found${ends}`}>{content}</mark>;
    case 'passage':
      return (
        <span className={`mark-passage${ends}`} data-passage={mark.id}>
          {content}
        </span>
      );
    case 'heat':
      return (
        <span className={`mark-heat${ends}`} data-level={mark.level} data-passage={mark.id ?? undefined}>
          {content}
        </span>
      );
    case 'layer':
      return (
        <span className={`mark-layer${ends}`} data-layer={mark.layer} title={mark.says}>
          {content}
        </span>
      );
    case 'repeat':
      return (
        <span className={`mark-repeat${ends}`} data-repeat={mark.id}>
          {content}
        </span>
      );
    case 'caret':
    case 'anchor':
      return content;
    case 'replaced':
    case 'punctuation':
      return (
        <span className={`mark-${mark.kind}${ends}`} title={mark.says}>
          {content}
        </span>
      );
    default:
      return <span className={`mark-${mark.kind}${ends}`}>{content}</span>;
  }
}

/** What stands before a mark's words, seen or heard: what kind of mark it is. */
function Opening({ mark, passageLabel, atPassage }: Around & { readonly mark: Mark }): ReactNode {
  switch (mark.kind) {
    case 'added':
      return <Said words="added:" />;
    case 'replaced':
      return <Said words={mark.says === undefined ? 'replaced:' : `replaced, ${mark.says}:`} />;
    case 'found':
      return <Said words="match:" />;
    case 'passage':
      return (
        <>
          {/* Inside, so that what hangs in a margin stands at the line of the first word. */}
          {atPassage?.(mark.id)}
          <span className="mark-start">{passageLabel && <Said words={`${passageLabel(mark.id)}:`} />}</span>
        </>
      );
    case 'repeat':
      return <span className="mark-start" />;
    case 'layer':
      return mark.says === undefined ? null : <Said words={`${mark.says}:`} />;
    default:
      return null;
  }
}

/** What stands behind a mark's words, seen or heard. */
function Closing({ mark, passageLabel }: Around & { readonly mark: Mark }): ReactNode {
  switch (mark.kind) {
    case 'added':
      return <Said words="end added" />;
    case 'replaced':
      return (
        <sup>
          <Said words="note" />
          {mark.ref}
        </sup>
      );
    case 'punctuation':
      return <Said words={`${mark.says ?? 'punctuation'} differs`} />;
    case 'passage':
      return <span className="mark-end">{passageLabel && <Said words="end of passage" />}</span>;
    case 'repeat':
      return (
        <>
          <span className="mark-end" />
          <NoteMark className="mark-sic mark-again" label={`again, ${mark.note}`} note={mark.note}>
            again
          </NoteMark>
        </>
      );
    case 'defect':
      return mark.of === 'file' ? <FileNote note={mark.note} /> : <Sic note={mark.note} />;
    default:
      return null;
  }
}

function Caret({ words }: { readonly words: string }) {
  const note = (
    <>
      base has: <em>{words}</em>
    </>
  );
  return <NoteMark className="mark-caret" label={`base has: “${words}”`} note={note} />;
}

function Sic({ note }: { readonly note: string }) {
  return (
    <NoteMark className="mark-sic" label={`sic, as in the source: ${note}`} note={`As in the source: ${note}`}>
      sic
    </NoteMark>
  );
}

/** Nothing is wrong with the words: the file they were taken from is odd here. */
function FileNote({ note }: { readonly note: string }) {
  return (
    <NoteMark
      className="mark-sic mark-file"
      label={`note on the source file: ${note}`}
      note={`Note on the source file: ${note}`}
    >
      note
    </NoteMark>
  );
}

/** Words for listeners only. Spaces keep them apart from the text's own words. */
function Said({ words }: { readonly words: string }) {
  return <span className="mark-said"> {words} </span>;
}

/** The innermost passage under the pointer, unless the reader has just selected words or used a control. */
function passageUnder(event: MouseEvent): string | null {
  if (!(event.target instanceof Element) || event.target.closest('button, a, summary')) return null;
  if (getSelection()?.isCollapsed === false) return null;
  return event.target.closest<HTMLElement>('[data-passage]')?.dataset.passage ?? null;
}
