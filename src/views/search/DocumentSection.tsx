import { useState } from 'react';
import type { Span } from '../../engine/types.ts';
import type { ViewState } from '../../state/view-state.ts';
import { numberWords } from '../../ui/number-words.ts';
import { Siglum } from '../../ui/Siglum.tsx';
import { HitLine, type HitLineProps } from './HitLine.tsx';
import { type DocumentHits, FIRST_LINES, wordsSearched } from './search-index.ts';
import type { Go } from '../../state/follow.ts';

export interface DocumentSectionProps {
  readonly go: Go;
  readonly state: ViewState;
  readonly found: DocumentHits;
  readonly passageAt: (witness: string, hit: Span) => HitLineProps['passage'];
}

/** All hits of one document; a document without any has its line too. */
export function DocumentSection({ go, state, found, passageAt }: DocumentSectionProps) {
  const { item, hits } = found;
  // Of these hits: those of another query begin with the first lines again.
  const [more, setMore] = useState({ hits, count: 0 });
  const count = more.hits === hits ? more.count : 0;
  const shown = Math.min(hits.length, found.shown + count);
  const next = Math.min(hits.length - shown, FIRST_LINES);
  const { id, outlet, siglum } = item.witness;
  return (
    <section className="hits">
      <div className="hits-head">
        <h2>
          <Siglum siglum={siglum} index={item.index} />
          {outlet}
        </h2>
        <p>
          <b>{numberWords(hits.length)}</b> in {numberWords(wordsSearched(item))} words
        </p>
      </div>
      {hits.length > 0 && (
        <div className="hits-body">
          <ol style={{ ['--lines' as string]: shown }}>
            {hits.slice(0, shown).map((hit) => (
              <HitLine key={hit.start} {...{ go, state, item, hit }} passage={passageAt(id, hit)} />
            ))}
          </ol>
          {next > 0 && (
            <button
              type="button"
              className="link-button no-print"
              onClick={() => setMore({ hits, count: count + next })}
            >
              Show {next} more of {numberWords(hits.length)}
              <span className="sr-only"> in {outlet}</span>
            </button>
          )}
          {next > 0 && (
            <p className="hidden print:block">
              {shown} of {numberWords(hits.length)} printed.
            </p>
          )}
        </div>
      )}
    </section>
  );
}
