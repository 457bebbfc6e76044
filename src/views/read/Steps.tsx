import { PickOne } from '../../ui/PickOne.tsx';
import type { Jumps } from './use-jumps.ts';
import { STEPS, type Step, type Stop } from './stops.ts';

/** What the buttons step through, and to the one before and after what is in hand. */
export function Steps({ jumps }: { readonly jumps: Jumps }) {
  const { by, setBy, outlet, previous, next, go } = jumps;
  const words: Readonly<Record<Step, string>> = {
    passage: 'passage',
    difference: 'difference',
    own: `only in ${outlet}`,
  };
  const step = (stop: Stop | null, name: string, chevron: string) => (
    <button
      type="button"
      className={`read-step ${chevron}`}
      // Not `disabled`: that would drop the focus of a reader who steps to the end.
      aria-disabled={stop === null}
      title={stop?.entry?.title}
      onClick={() => go(stop)}
    >
      {name}
    </button>
  );
  return (
    <div className="read-steps" role="group" aria-label={`Steps in ${outlet}`}>
      <PickOne
        label="Step by"
        value={by}
        options={STEPS.map((value) => ({ value, words: words[value] }))}
        onPick={setBy}
      />
      {step(previous, 'Previous', 'before')}
      {step(next, 'Next', 'after')}
    </div>
  );
}
