import {
  addConcept,
  addForms,
  addStopPhrase,
  addVariant,
  removeConcept,
  removeForm,
  removeStopPhrase,
} from '../../../corpus/lexicon-edit.ts';
import { ownParts } from '../../../corpus/own-parts.ts';
import type { Result } from '../../../corpus/result.ts';
import type { Corpus } from '../../../corpus/schema.ts';
import type { Concept, Lexicon } from '../../../engine/words/lexicon.ts';
import type { Scene } from '../../../state/scene.ts';
import { isMaskedIn, maskedWords } from '../names/variant-words.ts';
import { AddList, AddWords } from './AddWords.tsx';
import { LexiconFile } from './LexiconFile.tsx';
import { OwnWords } from './OwnWords.tsx';
import { useLexiconEdit } from './use-lexicon-edit.ts';
import './lexicon.css';

export interface LexiconEditorProps {
  readonly corpus: Corpus;
  readonly scene: Scene;
  readonly lexicon: Lexicon;
  /** The list in hand; null where there is none yet. */
  readonly concept: Concept | null;
  /** Another list comes into hand; null for whichever there is. */
  readonly onConcept: (id: string | null) => void;
}

/** What is counted, for a reader to add to. It is kept on the device, with the corpus. */
export function LexiconEditor({ corpus, scene, lexicon, concept, onConcept }: LexiconEditorProps) {
  const edit = useLexiconEdit(corpus);
  /** A step with words that the reader typed: names that are masked are not listed. */
  const add = (typed: readonly string[], step: () => Result<Lexicon>, said: string) =>
    edit.apply(typed.some((words) => isMaskedIn(scene, words)) ? MASKED : step(), said);
  const addList = (gloss: string, names: Concept['names'], forms: readonly string[]) => {
    const result = addConcept(lexicon, { gloss, names, forms });
    const done = add([gloss, ...forms], () => result, 'The list is there.');
    if (done && result.ok) onConcept(result.value.concepts.at(-1)?.id ?? null);
    return done;
  };
  return (
    <section className="lexicon-editor no-print" aria-label="Change the lists">
      {concept && (
        <OwnWords
          {...{ scene, concept }}
          own={ownParts(edit.came)}
          onForm={(variant, form) =>
            edit.apply(removeForm(lexicon, { concept: concept.id, variant: variant.id }, form), 'Removed.')
          }
          onStopPhrase={(phrase) =>
            edit.apply(removeStopPhrase(lexicon, { concept: concept.id }, phrase), 'Counted again.')
          }
          onConcept={() => {
            if (edit.apply(removeConcept(lexicon, { concept: concept.id }), 'The list is removed.')) onConcept(null);
          }}
        />
      )}
      <div className="lexicon-add">
        {concept && (
          <>
            <h3>Add to this list</h3>
            <AddWords
              {...{ scene, concept }}
              onVariant={(forms) =>
                add(forms, () => addVariant(lexicon, { concept: concept.id }, forms), 'Added as a row of their own.')
              }
              onForms={(variant, forms) =>
                add(forms, () => addForms(lexicon, { concept: concept.id, variant }, forms), 'Added to the row.')
              }
              onStopPhrase={(phrase) =>
                add([phrase], () => addStopPhrase(lexicon, { concept: concept.id }, phrase), 'Left out.')
              }
            />
          </>
        )}
        <h3>A new list</h3>
        <AddList onList={addList} />
      </div>
      <div className="lexicon-foot">
        <p role="status" className="lexicon-said">
          {edit.said}{' '}
          {edit.undo && (
            <button type="button" className="link-button" onClick={edit.undo}>
              Take it back
            </button>
          )}
        </p>
        {edit.problems.length > 0 && (
          <ul role="alert" className="lexicon-problems">
            {edit.problems.map(({ path, message }, index) => (
              <li key={index}>
                {path !== '' && <code>{maskedWords(scene, path)}</code>} {maskedWords(scene, message)}
              </li>
            ))}
          </ul>
        )}
        <div className="lexicon-file">
          <LexiconFile
            {...{ lexicon, scene }}
            corpus={corpus.id}
            onProblems={edit.complain}
            onBrought={({ lexicon: brought }) => {
              if (brought) edit.apply({ ok: true, value: brought }, 'The lists of the file are in place.');
              else edit.complain([{ path: 'lexicon', message: 'this file has no lists' }]);
            }}
          />
          {edit.edits.lexicon !== null && (
            <button type="button" className="link-button" onClick={edit.restore}>
              {edit.came ? 'Go back to the lists that came with the documents' : 'Remove all lists'}
            </button>
          )}
        </div>
        <p className="lexicon-where">
          Your changes stay on this device; nothing is sent. What Passages calls a change of name follows them when the
          page is opened anew.
        </p>
      </div>
    </section>
  );
}

const MASKED: Result<Lexicon> = {
  ok: false,
  problems: [
    { path: '', message: 'This holds the name of a private person, and names are masked: show names to list it.' },
  ],
};
