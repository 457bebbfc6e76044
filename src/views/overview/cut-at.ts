import type { Span } from '../../engine/types.ts';

/** Whether words are left out before and after an excerpt, within its sentence. */
export function cutAt(text: string, { start, end }: Span): { readonly before: boolean; readonly after: boolean } {
  const before = /([^\s"“”'‘’[(])?["“”'‘’[(\s]*$/u.exec(text.slice(Math.max(0, start - 4), start))?.[1] ?? '.';
  const ended =
    /[.!?]["“”'‘’)\]]*$/.test(text.slice(start, end)) || /^["“”'‘’)\]]*(?:[.!?]|\s*$)/.test(text.slice(end, end + 4));
  return { before: !/[.!?:]/.test(before) && !/\n\s*["“”'‘’[(]*$/.test(text.slice(0, start)), after: !ended };
}
