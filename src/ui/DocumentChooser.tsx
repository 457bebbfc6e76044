import type { ReactNode } from 'react';
import type { Witness } from '../corpus/schema.ts';
import './document-chooser.css';
import { Menu } from './Menu.tsx';
import { Siglum } from './Siglum.tsx';

export interface DocumentChooserProps {
  /** What the button shows. */
  readonly label: ReactNode;
  /** Every document of the corpus. */
  readonly witnesses: readonly Witness[];
  /** Those shown, in order. */
  readonly docs: readonly string[];
  readonly onChange: (docs: readonly string[]) => void;
}

/** Which documents are shown, and in what order. At least one stays. */
export function DocumentChooser({ label, witnesses, docs, onChange }: DocumentChooserProps) {
  const hidden = witnesses.map(({ id }) => id).filter((id) => !docs.includes(id));
  return (
    <Menu label={label}>
      <ol aria-label="Documents, in the order shown" className="grid w-[270px] max-w-full">
        {[...docs, ...hidden].map((id) => {
          const index = witnesses.findIndex((witness) => witness.id === id);
          const witness = witnesses[index];
          const at = docs.indexOf(id);
          return (
            witness && (
              <li
                key={id}
                className="flex min-h-8 items-center gap-2 border-b border-rule last:border-0 max-page:min-h-12"
              >
                <label className="flex min-w-0 grow items-center gap-2 self-stretch text-ink">
                  <input
                    type="checkbox"
                    checked={at >= 0}
                    disabled={at >= 0 && docs.length === 1}
                    onChange={() => onChange(at >= 0 ? docs.filter((other) => other !== id) : [...docs, id])}
                  />
                  <Siglum siglum={witness.siglum} index={index} />
                  <span className="truncate">{witness.outlet}</span>
                </label>
                <Mover
                  label={`Move ${witness.outlet} earlier`}
                  sign="up"
                  disabled={at < 1}
                  onPress={() => onChange(moved(docs, at, -1))}
                />
                <Mover
                  label={`Move ${witness.outlet} later`}
                  sign="down"
                  disabled={at < 0 || at === docs.length - 1}
                  onPress={() => onChange(moved(docs, at, 1))}
                />
              </li>
            )
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
