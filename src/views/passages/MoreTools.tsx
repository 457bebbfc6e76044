import { GAPS } from '../../state/view-state.ts';
import { GAP_MEANS, GAP_WORDS } from '../../ui/absence-words.ts';
import { Menu } from '../../ui/Menu.tsx';
import { usePassages } from './context.ts';
import { countGaps, toggled } from './filters.ts';
import type { Row } from './rows.ts';
import { MenuLabel, Tick } from './Tick.tsx';

export interface MoreToolsProps {
  /** All of the layer and the documents shown, filtered or not. */
  readonly rows: readonly Row[];
  /** How many possible links the filters leave. */
  readonly possible: number;
}

/** The second line of tools: which gaps are listed, and whether possible links are. */
export function MoreTools({ rows, possible }: MoreToolsProps) {
  const { state, change } = usePassages();
  const shown = state.possible === 'shown';
  return (
    <div role="group" aria-label="Gaps and possible links" className="toolbar">
      <Tick on={shown} onChange={() => change({ possible: shown ? 'hidden' : 'shown' })}>
        <span>
          Also show possible links <b>{possible}</b>
        </span>
      </Tick>
      <GapMenu rows={rows} />
    </div>
  );
}

/** What stands instead of a reading, each with what it means: filter and key in one. */
function GapMenu({ rows }: Pick<MoreToolsProps, 'rows'>) {
  const { state, change } = usePassages();
  const { gaps, docs } = state;
  const counts = countGaps(rows, docs);
  const offered = GAPS.filter((gap) => counts.has(gap) || gaps.includes(gap));
  if (offered.length < 2 && gaps.length === 0) return null;
  const words = gaps.length === 0 ? 'any' : gaps.map((gap) => GAP_WORDS[gap]).join(', ');
  return (
    <Menu label={<MenuLabel name="Gap" value={<b className="chosen">{words}</b>} />}>
      <fieldset>
        <legend className="sr-only">What stands instead of a reading</legend>
        {offered.map((gap) => (
          <Tick
            key={gap}
            on={gaps.includes(gap)}
            onChange={() => change({ gaps: GAPS.filter((other) => toggled(gaps, gap).includes(other)) })}
          >
            <span>
              {GAP_WORDS[gap]} <span className="text-ink-3">{counts.get(gap) ?? 0}</span>
              {GAP_MEANS[gap] && <span className="block max-w-[260px] text-[12.5px] text-ink-2">{GAP_MEANS[gap]}</span>}
            </span>
          </Tick>
        ))}
        <p className="mt-1 max-w-[260px] text-[12.5px]">
          Lists passages with such a gap, in the documents pressed under “Not found in”, or in any.
        </p>
      </fieldset>
    </Menu>
  );
}
