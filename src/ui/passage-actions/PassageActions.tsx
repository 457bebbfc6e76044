import { useId, useRef, useState } from 'react';
import { CITATION_STYLES, CITED_BY, STYLE_WORDS } from '../../corpus/citations/citation.ts';
import { loadCiter } from '../../corpus/citations/load-citer.ts';
import type { Corpus, EditedPassage } from '../../corpus/schema.ts';
import { Menu } from '../Menu.tsx';
import { PickOne } from '../PickOne.tsx';
import { Siglum } from '../Siglum.tsx';
import { useCitationStyle } from './chosen-style.ts';
import { type Copied, copyWhenReady } from './clipboard.ts';
import { citationContent, PASSAGE_FORMATS, passageContent } from './copy-content.ts';
import './passage-actions.css';

export interface PassageActionsProps {
  readonly corpus: Corpus;
  readonly passage: Pick<EditedPassage, 'id' | 'readings'>;
  /** As the page shows it, names masked. */
  readonly title: string;
  readonly number: number;
  /** The document that readings are compared with: copied first. */
  readonly base: string;
  /** Absolute link to the passage. */
  readonly address: string;
  readonly namesShown: boolean;
  /** Witness ids in the reader's order; without it the base comes first, then the corpus's order. */
  readonly order?: readonly string[];
  /** Which edge of the button the menu keeps to. */
  readonly side?: 'start' | 'end';
}

/** Copies a passage with its readings, or the citations of its documents. Names are masked in copies as on the page. */
export function PassageActions(props: PassageActionsProps) {
  const { corpus, passage, title, number, base, address, namesShown, order = [base], side = 'start' } = props;
  const [style, setStyle] = useCitationStyle();
  const { said, refused, copy } = useCopying();
  const head = useId();
  const request = { corpus, readings: passage.readings, number, title, address, namesShown, order };
  const documents = corpus.witnesses.flatMap((witness, index) =>
    passage.readings.some((reading) => reading.witness === witness.id) ? [{ witness, index }] : [],
  );
  const all = documents.length === 2 ? 'both' : `all ${documents.length}`;
  const copyCitations = (some: typeof documents, whose: string) => {
    const witnesses = some.map(({ witness }) => witness);
    copy(citationContent(witnesses, style, request), `${whose}, ${STYLE_WORDS[style]}`, true);
  };
  return (
    <span className="passage-actions no-print" onPointerEnter={fetchAhead} onFocus={fetchAhead}>
      <Menu
        side={side}
        label={
          <span className="link-button inline-flex items-center">
            Copy
            <span className="chevron" aria-hidden="true" />
          </span>
        }
      >
        <p id={`${head}-passage`}>This passage, {all} readings</p>
        <div role="group" aria-labelledby={`${head}-passage`} className="copy-row">
          {PASSAGE_FORMATS.map((format) => (
            <button
              key={format.id}
              type="button"
              className="box-button"
              onClick={() => copy(passageContent(request, format, style), format.words, format.hasHtml)}
            >
              {format.words}
            </button>
          ))}
        </div>
        <PickOne
          label="Citations in"
          value={style}
          options={CITATION_STYLES.map((value) => ({ value, words: STYLE_WORDS[value] }))}
          onPick={setStyle}
        />
        <p id={`${head}-citation`}>The citation alone</p>
        <div role="group" aria-labelledby={`${head}-citation`} className="copy-row">
          <button type="button" className="box-button" onClick={() => copyCitations(documents, 'Citations')}>
            {all.replace(/^./, (letter) => letter.toUpperCase())}
          </button>
          {documents.map((document) => (
            <button
              key={document.witness.id}
              type="button"
              className="box-button"
              aria-label={`Citation of ${document.witness.outlet}`}
              title={`Citation of ${document.witness.outlet}`}
              onClick={() => copyCitations([document], `Citation of ${document.witness.outlet}`)}
            >
              <Siglum siglum={document.witness.siglum} index={document.index} size="small" />
            </button>
          ))}
        </div>
        <p className="copy-notes">
          {!namesShown && corpus.people.length > 0 && 'Names of private people are masked in what is copied. '}
          {style === 'apa' && 'APA wants headlines in sentence case; they are copied as published. '}
          Documents carry no address and no day of access: add them where a style asks for them.{' '}
          <a className="underline" href={CITED_BY.address} rel="noreferrer">
            {CITED_BY.words}
          </a>
        </p>
        <p role="status" className="copy-status">
          {said}
        </p>
        {refused !== null && (
          <textarea
            readOnly
            rows={6}
            aria-label="What was to be copied"
            value={refused}
            onFocus={(event) => event.target.select()}
          />
        )}
      </Menu>
    </span>
  );
}

/** The library comes while the reader looks at the menu; a failure is told when something is copied. */
function fetchAhead(): void {
  loadCiter().catch(() => undefined);
}

interface Copying {
  /** How the last copying went. */
  readonly said: string;
  /** What the browser did not let through, to be copied by hand. */
  readonly refused: string | null;
  readonly copy: (content: Promise<Copied>, what: string, withHtml: boolean) => void;
}

function useCopying(): Copying {
  const [{ said, refused }, setOutcome] = useState<Omit<Copying, 'copy'>>({ said: '', refused: null });
  const latest = useRef(0);
  const copy = (content: Promise<Copied>, what: string, withHtml: boolean) => {
    latest.current += 1;
    const own = latest.current;
    const tell = (outcome: Omit<Copying, 'copy'>) => {
      if (latest.current === own) setOutcome(outcome);
    };
    setOutcome({ said: '', refused: null });
    copyWhenReady(content, withHtml).then(
      () => tell({ said: `Copied: ${what}`, refused: null }),
      () =>
        content.then(
          ({ text }) => tell({ said: 'This browser did not allow copying. Copy it by hand:', refused: text }),
          () => tell({ said: 'What makes citations could not be loaded. Try again.', refused: null }),
        ),
    );
  };
  return { said, refused, copy };
}
