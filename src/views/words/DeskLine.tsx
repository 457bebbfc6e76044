import type { DeskState } from '../../state/use-desk.ts';
import { ReadingLine } from '../../ui/ReadingLine.tsx';

/** Says what the reading of the documents has come to; nothing once it is done. */
export function DeskLine({ desk }: { readonly desk: DeskState }) {
  if (desk.kind === 'ready') return null;
  return (
    <ReadingLine
      state={desk}
      className="words-none"
      doing="Reading the words of the documents …"
      what="The documents"
    />
  );
}
