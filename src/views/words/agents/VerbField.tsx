import { useState } from 'react';
import { baseOfVerb } from '../../../engine/words/agents-forms.ts';

export interface VerbFieldProps {
  /** Given the base form. */
  readonly onVerb: (verb: string) => void;
}

/** Any verb, in any of its forms. */
export function VerbField({ onVerb }: VerbFieldProps) {
  const [typed, setTyped] = useState('');
  const verb = baseOfVerb(typed);
  return (
    <form
      className="verb-field search"
      onSubmit={(event) => {
        event.preventDefault();
        if (verb === '') return;
        onVerb(verb);
        setTyped('');
      }}
    >
      <label>
        <span className="sr-only">Another verb</span>
        <input
          type="text"
          placeholder="Another verb"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={40}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <button type="submit" className="box-button">
        Count
      </button>
    </form>
  );
}
