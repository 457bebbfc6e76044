export interface InvitationProps {
  readonly onStart: () => void;
  readonly onDecline: () => void;
}

/** Asked once, in the flow of the page, so that it covers nothing; at the end of the line about the texts where that has room. */
export function Invitation({ onStart, onDecline }: InvitationProps) {
  return (
    <aside aria-label="Tour" className="no-print flex flex-wrap items-baseline gap-x-3 pt-1.5">
      <p className="max-[1440px]:hidden max-[1240px]:block">New here?</p>
      <button type="button" className="link-button -my-1 max-page:-my-2" onClick={onStart}>
        Take the tour
      </button>
      <button type="button" className="link-button -my-1 max-page:-my-2" onClick={onDecline}>
        No, thanks
      </button>
    </aside>
  );
}
