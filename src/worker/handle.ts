/** The whole worker as a function: the command line and the tests call it. */
import type { AlignRequest, Edition } from './protocol.ts';
import { openSession, type Watcher } from './session.ts';

/** Aligns the witnesses and replays the review. Pure and synchronous; the result does not depend on who watches. */
export function handle(request: AlignRequest, watcher?: Watcher): Edition {
  return openSession().align(request, watcher);
}
