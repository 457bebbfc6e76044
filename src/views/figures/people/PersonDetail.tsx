import type { NameMention } from '../../../engine/words/names.ts';
import { follow, type Go } from '../../../state/follow.ts';
import { outletOf, witnessOf, type Scene } from '../../../state/scene.ts';
import type { ViewState } from '../../../state/view-state.ts';
import { Siglum } from '../../../ui/Siglum.tsx';
import { FigureSentence } from '../FigureSentence.tsx';
import { sentenceAt } from '../figure-place.ts';
import { toRead } from '../../../state/to-place.ts';
import { differenceWords } from './name-words.ts';
import type { PersonEntry } from './person-entries.ts';

export interface PersonDetailProps {
  readonly scene: Scene;
  readonly entry: PersonEntry;
  /** The only document whose places are listed; null for all. */
  readonly only: string | null;
  readonly state: ViewState;
  readonly go: Go;
}

/** Each way of writing a name, with every place where it stands. */
export function PersonDetail({ scene, entry, only, state, go }: PersonDetailProps) {
  const docs = only === null ? state.docs : [only];
  return (
    <div className="person-detail">
      {only !== null && (
        <p className="figure-note">
          The places in {outletOf(scene, only)}.{' '}
          <button type="button" className="link-button no-print" onClick={() => go.change({ cell: entry.key })}>
            Show all documents
          </button>
        </p>
      )}
      {entry.forms.map(({ words, differs, mentions }, form) => {
        const shown = docs.flatMap((id) => mentions.filter(({ witness }) => witness === id));
        if (shown.length === 0) return null;
        return (
          <section key={form} className="person-form">
            <h3>
              {words === null ? <span>Way {form + 1}</span> : <span className="figure-words">{words}</span>}
              <small>{differs.length === 0 ? 'the fullest way found' : differenceWords(differs)}</small>
            </h3>
            <ul className="figure-sentences">
              {shown.map((mention) => (
                <MentionLine key={`${mention.witness} ${mention.start}`} {...{ scene, mention, state, go }} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface MentionLineProps extends Pick<PersonDetailProps, 'scene' | 'state' | 'go'> {
  readonly mention: NameMention;
}

function MentionLine({ scene, mention, state, go }: MentionLineProps) {
  const item = witnessOf(scene, mention.witness);
  const { outlet, siglum } = item.witness;
  return (
    <li>
      <span className="figure-document">
        <Siglum siglum={siglum} index={item.index} size="small" />
        {outlet}
      </span>
      <FigureSentence
        scene={scene}
        witness={mention.witness}
        span={mention.row ?? sentenceAt(item, mention)}
        marked={[mention]}
      />{' '}
      <a className="figure-link" {...follow(go, toRead(mention.witness, mention, state))}>
        Read<span className="sr-only"> in {outlet}</span>
      </a>
    </li>
  );
}
