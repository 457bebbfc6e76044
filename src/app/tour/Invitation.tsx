export interface InvitationProps {
  readonly onStart: () => void;
  readonly onDecline: () => void;
}

/** Asked once, in the flow of the page, so that it covers nothing. */
export function Invitation({ onStart, onDecline }: InvitationProps) {
  return (
    <aside
      aria-label="Tour"
      className="page-x no-print mt-[3px] flex flex-wrap items-center gap-x-4 border-b border-rule-2 bg-band py-1.5"
    >
      <p>
        <b className="text-ink">New here?</b> Three stops on these texts show how to read this page. It takes a minute.
      </p>
      <button type="button" className="link-button" onClick={onStart}>
        Take the tour
      </button>
      <button type="button" className="link-button" onClick={onDecline}>
        No, thanks
      </button>
    </aside>
  );
}
