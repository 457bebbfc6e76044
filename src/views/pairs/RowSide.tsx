import type { MergedItem } from '../../engine/compare/merged.ts';
import { outletOf, witnessOf } from '../../state/scene.ts';
import { Siglum } from '../../ui/Siglum.tsx';
import { usePair } from './context.ts';
import { type Inside, isInside, type MergedRow } from './make-pair.ts';
import { RELATION_WORDS } from './pair-words.ts';

/** What stands beside a row: whose words they are, or which passages. */
export function RowSide({ row }: { readonly row: MergedRow }) {
  const passages = row.filter((item) => isInside(item) || (item.kind === 'shared' && item.id !== null));
  const [first] = row;
  if (passages.length > 0)
    return passages.map((item, i) =>
      isInside(item) ? <InsideNote key={i} item={item} /> : <PassageNote key={i} item={item} />,
    );
  if (first?.kind === 'left' || first?.kind === 'right') return <OnlyNote item={first} />;
  return first?.kind === 'shared' ? <p>beside it, {RELATION_WORDS[first.relation]}</p> : null;
}

function OnlyNote({ item }: { readonly item: MergedItem & { readonly kind: 'left' | 'right' } }) {
  const pair = usePair();
  const { witness, index } = witnessOf(pair.scene, pair[item.kind]);
  const { id, again } = item.piece;
  return (
    <p>
      <span className="sign" aria-hidden="true">
        {item.kind === 'left' ? '−' : '+'}
      </span>
      <Siglum siglum={witness.siglum} index={index} size="small" />
      {again && id !== null ? (
        <span>
          passage {pair.numbers.get(id)} again, in {witness.outlet}
        </span>
      ) : (
        <span>only in {witness.outlet}</span>
      )}
    </p>
  );
}

/** A passage that the other document has only inside a longer one. */
function InsideNote({ item: { kind, piece } }: { readonly item: Inside }) {
  const { scene, left, right, numbers, linked } = usePair();
  const number = numbers.get(piece.id);
  return (
    <p>
      <a {...linked(piece.id)} aria-label={`Passage ${number}: open its page`}>
        {number}
      </a>
      <small>
        in {outletOf(scene, kind === 'left' ? right : left)} inside passage {numbers.get(piece.within)}
      </small>
    </p>
  );
}

function PassageNote({ item }: { readonly item: MergedItem }) {
  const { scene, right, numbers, linked } = usePair();
  if (item.kind !== 'shared' || item.id === null) return null;
  const { id, moved, relation } = item;
  return (
    <p>
      <a {...linked(id)} aria-label={`Passage ${numbers.get(id)}: open its page`}>
        {numbers.get(id)}
      </a>
      <span>{RELATION_WORDS[relation]}</span>
      {moved && (
        <small>
          in {outletOf(scene, right)}{' '}
          {moved.after === null ? 'before all other passages' : `after passage ${numbers.get(moved.after)}`}
        </small>
      )}
    </p>
  );
}
