import type { Corpus } from '../corpus/schema.ts';
import type { Preferences } from '../state/use-preferences.ts';

export interface CorpusNoteProps {
  readonly corpus: Corpus;
  readonly preferences: Preferences;
}

/** What has to be known before reading, and whether names are masked, with the switch beside it. */
export function CorpusNote({ corpus, preferences }: CorpusNoteProps) {
  const { namesShown, setNamesShown } = preferences;
  const people = corpus.people.length;
  if (corpus.notice === null && people === 0) return null;
  return (
    <aside aria-label="About these texts" className="min-w-0 pt-1.5">
      {corpus.notice !== null && <span>{corpus.notice} </span>}
      {people > 0 && (
        <span className="whitespace-normal">
          {namesShown ? 'Names of private people are shown.' : 'Names of private people are shown as “Person n”.'}{' '}
          <button
            type="button"
            className="link-button no-print -my-1 max-page:-my-4"
            onClick={() => setNamesShown(!namesShown)}
          >
            {namesShown ? 'Mask names' : 'Show names'}
          </button>
        </span>
      )}
    </aside>
  );
}
