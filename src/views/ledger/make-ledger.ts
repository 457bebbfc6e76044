/** The ledger of a base and the documents shown, as the engine counts it. */
import { ledger, type Ledger } from '../../engine/compare/ledger.ts';
import { sharedElsewhere, type Elsewhere } from '../../engine/compare/ledger-elsewhere.ts';
import { ledgerText, type LedgerText } from '../../engine/compare/ledger-words.ts';
import type { EditedPassage } from '../../corpus/schema.ts';
import type { Layout } from '../../worker/protocol.ts';
import { passagesOf } from '../../state/ordered-passages.ts';
import { witnessOf, type Scene } from '../../state/scene.ts';
import type { ViewState } from '../../state/view-state.ts';

export interface LedgerPage extends Ledger {
  readonly passages: readonly EditedPassage[];
  /** Wording that others share and the base has not. */
  readonly elsewhere: readonly Elsewhere[];
}

/** Null where there is no other document to compare the base with. */
export function makeLedger(
  scene: Scene,
  { base, docs, layer }: Pick<ViewState, 'base' | 'docs' | 'layer'>,
): LedgerPage | null {
  const layout = witnessOf(scene, base).layout;
  const others = docs.filter((id) => id !== base).flatMap((id) => textOf(scene, id));
  const [text] = textOf(scene, base);
  if (!layout || !text || others.length === 0) return null;
  const passages = passagesOf(scene.edition, layer);
  return {
    ...ledger(text, others, passages, layout.sentences),
    passages,
    elsewhere: sharedElsewhere(text, others, passages),
  };
}

function textOf(scene: Scene, id: string): LedgerText[] {
  const { witness, layout } = witnessOf(scene, id);
  return layout ? [prepared(layout, witness.text)] : [];
}

/** A text's words do not change with the base. */
const PREPARED = new WeakMap<Layout, LedgerText>();

function prepared(layout: Layout, text: string): LedgerText {
  const found = PREPARED.get(layout) ?? ledgerText({ ...layout, text });
  PREPARED.set(layout, found);
  return found;
}
