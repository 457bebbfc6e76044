import { parseBrought, type Brought } from '../../../corpus/parse-edits.ts';
import type { Problem } from '../../../corpus/result.ts';
import type { Lexicon } from '../../../engine/words/lexicon.ts';
import type { Scene } from '../../../state/scene.ts';
import { download } from '../../../ui/drawing/download.ts';
import { isMaskedIn } from '../names/variant-words.ts';

export interface LexiconFileProps {
  readonly corpus: string;
  readonly scene: Scene;
  readonly lexicon: Lexicon;
  readonly onBrought: (brought: Brought) => void;
  readonly onProblems: (problems: readonly Problem[]) => void;
}

/** In bytes. Browsers keep some five million letters for a site; a longer file could not be stored. */
const LARGEST = 4_000_000;

/** A file with the name left out, or masked, would bring other lists than these. */
const MASKED: Problem = {
  path: '',
  message: 'These lists hold the name of a private person, and names are masked: show names to save them.',
};

/** The lists as a file, for another device or another reader. */
export function LexiconFile({ corpus, scene, lexicon, onBrought, onProblems }: LexiconFileProps) {
  const open = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    field.value = ''; // So that the same file can be opened again.
    if (!file) return;
    if (file.size > LARGEST) return onProblems([{ path: file.name, message: 'is larger than 4 MB' }]);
    const text = await file.text().catch(() => null);
    if (text === null) return onProblems([{ path: file.name, message: 'could not be read' }]);
    const found = parseBrought(text, corpus);
    if (found.ok) onBrought(found.value);
    else onProblems(found.problems);
  };
  const save = () => {
    const written = JSON.stringify(lexicon, null, 2);
    if (isMaskedIn(scene, written)) return onProblems([MASKED]);
    download(new Blob([written, '\n'], { type: 'application/json' }), `lists-${corpus}.json`);
  };
  return (
    <>
      {lexicon.concepts.length > 0 && (
        <button type="button" className="link-button" onClick={save}>
          Save all lists as a file
        </button>
      )}
      <label className="open-file">
        <span>Open a file of lists</span>
        <input type="file" accept=".json,application/json" onChange={(event) => void open(event.currentTarget)} />
      </label>
    </>
  );
}
