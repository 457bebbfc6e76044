import type { OwnParts } from '../../../corpus/own-parts.ts';
import type { Concept, Variant } from '../../../engine/words/lexicon.ts';
import type { Scene } from '../../../state/scene.ts';
import { maskedWords } from '../names/variant-words.ts';

export interface OwnWordsProps {
  readonly scene: Scene;
  readonly concept: Concept;
  readonly own: OwnParts;
  readonly onForm: (variant: Variant, form: string) => void;
  readonly onStopPhrase: (phrase: string) => void;
  readonly onConcept: () => void;
}

/** What is counted now, word by word; what the reader added can be taken out again. */
export function OwnWords({ scene, concept, own, onForm, onStopPhrase, onConcept }: OwnWordsProps) {
  const { variants, stopPhrases = [] } = concept;
  return (
    <div className="own-words">
      <h3>Counted now</h3>
      <ul>
        {variants.map((variant) => (
          <li key={variant.id}>
            <Items
              items={variant.forms}
              scene={scene}
              isOwn={(form) => own.form(concept, variant, form)}
              onRemove={(form) => onForm(variant, form)}
            />
          </li>
        ))}
      </ul>
      {stopPhrases.length > 0 && (
        <>
          <h3>Left out</h3>
          <p>
            <Items
              items={stopPhrases}
              scene={scene}
              isOwn={(phrase) => own.stopPhrase(concept, phrase)}
              onRemove={onStopPhrase}
            />
          </p>
        </>
      )}
      {own.concept(concept) && (
        <button type="button" className="link-button" onClick={onConcept}>
          Remove this list
        </button>
      )}
    </div>
  );
}

interface ItemsProps {
  readonly items: readonly string[];
  readonly scene: Scene;
  readonly isOwn: (item: string) => boolean;
  readonly onRemove: (item: string) => void;
}

function Items({ items, scene, isOwn, onRemove }: ItemsProps) {
  return items.map((item, index) => {
    const words = maskedWords(scene, item);
    return (
      <span key={item}>
        {index > 0 && ', '}
        {isOwn(item) ? (
          <span className="own-word">
            {words}{' '}
            <button type="button" className="link-button" onClick={() => onRemove(item)}>
              Remove<span className="sr-only"> {words}</span>
            </button>
          </span>
        ) : (
          words
        )}
      </span>
    );
  });
}
