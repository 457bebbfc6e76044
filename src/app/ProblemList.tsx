import type { Problem } from '../corpus/result.ts';

export interface ProblemListProps {
  /** What is broken, as the start of a sentence. */
  readonly what: string;
  readonly problems: readonly Problem[];
  readonly onRetry: () => void;
}

/** Stands in place of the view: every problem with its path, so that whoever made the corpus can mend it. */
export function ProblemList({ what, problems, onRetry }: ProblemListProps) {
  return (
    <section role="alert" className="page-x max-w-[80ch] py-8">
      <h1 className="font-serif text-[1.3125rem] leading-[1.5625rem] font-semibold">{what} cannot be shown</h1>
      <p className="mt-2 text-ink-2">
        {problems.length === 1 ? 'One problem was' : `${problems.length} problems were`} found. Nothing was changed or
        sent.
      </p>
      <ul className="mt-3 border-t border-rule-2">
        {problems.map((problem, index) => (
          <li key={index} className="border-b border-rule py-2 wrap-anywhere">
            <code className="text-[0.78125rem] text-ink-3">{problem.path || 'as a whole'}</code>
            <span className="block">{problem.message}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="box-button mt-4" onClick={onRetry}>
        Try again
      </button>
    </section>
  );
}
