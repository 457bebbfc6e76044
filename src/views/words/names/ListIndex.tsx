import type { Lexicon } from '../../../engine/words/lexicon.ts';
import { follow, type Go } from '../../../state/follow.ts';
import type { Scene } from '../../../state/scene.ts';
import { glossTitle, maskedWords } from './variant-words.ts';

export interface ListIndexProps extends Go {
  readonly scene: Scene;
  readonly lexicon: Lexicon;
  readonly current: string;
}

/** Every list of the lexicon, by what its words stand for. */
export function ListIndex({ scene, lexicon, current, ...go }: ListIndexProps) {
  return (
    <nav className="list-index no-print" aria-labelledby="list-index">
      <h3 id="list-index">All lists</h3>
      <ul>
        {lexicon.concepts.map((concept) => (
          <li key={concept.id}>
            <a
              {...follow(go, { cell: concept.id, rows: '', by: '' })}
              aria-current={concept.id === current ? 'page' : undefined}
            >
              {glossTitle(scene, concept)}
            </a>
            <small>
              {maskedWords(scene, concept.label)}: {concept.variants.length}
            </small>
          </li>
        ))}
      </ul>
    </nav>
  );
}
