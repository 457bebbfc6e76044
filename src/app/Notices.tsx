export interface NoticesProps {
  readonly notices: readonly string[];
  readonly onDismiss: () => void;
}

/** News about this visit, said once: what a link held that was ignored, how the comparison ran. */
export function Notices({ notices, onDismiss }: NoticesProps) {
  return (
    <div role="status" className="no-print">
      {notices.length > 0 && (
        <div className="page-x mt-[3px] flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule-2 bg-band py-1.5">
          <ul className="min-w-0 wrap-anywhere">
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
          <button type="button" className="link-button ml-auto px-1" onClick={onDismiss}>
            Close this note
          </button>
        </div>
      )}
    </div>
  );
}
