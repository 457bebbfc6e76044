/** What every part of the view is given. */
import type { Ask } from '../../state/use-desk.ts';
import type { Scene } from '../../state/scene.ts';
import type { ViewProps } from '../../state/view-state.ts';
import type { Evidence } from '../../worker/desk-protocol.ts';

export interface PartProps extends ViewProps {
  readonly scene: Scene;
  readonly evidence: Evidence;
  readonly ask: Ask;
}
