import { touchesName } from '../../../corpus/people.ts';
import { follow, type Go } from '../../../state/follow.ts';
import { peopleMasked, type Scene } from '../../../state/scene.ts';
import { maskedWords } from '../names/variant-words.ts';
import { toConcordance } from './link.ts';

export interface SuggestionsProps {
  readonly go: Go;
  readonly scene: Scene;
  /** How many documents are looked through. */
  readonly documents: number;
}

/** What stands here before anything is looked for: what there is to find, and the corpus's own words to begin with. */
export function Suggestions({ go, scene, documents }: SuggestionsProps) {
  const { lexicon } = scene.corpus;
  const people = peopleMasked(scene);
  const isShown = ({ forms }: { readonly forms: readonly string[] }) =>
    !forms.some((form) => touchesName(form, people));
  const lists = (lexicon?.concepts ?? []).flatMap(({ id, label, variants }) => {
    const shown = variants.filter(isShown);
    return shown.length > 0 ? [{ id, label, shown }] : [];
  });
  return (
    <div className="kwic-idle">
      <p>
        Write words into the field to see every place where they stand in{' '}
        {documents === 1 ? 'this document' : `these ${documents} documents`}, one beneath the other, with the words
        around them.
      </p>
      {lists.length > 0 && (
        <>
          <h2>Or begin with a word from the lists of this corpus</h2>
          <dl>
            {lists.map(({ id, label, shown }) => (
              <div key={id}>
                <dt>{maskedWords(scene, label)}</dt>
                <dd>
                  {shown.map((variant) => (
                    <a key={variant.id} {...follow(go, toConcordance(variant.forms))}>
                      {variant.forms[0]}
                    </a>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}
