/** What every part of Voices receives. */
import type { VoiceCorrection } from '../../corpus/edits.ts';
import type { Scene } from '../../state/scene.ts';
import type { DeskState } from '../../state/use-desk.ts';
import type { ViewProps } from '../../state/view-state.ts';
import type { Evidence } from '../../worker/desk-protocol.ts';

export interface VoicesPartProps extends ViewProps {
  readonly scene: Scene;
  readonly desk: Extract<DeskState, { readonly kind: 'ready' }>;
  /** The desk's, with the reader's corrections of who speaks. */
  readonly evidence: Evidence;
  /** Corrections whose words the texts do not have. */
  readonly unfit: readonly VoiceCorrection[];
}
