import type { Lexicon, LexiconSource, Variant } from '../../../engine/words/lexicon.ts';
import type { Scene } from '../../../state/scene.ts';
import type { Matrix } from './matrix.ts';
import { maskedWords, variantName } from './variant-words.ts';

/** What sources said of these words at their time, in order of date: for every word alike, and never as right or wrong. */
export function StyleNotes({ scene, matrix, lexicon }: { scene: Scene; matrix: Matrix; lexicon: Lexicon }) {
  const variants = matrix.rows.map(({ variant }) => variant);
  const notes = variants.flatMap((variant) => notesOf(variant, lexicon)).toSorted(byDate);
  const without = variants.filter((variant) => (variant.notes ?? []).length === 0);
  return (
    <section className="style-notes" aria-labelledby="style-notes">
      <h3 id="style-notes">What sources have said of these words</h3>
      {notes.length > 0 && (
        <ul>
          {notes.map(({ variant, source, says }, index) => (
            <li key={index}>
              <span className="asof">{source.asOf ?? 'no date'}</span>
              <span className="words">{variantName(scene, variant)}</span>
              <span>{maskedWords(scene, says)}</span>
              <span className="source">
                {source.url === null ? (
                  maskedWords(scene, source.title)
                ) : (
                  <a href={source.url} rel="noreferrer">
                    {maskedWords(scene, source.title)}
                  </a>
                )}
                , {source.kind}
              </span>
            </li>
          ))}
        </ul>
      )}
      {without.length > 0 && (
        <p className="without">
          {notes.length > 0 ? 'No note is listed for ' : 'No notes are listed: '}
          {without.map((variant, index) => (
            <span key={variant.id}>
              {index > 0 && ', '}
              <i>{variantName(scene, variant)}</i>
            </span>
          ))}
          .
        </p>
      )}
    </section>
  );
}

interface Noted {
  readonly variant: Variant;
  readonly source: LexiconSource;
  readonly says: string;
}

function notesOf(variant: Variant, { sources }: Lexicon): readonly Noted[] {
  return (variant.notes ?? []).flatMap(({ source: id, says }) => {
    const source = sources[id];
    return source ? [{ variant, source, says }] : [];
  });
}

/** Oldest first, those without a date last; a year comes before its days. */
function byDate(a: Noted, b: Noted): number {
  const [x, y] = [a.source.asOf ?? '9', b.source.asOf ?? '9'];
  return x < y ? -1 : x > y ? 1 : 0;
}
