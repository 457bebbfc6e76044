import type { ReactNode } from 'react';
import type { ViewProps } from '../../state/view-state.ts';
import { withColumn } from './columns.ts';
import { DocumentSwitch } from './DocumentSwitch.tsx';
import { ReadPanel } from './ReadPanel.tsx';
import { Sheet } from './Sheet.tsx';
import type { ReadNow } from './use-reading.ts';

export interface InHandProps extends ViewProps {
  readonly reading: ReadNow;
  readonly steps: ReactNode;
}

/** The passage in hand, or what can be taken in hand: beside the text, or at the foot of the screen. */
export function InHand({ reading, steps, ...view }: InHandProps) {
  const { scene, chosen, choose, change, single, heat, alone, sheet, columns, setColumns, showOne } = reading;
  const { place, spot } = view.state;
  const panel = (
    <ReadPanel
      {...view}
      {...{ scene, columns, chosen, choose, change }}
      heated={reading.heated}
      title={reading.spotWords}
      shown={reading.shown.map(({ witness }) => witness)}
      onOpen={(id) => setColumns(withColumn(columns, alone ? 0 : columns.length - 1, id))}
    />
  );
  if (!sheet)
    return (
      <aside className="read-aside no-print" aria-label="Passage in hand">
        {panel}
      </aside>
    );
  const nothing = heat ? 'Sentences' : 'Shared passages';
  const title = reading.spotWords ?? (chosen ? `${chosen.number}. ${chosen.title}` : nothing);
  return (
    <Sheet
      place={place ?? (spot && `${spot.witness} ${spot.start}`)}
      {...{ steps, title }}
      heading={chosen ? `Passage ${chosen.number}` : title}
      top={single && <DocumentSwitch witnesses={view.corpus.witnesses} shown={columns[0]} onShow={showOne} />}
    >
      {panel}
    </Sheet>
  );
}
