import type { ViewState } from '../../state/view-state.ts';
import { Menu } from '../../ui/Menu.tsx';
import { Siglum } from '../../ui/Siglum.tsx';
import { outletOf, witnessOf, type Scene } from './scene.ts';

export interface DocumentChooserProps {
  readonly scene: Scene;
  readonly docs: readonly string[];
  readonly onChange: (patch: Pick<ViewState, 'docs'>) => void;
}

/** Which documents are shown, and in what order. At least one stays. */
export function DocumentChooser({ scene, docs, onChange }: DocumentChooserProps) {
  const hidden = scene.corpus.witnesses.map((witness) => witness.id).filter((id) => !docs.includes(id));
  const toggle = (id: string) =>
    onChange({ docs: docs.includes(id) ? docs.filter((other) => other !== id) : [...docs, id] });
  const move = (id: string, by: number) => onChange({ docs: moved(docs, docs.indexOf(id), by) });
  return (
    <Menu
      side="end"
      label={
        <span className="pick">
          Documents{' '}
          <b>
            {docs.length} of {scene.corpus.witnesses.length}
          </b>
          <span className="chevron" aria-hidden="true" />
        </span>
      }
    >
      <ol aria-label="Documents, in the order shown" className="grid w-[270px] max-w-full">
        {[...docs, ...hidden].map((id) => {
          const { witness, index } = witnessOf(scene, id);
          const at = docs.indexOf(id);
          return (
            <li
              key={id}
              className="flex min-h-8 items-center gap-2 border-b border-rule last:border-0 max-page:min-h-12"
            >
              <label className="flex min-w-0 grow items-center gap-2 self-stretch text-ink">
                <input
                  type="checkbox"
                  checked={at >= 0}
                  disabled={at >= 0 && docs.length === 1}
                  onChange={() => toggle(id)}
                />
                <Siglum siglum={witness.siglum} index={index} />
                <span className="truncate">{witness.outlet}</span>
              </label>
              <Mover
                label={`Move ${outletOf(scene, id)} earlier`}
                sign="up"
                disabled={at < 1}
                onPress={() => move(id, -1)}
              />
              <Mover
                label={`Move ${outletOf(scene, id)} later`}
                sign="down"
                disabled={at < 0 || at === docs.length - 1}
                onPress={() => move(id, 1)}
              />
            </li>
          );
        })}
      </ol>
    </Menu>
  );
}

interface MoverProps {
  readonly label: string;
  readonly sign: 'up' | 'down';
  readonly disabled: boolean;
  readonly onPress: () => void;
}

/** Stays focusable at the end of the list, so that focus is not lost on the last step. */
function Mover({ label, sign, disabled, onPress }: MoverProps) {
  return (
    <button
      type="button"
      className="mover"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
    >
      <span className={`chevron ${sign}`} aria-hidden="true" />
    </button>
  );
}

function moved(docs: readonly string[], from: number, by: number): readonly string[] {
  const id = docs[from];
  if (id === undefined) return docs;
  const rest = docs.filter((other) => other !== id);
  return [...rest.slice(0, from + by), id, ...rest.slice(from + by)];
}
