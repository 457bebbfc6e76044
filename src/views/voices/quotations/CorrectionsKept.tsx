import { type ChangeEvent, useState } from 'react';
import { maskedCorrections, withCorrections } from '../../../corpus/correct-voices.ts';
import type { VoiceCorrection } from '../../../corpus/edits.ts';
import { parseBrought } from '../../../corpus/parse-edits.ts';
import type { Problem } from '../../../corpus/result.ts';
import { useEdits } from '../../../state/use-edits.ts';
import type { Trouble } from '../../../state/edits-store.ts';
import { download } from '../../../ui/drawing/download.ts';
import type { VoicesPartProps } from '../part.ts';
import { counted } from '../../../ui/number-words.ts';

const TROUBLE: Readonly<Record<Trouble['kind'], string>> = {
  unreadable: 'Corrections stored earlier could not be read. They are kept aside, and new ones are stored beside them.',
  'no-room': 'This device has no room left: the corrections last until the page is closed. Save them as a file.',
  'no-storage': 'This browser stores nothing here: the corrections last until the page is closed. Save them as a file.',
};

const UNREAD = { ok: false, problems: [{ path: '', message: 'it could not be read from the device' }] } as const;

/** The reader's corrections as a whole: how many, as a file, from a file, undone. */
export function CorrectionsKept({ corpus, namesShown, unfit }: VoicesPartProps) {
  const { edits, trouble, change } = useEdits(corpus.id);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [said, setSaid] = useState('');
  const [undone, setUndone] = useState<readonly VoiceCorrection[]>([]);
  const { voices } = edits;
  const save = () => {
    const file = { ...edits, voices: namesShown ? voices : maskedCorrections(voices, corpus) };
    download(new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }), `edits-${corpus.id}.json`);
  };
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    target.value = ''; // So that the same file can be opened again.
    const text = await file.text().catch(() => null);
    const brought = text === null ? UNREAD : parseBrought(text, corpus.id);
    setProblems(brought.ok ? [] : brought.problems);
    if (!brought.ok) return setSaid('');
    const found = brought.value.voices ?? [];
    change({ voices: withCorrections(voices, found) });
    setSaid(`${counted(found.length, 'correction')} read from the file.`);
  };
  return (
    <section className="voice-kept no-print" aria-labelledby="voices-kept">
      <h3 id="voices-kept">Your corrections: {voices.length}</h3>
      <p className="voices-about">
        Open a row to correct who speaks. Corrections are kept on this device, change every count of Voices, and take
        nothing away: what the rules said stays and comes back when a correction is undone.
      </p>
      {unfit.length > 0 && (
        <p role="status">
          {counted(unfit.length, 'correction')} not used: the words are not, or no longer, those of a stretch in
          quotation marks here.
        </p>
      )}
      {trouble && <p role="alert">{TROUBLE[trouble.kind]}</p>}
      <p className="voice-links">
        {voices.length > 0 && (
          <button type="button" className="link-button" onClick={save}>
            Save corrections as a file
          </button>
        )}
        <label className="link-button voice-file">
          Open a file of corrections
          <input
            type="file"
            accept=".json,application/json"
            className="sr-only"
            onChange={(event) => void open(event)}
          />
        </label>
        {voices.length > 0 && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              change({ voices: [] });
              setUndone(voices);
              setSaid('All corrections are undone.');
            }}
          >
            Undo all
          </button>
        )}
        {voices.length === 0 && undone.length > 0 && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              change({ voices: undone });
              setSaid('The corrections are back.');
            }}
          >
            Bring them back
          </button>
        )}
      </p>
      <p role="status">{said}</p>
      {problems.length > 0 && (
        <div role="alert">
          <p>The file could not be used. Nothing was changed.</p>
          <ul>
            {problems.map(({ path, message }, index) => (
              <li key={index}>
                <code>{path || 'as a whole'}</code> {message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
