/** What every part of Voices receives. */
import type { VoiceCorrection } from '../../corpus/edits.ts';
import type { Scene } from '../../state/scene.ts';
import type { DeskState } from '../../state/use-desk.ts';
import type { ViewProps } from '../../state/view-state.ts';
import type { Evidence } from '../../worker/desk-protocol.ts';

export interface VoicesPartProps extends ViewProps {
  readonly scene: Scene;
  /** As the rules read the texts: what a link numbers, for its receiver has other corrections or none. */
  readonly desk: Extract<DeskState, { readonly kind: 'ready' }>;
  /** The desk's, with the reader's corrections of who speaks. */
  readonly evidence: Evidence;
  /** Corrections whose words the texts do not have. */
  readonly unfit: readonly VoiceCorrection[];
}
