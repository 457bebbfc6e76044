import { plateOf } from '../../../state/scene.ts';
import { Bars } from '../../../ui/charts/Bars.tsx';
import { wholeNumber } from '../names/asked-uses.ts';
import type { WordsPart } from '../part.ts';
import { FORMS, usesAsked, type AgentRow } from './agent-rows.ts';
import { FORM_NAMES } from './form-words.ts';

export interface AgentsBarsProps extends Pick<WordsPart, 'scene'> {
  readonly rows: readonly AgentRow[];
  readonly verb: string;
  readonly named: string;
}

/** The same counts as bars. */
export function AgentsBars({ rows, named, scene }: AgentsBarsProps) {
  if (rows.every(({ uses }) => uses.length === 0)) return null;
  return (
    <Bars
      title={`“${named}” by form`}
      unit="uses"
      fileName={`agents-${scene.corpus.id}`}
      groups={rows.map((row) => ({
        ...plateOf(scene, row.id),
        parts: FORMS.map((form) => ({ name: FORM_NAMES[form], value: usesAsked(row, form).length })),
        note: `in ${wholeNumber(row.words)} words`,
      }))}
    />
  );
}
