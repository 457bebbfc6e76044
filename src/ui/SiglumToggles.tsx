import { Siglum } from './Siglum.tsx';
import './siglum-toggles.css';

export interface SiglumToggleItem {
  readonly id: string;
  readonly siglum: string;
  readonly outlet: string;
  readonly index: number;
}

export interface SiglumTogglesProps {
  /** Said before the signs, and with each: "Not found in". */
  readonly label: string;
  readonly items: readonly SiglumToggleItem[];
  readonly pressed: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** One button a document, each on or off. */
export function SiglumToggles({ label, items, pressed, onToggle }: SiglumTogglesProps) {
  return (
    <div role="group" aria-label={label} className="siglum-toggles">
      <span aria-hidden="true">{label}</span>
      {items.map(({ id, siglum, outlet, index }) => (
        <button
          key={id}
          type="button"
          aria-pressed={pressed.includes(id)}
          aria-label={`${label} ${outlet}`}
          title={`${label} ${outlet}`}
          onClick={() => onToggle(id)}
        >
          <Siglum siglum={siglum} index={index} />
        </button>
      ))}
    </div>
  );
}
