import { touchesName } from '../../../corpus/people.ts';
import { follow, type Go } from '../../../state/follow.ts';
import { peopleMasked, type Scene } from '../../../state/scene.ts';
import { toConcordance } from './link.ts';

export interface SuggestionsProps {
  readonly go: Go;
  readonly scene: Scene;
}

/** What stands here before anything is looked for: what there is to find, and the corpus's own words to begin with. */
export function Suggestions({ go, scene }: SuggestionsProps) {
  const { witnesses, lexicon } = scene.corpus;
  const people = peopleMasked(scene);
  const isShown = ({ forms }: { readonly forms: readonly string[] }) =>
    !forms.some((form) => touchesName(form, people));
  return (
    <div className="kwic-idle">
      <p>
        Write words into the field to see every place where they stand in these {witnesses.length} documents, one
        beneath the other, with the words around them.
      </p>
      {lexicon && lexicon.concepts.length > 0 && (
        <>
          <h2>Or begin with a word from the list of this corpus</h2>
          <dl>
            {lexicon.concepts.map(({ id, label, variants }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>
                  {variants.filter(isShown).map((variant) => (
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
