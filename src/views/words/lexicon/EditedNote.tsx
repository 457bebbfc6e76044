import { useEdits } from '../../../state/use-edits.ts';
import { TroubleLine } from './TroubleLine.tsx';

/** Says whose lists are counted, where they are not those that came with the documents, or could not be had. */
export function EditedNote({ corpus }: { readonly corpus: string }) {
  const { edits, trouble } = useEdits(corpus);
  return (
    <>
      {edits.lexicon !== null && (
        <p className="lexicon-edited">You have changed these lists; the counts follow them.</p>
      )}
      {trouble && <TroubleLine trouble={trouble} corpus={corpus} />}
    </>
  );
}
