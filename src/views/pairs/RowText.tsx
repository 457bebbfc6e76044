import type { MergedItem } from '../../engine/compare/merged.ts';
import type { Piece } from '../../engine/compare/merged-pieces.ts';
import { outletOf, witnessOf } from '../../state/scene.ts';
import { Siglum } from '../../ui/Siglum.tsx';
import { usePair } from './context.ts';
import { isInside, type MergedRow } from './make-pair.ts';
import { MergedParts } from './MergedParts.tsx';
import { OnlyIn, SideWords } from './SideWords.tsx';

/** The words of a row. */
export function RowText({ row }: { readonly row: MergedRow }) {
  const [first] = row;
  if (first?.kind === 'pointer') return <Pointer id={first.id} />;
  const pieces = row.flatMap((item) => (item.kind === 'left' || item.kind === 'right' ? [item] : []));
  if (pieces.length === row.length && first && pieces.every((item) => item.kind === first.kind && !isInside(item)))
    return <OwnText side={first.kind === 'left' ? 'left' : 'right'} pieces={pieces.map(({ piece }) => piece)} />;
  return (
    <div className="merged-words">
      {row.map((item, i) => (
        <ItemWords key={i} item={item} />
      ))}
    </div>
  );
}

function ItemWords({ item }: { readonly item: MergedItem }) {
  const { scene, left, right, numbers } = usePair();
  if (item.kind === 'pointer') return null;
  if (isInside(item))
    return (
      <span className={item.kind}>
        <span className="mark-said">
          {' '}
          passage {numbers.get(item.piece.id)}, in {outletOf(scene, item.kind === 'left' ? right : left)} inside passage{' '}
          {numbers.get(item.piece.within)}:{' '}
        </span>
        <SideWords side={item.kind} span={item.piece} />{' '}
      </span>
    );
  if (item.kind !== 'shared')
    return (
      <>
        <OnlyIn side={item.kind}>
          <SideWords side={item.kind} span={item.piece} />
        </OnlyIn>{' '}
      </>
    );
  if (item.relation !== 'reworded')
    return (
      <>
        <MergedParts parts={item.parts} />{' '}
      </>
    );
  return (
    <span className="both">
      <Telling side="left" piece={item.left} />
      <Telling side="right" piece={item.right} />
    </span>
  );
}

/** One of two tellings that share too little to be woven into one. */
function Telling({ side, piece }: { readonly side: 'left' | 'right'; readonly piece: Piece }) {
  const pair = usePair();
  const { witness, index } = witnessOf(pair.scene, pair[side]);
  return (
    <span className="telling">
      <Siglum siglum={witness.siglum} index={index} size="small" name={`${witness.outlet}:`} />
      <span>
        <SideWords side={side} span={piece} />
      </span>
    </span>
  );
}

/** What only one document has, in its paragraphs. */
function OwnText({ side, pieces }: { readonly side: 'left' | 'right'; readonly pieces: readonly Piece[] }) {
  return paragraphsOf(pieces).map((own) => (
    <p key={own[0]?.start} className={`merged-words own ${own[0]?.role ?? ''}`}>
      <OnlyIn side={side}>
        <SideWords side={side} span={{ start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 }} />
      </OnlyIn>
    </p>
  ));
}

function paragraphsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const paragraphs: Piece[][] = [];
  for (const piece of pieces) {
    const last = paragraphs.at(-1);
    if (last?.at(-1)?.block === piece.block) last.push(piece);
    else paragraphs.push([piece]);
  }
  return paragraphs;
}

/** Where the right document has a passage that the left one has elsewhere. */
function Pointer({ id }: { readonly id: string }) {
  const { scene, left, right, numbers, goTo } = usePair();
  return (
    <p className="merged-pointer">
      {outletOf(scene, right)} has passage {numbers.get(id)} here.{' '}
      <button type="button" className="link-button" onClick={() => goTo(id)}>
        See it where {outletOf(scene, left)} has it
      </button>
    </p>
  );
}
