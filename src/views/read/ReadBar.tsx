import type { ReactNode } from 'react';
import type { ViewProps } from '../../state/view-state.ts';
import { useMedia } from '../../ui/use-media.ts';
import { Legend } from './Legend.tsx';
import { ColumnPicks, DocumentPick, LayerPick, ReadingSwitch } from './Picks.tsx';
import { ShowMenu } from './ShowSwitches.tsx';

export interface ReadBarProps extends Pick<ViewProps, 'corpus' | 'edition' | 'state' | 'change'> {
  /** As they are shown. */
  readonly columns: readonly string[];
  readonly setColumns: (columns: readonly string[]) => void;
  /** Room for one document only: it is chosen elsewhere. */
  readonly single: boolean;
  /** Whether columns follow each other. */
  readonly together: boolean;
  readonly onTogether: (on: boolean) => void;
  readonly steps: ReactNode;
  readonly movedFrom: string | null;
  /** The outlet of a document that a link brought in. */
  readonly brought: string | null;
}

/** Room for six columns of a text and its margin. */
const WIDE = '(width >= 1700px)';

/** What is read, how, and what the signs in it mean. */
export function ReadBar(props: ReadBarProps) {
  const { corpus, edition, state, change, columns, setColumns, single, together, onTogether, steps } = props;
  const room = useMedia(WIDE) ? 6 : 3;
  const { reading, overlays, layer } = state;
  const heat = reading === 'heat';
  return (
    <div className="read-bar">
      <div className="read-controls no-print">
        <ReadingSwitch {...{ reading, single, change }} />
        {!single && heat && <DocumentPick {...{ corpus, columns }} onColumns={setColumns} />}
        {!single && !heat && <ColumnPicks {...{ corpus, columns, room }} onColumns={setColumns} />}
        <LayerPick {...{ corpus, edition, layer, change }} />
        <ShowMenu {...{ corpus, state, change, onTogether }} together={single || heat ? null : together} />
        {steps}
      </div>
      <Legend
        {...{ reading, overlays }}
        others={corpus.witnesses.length - 1}
        movedFrom={props.movedFrom}
        lettered={!single}
        draft={edition.draft}
      />
      {props.brought !== null && (
        <p className="read-brought no-print">
          {props.brought} was not among the documents of this link; it is shown for the words that the link leads to.
        </p>
      )}
    </div>
  );
}
