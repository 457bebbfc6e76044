import { useEffect, useRef } from 'react';
import { KEY_GROUPS } from './keys.ts';
import './help.css';

export interface HelpDialogProps {
  readonly onClose: () => void;
}

/** Keys and signs, in the browser's own dialog: Escape closes it and gives the focus back. */
export function HelpDialog({ onClose }: HelpDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={onClose}>
      <header>
        <h2 id="help-title">Keys and signs</h2>
        <form method="dialog">
          <button className="box-button">Close</button>
        </form>
      </header>
      <div className="help-columns">
        <section>
          <h3>Keys</h3>
          <p>Keys without Ctrl work only while the focus is in the part they belong to, and not while you type.</p>
          {KEY_GROUPS.map(({ where, keys }) => (
            <div key={where}>
              <h4>{where}</h4>
              <dl>
                {keys.map(({ keys: pressed, does }) => (
                  <div key={pressed}>
                    <dt>
                      <kbd>{pressed}</kbd>
                    </dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
            </div>
          ))}
        </section>
        <section>
          <h3>Signs</h3>
          <dl className="signs">
            {SIGNS.map(({ sign, className, means }) => (
              <div key={means}>
                <dt>
                  <span className={className}>{sign}</span>
                </dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
          <p>
            The base is the document that the others are compared with. You choose it; it is no claim that its words are
            the true ones.
          </p>
          <p>
            “Not found” means that no sentence of the document is close enough to count, by rules that Method explains.
            Length and deadline may explain it.
          </p>
        </section>
      </div>
    </dialog>
  );
}

const SIGNS = [
  { sign: 'added', className: 'sign-added', means: 'words that the base has not: underlined and heavier' },
  {
    sign: 'replaced',
    className: 'sign-replaced',
    means: 'other words than the base has in this place: dotted, with a letter',
  },
  { sign: '‸', className: 'sign-caret', means: 'the base has words here' },
  { sign: '⌜ ⌟', className: 'sign-corner', means: 'in Read: a passage that other documents have begins and ends' },
  {
    sign: '⌜   ⌝',
    className: 'sign-corner',
    means: 'corner marks round an open space: not found, with the nearest sentence',
  },
  { sign: 'Person 1', className: 'sign-mask', means: 'a private person whose name is masked' },
] as const;
