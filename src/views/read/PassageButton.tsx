import { useContext } from 'react';
import { Siglum } from '../../ui/Siglum.tsx';
import { MarginContext } from './margin.ts';

export interface PassageButtonProps {
  readonly id: string;
  /** The document in whose margin the button stands. */
  readonly witness: string;
}

/** A passage's number and who else has it, in the margin beside its first line. */
export function PassageButton({ id, witness }: PassageButtonProps) {
  const scene = useContext(MarginContext);
  const entry = scene?.passages.get(id);
  if (!scene || !entry) return null;
  const others = scene.witnesses.flatMap((each, index) =>
    each.id !== witness && entry.passage.readings.some((reading) => reading.witness === each.id)
      ? [{ ...each, index }]
      : [],
  );
  const chosen = scene.chosen === id;
  const also = others.map((other) => other.outlet).join(', ');
  return (
    <button
      type="button"
      className="read-margin"
      data-of={id}
      aria-pressed={chosen}
      title={`${entry.title}: also in ${also}`}
      onClick={() => scene.choose(chosen ? null : id)}
    >
      <span className="mark-said">Passage </span>
      <span className="read-number">{entry.number}</span>
      {/* In words, for a phone has no room for the letters. */}
      <span className="mark-said">
        : {entry.title}; also in {also}
      </span>
      <span className="read-sigla">
        {others.map((other) => (
          <Siglum key={other.id} siglum={other.siglum} index={other.index} size="small" />
        ))}
      </span>
    </button>
  );
}
