import { type ReactNode, useMemo } from 'react';
import { layerOptions } from '../../state/layer-options.ts';
import { outletOf, witnessOf, type Scene } from '../../state/scene.ts';
import { CHANGE_TYPES } from '../../engine/compare/change-types.ts';
import { GAPS, KINDS } from '../../state/view-state.ts';
import { GAP_MEANS, GAP_WORDS } from '../../ui/absence-words.ts';
import { KIND_WORDS } from '../../ui/passage-words.ts';
import { Siglum } from '../../ui/Siglum.tsx';
import { TYPE_WORDS } from '../../ui/changes/change-words.ts';
import { Chip } from './Chip.tsx';
import { Choice } from './Choice.tsx';
import { usePassages } from './context.ts';
import { countFilters, toggled } from './filters.ts';
import { Key } from './Key.tsx';
import type { Row } from './rows.ts';
import { Tick } from './Tick.tsx';
import { FILTERS } from './Toolbar.tsx';

/** More documents than this are chosen from a list. */
const CHIPS = 12;

export interface FilterPanelProps {
  readonly scene: Scene;
  /** All of the layer and the documents shown, filtered or not. */
  readonly rows: readonly Row[];
  /** How many possible links the filters leave. */
  readonly possible: number;
}

/** Every filter as chips, each with how many passages it would leave if it were the only one. */
export function FilterPanel({ scene, rows, possible }: FilterPanelProps) {
  const { state, change } = usePassages();
  const { kinds, changes, gaps, docs, layer } = state;
  const counts = useMemo(() => countFilters(rows, docs), [rows, docs]);
  const shown = state.possible === 'shown';
  // What is pressed stays, so that it can be unpressed.
  const offered = <T,>(all: readonly T[], counted: ReadonlyMap<T, number>, pressed: readonly T[]) =>
    all.filter((each) => counted.has(each) || pressed.includes(each));
  const inOrder = <T,>(all: readonly T[], list: readonly T[]) => all.filter((each) => list.includes(each));
  const gapsOffered = offered(GAPS, counts.gaps, gaps);
  return (
    <div id={FILTERS} role="group" aria-label="Filters" className="filter-panel page-x no-print">
      <Group label="Wording">
        {offered(KINDS, counts.kinds, kinds).map((kind) => (
          <Chip
            key={kind}
            on={kinds.includes(kind)}
            count={counts.kinds.get(kind) ?? 0}
            title="A passage is as its weakest pair"
            onPress={() => change({ kinds: inOrder(KINDS, toggled(kinds, kind)) })}
          >
            {KIND_WORDS[kind]}
          </Chip>
        ))}
      </Group>
      <Group label="With a change of">
        {offered(CHANGE_TYPES, counts.changes, changes).map((type) => (
          <Chip
            key={type}
            on={changes.includes(type)}
            count={counts.changes.get(type) ?? 0}
            onPress={() => change({ changes: inOrder(CHANGE_TYPES, toggled(changes, type)) })}
          >
            {TYPE_WORDS[type]}
          </Chip>
        ))}
      </Group>
      <Documents scene={scene} label="Found in" list="foundIn" counts={counts.foundIn} />
      <Documents scene={scene} label="Not found in" list="notFoundIn" counts={counts.notFoundIn} />
      {(gapsOffered.length > 1 || gaps.length > 0) && (
        <Group label="Instead of a reading">
          {gapsOffered.map((gap) => (
            <Chip
              key={gap}
              on={gaps.includes(gap)}
              count={counts.gaps.get(gap) ?? 0}
              title={GAP_MEANS[gap] ?? undefined}
              onPress={() => change({ gaps: inOrder(GAPS, toggled(gaps, gap)) })}
            >
              {GAP_WORDS[gap]}
            </Chip>
          ))}
        </Group>
      )}
      <Group label="Set of passages">
        <Choice
          label="Set"
          name="layer"
          value={layer}
          options={layerOptions(scene.corpus, scene.edition)}
          onPick={(next) => change({ layer: next })}
        />
        <Tick on={shown} onChange={() => change({ possible: shown ? 'hidden' : 'shown' })}>
          <span>
            Also show possible links <b>{possible}</b>
          </span>
        </Tick>
      </Group>
      <div className="filter-key">
        <Key amount={state.amount} />
      </div>
    </div>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className="filter-group">
      <span aria-hidden="true" className="filter-name">
        {label}
      </span>
      <div className="chips">{children}</div>
    </div>
  );
}

interface DocumentsProps {
  readonly scene: Scene;
  readonly label: string;
  readonly list: 'foundIn' | 'notFoundIn';
  readonly counts: ReadonlyMap<string, number>;
}

function Documents({ scene, label, list, counts }: DocumentsProps) {
  const { state, change } = usePassages();
  const pressed = state[list];
  const all = [...state.docs, ...pressed.filter((id) => !state.docs.includes(id))];
  const toggle = (id: string) => change({ [list]: toggled(pressed, id) });
  const words = (id: string) => `${outletOf(scene, id)} ${counts.get(id) ?? 0}`;
  if (all.length > CHIPS)
    return (
      <Group label={label}>
        <label className="pick">
          <span>{pressed.length === 0 ? 'any' : `${pressed.length} documents`}</span>
          <select aria-label={`${label}: add or take out`} value="" onChange={(event) => toggle(event.target.value)}>
            <option value="">add or take out …</option>
            {all.map((id) => (
              <option key={id} value={id}>
                {pressed.includes(id) ? `✓ ${words(id)}` : words(id)}
              </option>
            ))}
          </select>
          <span className="chevron" aria-hidden="true" />
        </label>
      </Group>
    );
  return (
    <Group label={label}>
      {all.map((id) => {
        const { witness, index } = witnessOf(scene, id);
        return (
          <Chip key={id} on={pressed.includes(id)} count={counts.get(id) ?? 0} onPress={() => toggle(id)}>
            <Siglum siglum={witness.siglum} index={index} size="small" /> <span className="sr-only">{label} </span>
            {witness.outlet}
          </Chip>
        );
      })}
    </Group>
  );
}
