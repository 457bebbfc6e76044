/** What the forms of a verb are called, with the verb itself as the example. */
import type { AgentForm } from '../../../engine/words/agents.ts';
import { formsOfVerb } from '../../../engine/words/agents-forms.ts';

export const FORM_NAMES: Readonly<Record<AgentForm, string>> = {
  active: 'Active',
  'passive-by': 'Passive, with “by”',
  passive: 'Passive, without “by”',
  noun: 'Noun',
};

/** `was released by …`. */
export function exampleOf(verb: string, form: AgentForm): string {
  const { s, participle, nouns } = formsOfVerb(verb);
  switch (form) {
    case 'active':
      return `somebody ${s}`;
    case 'passive-by':
      return `${participle[0] ?? verb} by somebody`;
    case 'passive':
      return `is ${participle[0] ?? verb}`;
    case 'noun':
      return `the ${nouns[0] ?? verb}`;
  }
}
