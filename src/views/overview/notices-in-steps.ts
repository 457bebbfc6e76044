import { noticeRules } from '../../corpus/notices/find-notices.ts';
import type { Notice } from '../../corpus/notices/notice.ts';
import type { StoryInput } from '../../corpus/notices/story.ts';

/** Tells what the rules find, unless it is aborted before. Each rule is a step of its own: the page stays quick to the touch. */
export function noticesInSteps(
  input: StoryInput,
  signal: AbortSignal,
  tell: (notices: readonly Notice[]) => void,
): void {
  const rules = noticeRules(input);
  const notices: Notice[] = [];
  const step = (at: number) => {
    if (signal.aborted) return;
    const rule = rules[at];
    if (!rule) return tell(notices);
    const notice = rule();
    if (notice) notices.push(notice);
    setTimeout(step, 0, at + 1);
  };
  step(0);
}
