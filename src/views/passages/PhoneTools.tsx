import type { ReactNode } from 'react';
import type { Scene } from '../../state/scene.ts';
import { DocumentChooser } from '../../ui/DocumentChooser.tsx';
import { usePassages } from './context.ts';
import { MenuLabel } from './Tick.tsx';

export interface PhoneToolsProps {
  readonly scene: Scene;
  readonly tools: ReactNode;
  readonly panel: ReactNode;
}

/** Everything that arranges the passages, behind one button: a phone has room for the words alone. */
export function PhoneTools({ scene, tools, panel }: PhoneToolsProps) {
  const { state, change } = usePassages();
  const { witnesses } = scene.corpus;
  return (
    <details className="phone-filters no-print">
      <summary>
        Search, filters, documents
        <span className="chevron" aria-hidden="true" />
      </summary>
      <label className="search">
        <span className="sr-only">Search the passages</span>
        <input
          type="search"
          placeholder="Search the passages"
          autoComplete="off"
          spellCheck={false}
          value={state.query}
          onChange={(event) => change({ query: event.target.value })}
        />
      </label>
      {tools}
      {panel}
      <DocumentChooser
        label={<MenuLabel name="Documents" value={<b>{`${state.docs.length} of ${witnesses.length}`}</b>} />}
        witnesses={witnesses}
        docs={state.docs}
        onChange={(docs) => change({ docs })}
      />
    </details>
  );
}
