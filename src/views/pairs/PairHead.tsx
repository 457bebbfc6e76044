import { outletOf } from '../../state/scene.ts';
import { usePair } from './context.ts';
import type { PairCounts } from './make-pair.ts';
import { countWords } from './pair-words.ts';

/** What the two have in common, in numbers, and what the signs mean. */
export function PairHead({ counts, draft }: { readonly counts: PairCounts; readonly draft: boolean }) {
  const { scene, left, right } = usePair();
  const [a, b] = [outletOf(scene, left), outletOf(scene, right)];
  return (
    <header className="pair-head">
      <h2>
        {a} and {b} as one text
      </h2>
      <p role="status">
        {countWords(counts, a, b).join(' · ')}
        {draft && ' · still looking for other wording'}
      </p>
      <p className="pair-key">
        The order is that of {a}.{' '}
        <span className="example">
          <del className="only left">Struck</del> words are only in {a},
        </span>{' '}
        <span className="example">
          <ins className="only right">underlined</ins> ones only in {b};
        </span>{' '}
        whole sentences have − and + beside them. Words of both are printed as in {a}: capitals and punctuation are not
        compared. Neither text is the source of the other by standing first.
      </p>
    </header>
  );
}
