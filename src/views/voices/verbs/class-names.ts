/** What the classes of verbs are called on the page. */
import type { VerbClass } from '../../../engine/words/verbs-of-saying.ts';

export const CLASS_NAMES: Readonly<Record<VerbClass, string>> = {
  neutral: 'Neutral',
  channel: 'Channel',
  presupposing: 'Presupposing',
  distancing: 'Distancing',
  emphatic: 'Emphatic',
  confrontational: 'Confrontational',
  refusal: 'Refusal to answer',
  act: 'Other acts of speech',
};
