/** The code of a part comes in files of its own; one that does not arrive is no error of the code. */

export const MISSING_FILE = 'A file of this page could not be fetched';

/** Browsers tell it apart from other errors by words only; the last are those of the bundler, for a style sheet. */
const SAID = /dynamically imported module|importing a module script failed|unable to preload css/i;

/** Whether a part of the page could not start because its file was not fetched. */
export function isMissingFile(thrown: unknown): boolean {
  return thrown instanceof Error && SAID.test(thrown.message);
}
