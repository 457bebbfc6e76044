import { useContext } from 'react';
import { Siglum } from '../../ui/Siglum.tsx';
import { MarginContext } from './margin.ts';

export interface PassageButtonProps {
  readonly id: string;
  /** The document in whose margin the button stands. */
  readonly witness: string;
}

/** More letters than these would reach past the next passage; the rest are counted. */
const MOST_LETTERS = 6;

const ARROWS = { earlier: '↑', later: '↓' } as const;

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
  const move = scene.moves.get(witness)?.get(id);
  const moved = move && `moved: ${move} here than in ${scene.from?.outlet ?? ''}`;
  const lettered = others.length > MOST_LETTERS ? others.slice(0, MOST_LETTERS - 1) : others;
  return (
    <button
      type="button"
      className="read-margin"
      data-of={id}
      aria-pressed={chosen}
      title={`${entry.title}: also in ${also}${moved ? `; ${moved}` : ''}`}
      onClick={() => scene.choose(chosen ? null : id)}
    >
      <span className="mark-said">Passage </span>
      <span className="read-number">{entry.number}</span>
      {/* In words, for a phone has no room for the letters. */}
      <span className="mark-said">
        : {entry.title}; also in {also}
        {moved && `; ${moved}`}
      </span>
      <span className="read-sigla" aria-hidden="true">
        {lettered.map((other) => (
          <Siglum key={other.id} siglum={other.siglum} index={other.index} size="small" />
        ))}
        {others.length > lettered.length && <span className="read-more">+{others.length - lettered.length}</span>}
      </span>
      {move && (
        <span className="read-moved" aria-hidden="true">
          <span>moved </span>
          {ARROWS[move]}
        </span>
      )}
    </button>
  );
}
