/** Changes to the lists of words, one step at a time, each of which can be taken back. */
import { useState } from 'react';
import type { Corpus } from '../../../corpus/schema.ts';
import { asItCame } from '../../../corpus/with-edits.ts';
import type { Problem, Result } from '../../../corpus/result.ts';
import type { Lexicon } from '../../../engine/words/lexicon.ts';
import { useEdits, type EditsInHand } from '../../../state/use-edits.ts';

export interface LexiconEdit extends Pick<EditsInHand, 'edits'> {
  /** As the corpus came; null where it came without one. */
  readonly came: Lexicon | null;
  readonly problems: readonly Problem[];
  /** What was done last, for the status line. */
  readonly said: string;
  /** True where the step was taken. */
  readonly apply: (result: Result<Lexicon>, said: string) => boolean;
  readonly restore: () => void;
  /** Null where there is no step to take back. */
  readonly undo: (() => void) | null;
  readonly complain: (problems: readonly Problem[]) => void;
}

export function useLexiconEdit(corpus: Corpus): LexiconEdit {
  const { edits, change } = useEdits(corpus.id);
  const came = asItCame(corpus).lexicon;
  const [told, setTold] = useState<Told>({ problems: [], said: '' });
  // The lexicon before the last step; undefined where there was none.
  const [before, setBefore] = useState<Lexicon | null | undefined>(undefined);
  const put = (lexicon: Lexicon | null, said: string) => {
    setBefore(edits.lexicon);
    setTold({ problems: [], said });
    change({ lexicon: isSame(lexicon, came) ? null : lexicon });
  };
  return {
    edits,
    came,
    ...told,
    apply(result, said) {
      if (result.ok) put(result.value, said);
      else setTold({ problems: result.problems, said: '' });
      return result.ok;
    },
    restore: () => put(null, 'The lists are as they came with the documents.'),
    undo:
      before === undefined
        ? null
        : () => {
            change({ lexicon: before });
            setBefore(undefined);
            setTold({ problems: [], said: 'The last change is taken back.' });
          },
    complain: (problems) => setTold({ problems, said: '' }),
  };
}

interface Told {
  readonly problems: readonly Problem[];
  readonly said: string;
}

/** Both were read through the same form, so their fields stand in the same order. */
function isSame(a: Lexicon | null, b: Lexicon | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
