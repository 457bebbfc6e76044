import { type FormEvent, useId, useState } from 'react';
import type { Concept } from '../../../engine/words/lexicon.ts';
import type { Scene } from '../../../state/scene.ts';
import { PickOne } from '../../../ui/PickOne.tsx';
import { variantName } from '../names/variant-words.ts';

/** Each of these says whether it was done; fields are cleared where it was. */
export interface AddWordsProps {
  readonly scene: Scene;
  readonly concept: Concept;
  readonly onVariant: (forms: readonly string[]) => boolean;
  readonly onForms: (variant: string, forms: readonly string[]) => boolean;
  readonly onStopPhrase: (phrase: string) => boolean;
}

/** In the place of a variant's id: a variant of its own. */
const NEW = '';

/** More words for a list that is there, and phrases that it leaves out. */
export function AddWords({ scene, concept, onVariant, onForms, onStopPhrase }: AddWordsProps) {
  const [variant, setVariant] = useState(NEW);
  const known = concept.variants.some(({ id }) => id === variant) ? variant : NEW;
  return (
    <>
      <AddField
        label="Words to count too"
        hint="All their forms, with commas between: detention order, detention orders"
        button="Add words"
        onAdd={(typed) => (known === NEW ? onVariant(typed.split(',')) : onForms(known, typed.split(',')))}
      >
        <PickOne
          label="As"
          value={known}
          options={[
            { value: NEW, words: 'a row of their own' },
            ...concept.variants.map((each) => ({ value: each.id, words: `forms of ${variantName(scene, each)}` })),
          ]}
          onPick={setVariant}
        />
      </AddField>
      <AddField
        label="Phrase to leave out"
        hint="Words of this list are not counted inside it, as in the name of an office"
        button="Leave it out"
        onAdd={onStopPhrase}
      />
    </>
  );
}

const KINDS: readonly { readonly value: Concept['names']; readonly words: string }[] = [
  { value: 'people', words: 'people' },
  { value: 'place', words: 'a place' },
  { value: 'policy', words: 'a policy' },
  { value: 'organization', words: 'an organization' },
  { value: 'act', words: 'an act' },
  { value: 'thing', words: 'a thing' },
];

export interface AddListProps {
  readonly onList: (gloss: string, names: Concept['names'], forms: readonly string[]) => boolean;
}

/** A list for one more thing. */
export function AddList({ onList }: AddListProps) {
  const [gloss, setGloss] = useState('');
  const [names, setNames] = useState<Concept['names']>('people');
  const id = useId();
  const add = (typed: string) => {
    const done = onList(gloss, names, typed.split(','));
    if (done) setGloss('');
    return done;
  };
  return (
    <AddField
      label="Its first words"
      hint="All forms of one way to name it, with commas between"
      button="Start the list"
      onAdd={add}
      before={
        <label htmlFor={id} className="field">
          <span>What the words stand for</span>
          <input id={id} value={gloss} autoComplete="off" onChange={(event) => setGloss(event.target.value)} />
          <small>In neutral words, not in those of one document: people who live in the building</small>
        </label>
      }
    >
      <PickOne label="That is" value={names} options={KINDS} onPick={setNames} />
    </AddField>
  );
}

interface AddFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly onAdd: (typed: string) => boolean;
  readonly before?: React.ReactNode;
  readonly children?: React.ReactNode;
}

function AddField({ label, hint, button, onAdd, before, children }: AddFieldProps) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault(); // The page has no server to send it to.
    if (onAdd(typed)) setTyped('');
  };
  return (
    <form className="add-field" onSubmit={submit}>
      {before}
      <label htmlFor={id} className="field">
        <span>{label}</span>
        <input id={id} value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
        <small>{hint}</small>
      </label>
      <div className="field-tools">
        {children}
        <button type="submit" className="box-button">
          {button}
        </button>
      </div>
    </form>
  );
}
