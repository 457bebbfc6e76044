import type { Numbered } from './numbered.ts';

export interface PassageStepsProps {
  readonly previous: Numbered | null;
  readonly next: Numbered | null;
  readonly onChoose: (id: string) => void;
}

/** To the shared passage before and after the one in hand. */
export function PassageSteps({ previous, next, onChoose }: PassageStepsProps) {
  const step = (entry: Numbered | null, name: string, chevron: string) => (
    <button
      type="button"
      className={`read-step ${chevron}`}
      // Not `disabled`: that would drop the focus of a reader who steps to the end.
      aria-disabled={entry === null}
      title={entry?.title}
      onClick={() => entry && onChoose(entry.passage.id)}
    >
      {name}
    </button>
  );
  return (
    <div className="read-steps" role="group" aria-label="Shared passages">
      {step(previous, 'Previous', 'before')}
      {step(next, 'Next', 'after')}
    </div>
  );
}
