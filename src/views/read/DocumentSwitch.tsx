import { useEffect, useRef } from 'react';
import type { Witness } from '../../corpus/schema.ts';
import { Siglum } from '../../ui/Siglum.tsx';

export interface DocumentSwitchProps {
  readonly witnesses: readonly Witness[];
  /** The document shown. */
  readonly shown: string | undefined;
  readonly onShow: (witness: string) => void;
}

/** On a phone: one document at a time. */
export function DocumentSwitch({ witnesses, shown, onShow }: DocumentSwitchProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Dozens of documents reach past the screen's edge; the row is scrolled, not the page.
    const pressed = row.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    if (row.current && pressed) row.current.scrollLeft = pressed.offsetLeft - row.current.clientWidth / 2;
  }, [shown]);
  return (
    <div className="read-switch" role="group" aria-label="Document" ref={row}>
      {witnesses.map((witness, index) => (
        <button
          key={witness.id}
          type="button"
          aria-pressed={shown === witness.id}
          aria-label={witness.outlet}
          onClick={() => onShow(witness.id)}
        >
          <Siglum siglum={witness.siglum} index={index} size="large" />
        </button>
      ))}
    </div>
  );
}
