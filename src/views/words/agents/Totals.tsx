import { wholeNumber } from '../names/asked-uses.ts';
import { maskedWords } from '../names/variant-words.ts';
import type { WordsPart } from '../part.ts';
import { FORMS, usesAsked, type AgentRow, type Asked } from './agent-rows.ts';
import { CountButton } from './CountButton.tsx';
import { exampleOf, FORM_NAMES } from './form-words.ts';

export interface TotalsProps extends Pick<WordsPart, 'scene'> {
  readonly rows: readonly AgentRow[];
  readonly verb: string;
  readonly asked: Asked | null;
  readonly onAsk: (asked: Asked | null) => void;
}

/** The counts of all documents together, in a sentence that opens them. */
export function Totals({ rows, verb, scene, asked, onAsk }: TotalsProps) {
  const count = (form: Asked['form']) => rows.reduce((sum, row) => sum + usesAsked(row, form).length, 0);
  const words = rows.reduce((sum, row) => sum + row.words, 0);
  const button = (form: Asked['form'], of: string) => (
    <CountButton
      count={count(form)}
      of={`${of}, all documents`}
      question={{ witness: null, form }}
      {...{ asked, onAsk }}
    />
  );
  return (
    <p className="agents-totals" role="status">
      <span>
        All documents: {button('all', 'All forms')} in {wholeNumber(words)} words
      </span>
      {count('all') > 0 &&
        FORMS.map((form) => (
          <span key={form}>
            {button(form, FORM_NAMES[form])} {FORM_NAMES[form].toLowerCase()}{' '}
            <i>{maskedWords(scene, exampleOf(verb, form))}</i>
          </span>
        ))}
    </p>
  );
}
