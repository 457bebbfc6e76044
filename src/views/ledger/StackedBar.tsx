import type { Account } from '../../engine/compare/ledger.ts';
import { SHOWN_CLASSES } from './class-words.ts';

/** The words of a text by class, to scale; a line under a stretch says that it stands in quotation marks. The numbers stand beside it. */
export function StackedBar({ account: { classes } }: { readonly account: Account }) {
  return (
    <span className="stacked-bar" aria-hidden="true">
      {SHOWN_CLASSES.flatMap((name) =>
        (['inside', 'outside'] as const).map(
          (where) =>
            classes[name][where] > 0 && (
              <span
                key={`${name} ${where}`}
                className={`ledger-fill ${name} ${where}`}
                style={{ flexGrow: classes[name][where] }}
              />
            ),
        ),
      )}
    </span>
  );
}
