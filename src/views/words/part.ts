/** What each part of Words receives. */
import type { Scene } from '../../state/scene.ts';
import type { DeskState } from '../../state/use-desk.ts';
import type { ViewProps } from '../../state/view-state.ts';

export interface WordsPart extends ViewProps {
  readonly scene: Scene;
  /** Parts that need more than it has read so far show a `DeskLine`. */
  readonly desk: DeskState;
}
