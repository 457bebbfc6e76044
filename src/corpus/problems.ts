/** Turns what valibot found into problems with dotted paths, and holds what every check needs to report one. */
import * as v from 'valibot';
import { plainMessage } from './plain-message.ts';
import type { Problem } from './result.ts';

/** Takes one problem at a path. Checks are handed one of these, so that they never build lists themselves. */
export type Complain = (path: string, message: string) => void;

/** Messages quote what was received; a whole article in the wrong field must not become the message. */
const LONGEST_MESSAGE = 200;

/** A place in the data: names and positions joined by dots, empty parts left out. */
export function at(...parts: readonly (string | number)[]): string {
  return parts.filter((part) => part !== '').join('.');
}

/** Every problem of `value` against `form`, at paths that begin with `under`. */
export function problemsOfForm(form: v.GenericSchema, value: unknown, under = ''): readonly Problem[] {
  const found = v.safeParse(form, value);
  if (found.success) return [];
  return found.issues.map((issue) => ({
    path: at(under, v.getDotPath(issue) ?? ''),
    message: shorten(plainMessage(issue)),
  }));
}

function shorten(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
}
