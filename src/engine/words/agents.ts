/** Who is said to do what a verb says: "ICE released images", "were released by officials", "may be released", "the release of". */
import type { Span } from '../types.ts';
import type { Place } from './counts.ts';

/** `active`: a subject does it. `passive-by`, `passive`: it is done, by somebody told or by nobody. `noun`: it is a thing. */
export type AgentForm = 'active' | 'passive-by' | 'passive' | 'noun';

export interface AgentUse extends Span {
  readonly form: AgentForm;
  /** Words of the text for who does it; null where the sentence tells nobody. */
  readonly agent: Span | null;
  readonly place: Place;
}

/** Uses of one verb in one text, in text order. */
export interface Agents {
  /** Id of the witness. */
  readonly id: string;
  readonly uses: readonly AgentUse[];
}
