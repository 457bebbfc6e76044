/** One thing wrong with data from outside: where (a path such as `witnesses.2.blocks.0.end`) and what. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** A value, or every problem that keeps it from being one. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };
