import type { Trouble } from '../../../state/edits-store.ts';
import { download } from '../../../ui/drawing/download.ts';

/** Why the device does not hold what the page shows, and what can be done. */
export function TroubleLine({ trouble, corpus }: { readonly trouble: Trouble; readonly corpus: string }) {
  if (trouble.kind !== 'unreadable')
    return (
      <p className="lexicon-trouble">
        {trouble.kind === 'no-room'
          ? 'There is no room left on this device for your changes.'
          : 'This browser does not let the page keep anything.'}{' '}
        They last until you leave the page: save them as a file.
      </p>
    );
  const { text, problems } = trouble;
  const [first] = problems;
  return (
    <p className="lexicon-trouble">
      This device holds changes to this corpus that cannot be read, so the lists are shown as they came.{' '}
      {first && (
        <>
          The first of {problems.length === 1 ? 'one problem' : `${problems.length} problems`}:{' '}
          {first.path || 'as a whole'}, {first.message}.{' '}
        </>
      )}
      They stay on the device, also when you make new changes.{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => download(new Blob([text], { type: 'application/json' }), `unread-changes-${corpus}.json`)}
      >
        Save them as a file
      </button>
    </p>
  );
}
