/** Errors as plain data and back: Error objects do not cross between threads reliably. */
import type { Failure } from './protocol.ts';

/** Anything that was thrown, as a name and a message. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof Error) return { name: thrown.name, message: thrown.message };
  return { name: 'Error', message: typeof thrown === 'string' ? thrown : 'Something other than an error was thrown.' };
}

/** An error that carries the name it had on the other side. */
export function toError(failure: Failure): Error {
  const error = new Error(failure.message);
  error.name = failure.name;
  return error;
}
