import type { MouseEvent } from 'react';
import type { BaseSentence } from '../../engine/compare/ledger.ts';
import { outletOf, witnessOf, type Scene } from '../../state/scene.ts';
import { Siglum } from '../../ui/Siglum.tsx';
import { counted } from '../../ui/number-words.ts';
import { CLASS_NAMES, SHOWN_CLASSES } from './class-words.ts';
import type { LedgerPage } from './make-ledger.ts';
import { stripRuns } from './strip-runs.ts';

export interface BaseStripProps {
  readonly scene: Scene;
  readonly page: LedgerPage;
  /** The sentence in hand. */
  readonly chosen: BaseSentence | null;
  readonly onChoose: (sentence: BaseSentence) => void;
}

/** The base from first word to last, one line a document: which of its words each one has. */
export function BaseStrip({ scene, page, chosen, onChoose }: BaseStripProps) {
  const { base, entries, sentences } = page;
  const total = base.words.length;
  const choose = (event: MouseEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const word = Math.floor(((event.clientX - left) / width) * total);
    const found = sentences.find(({ from, to }) => from <= word && word < to);
    if (found) onChoose(found);
  };
  const here = chosen && (
    <span
      className="strip-here"
      style={{ left: share(chosen.from, total), width: share(chosen.to - chosen.from, total) }}
    />
  );
  return (
    <ul className="base-strip">
      <li>
        <StripName scene={scene} id={base.id} />
        <span className="strip-line axis" onClick={choose} aria-hidden="true">
          {sentences.map(({ from, to }) => (
            <span key={from} style={{ left: share(from, total), width: share(to - from, total) }} />
          ))}
          {here}
        </span>
        <span className="strip-said">{counted(sentences.length, 'sentence')}</span>
      </li>
      {entries.map((entry) => {
        const used = sentences.filter(({ uses }) => uses.some(({ witness }) => witness === entry.witness)).length;
        return (
          <li key={entry.witness}>
            <StripName scene={scene} id={entry.witness} />
            <span className="strip-line" onClick={choose} aria-hidden="true">
              {stripRuns(base, entry).map((run) => (
                <span
                  key={run.at}
                  className={`ledger-fill ${run.class}`}
                  style={{ left: percent(run.at), width: percent(run.width) }}
                />
              ))}
              {here}
            </span>
            <span className="strip-said">has words of {used}</span>
          </li>
        );
      })}
      <li className="strip-key" aria-hidden="true">
        {SHOWN_CLASSES.slice(0, -1).map((name) => (
          <span key={name}>
            <span className={`ledger-fill swatch ${name}`} /> {CLASS_NAMES[name].toLowerCase()}
          </span>
        ))}
      </li>
    </ul>
  );
}

function StripName({ scene, id }: { readonly scene: Scene; readonly id: string }) {
  const { witness, index } = witnessOf(scene, id);
  return (
    <span className="row-name">
      <Siglum siglum={witness.siglum} index={index} />
      <span className="strip-outlet">{outletOf(scene, id)}</span>
    </span>
  );
}

function share(words: number, total: number): string {
  return percent(words / total);
}

function percent(part: number): string {
  return `${(part * 100).toFixed(3)}%`;
}
