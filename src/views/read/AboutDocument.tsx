import { useEffect, useId, useRef, useState } from 'react';
import { DocumentCard, type DocumentCardProps } from './DocumentCard.tsx';
import './about-document.css';

/** A button that opens the card of a document: what it says of itself, and what is known from elsewhere. */
export function AboutDocument(props: DocumentCardProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="link-button about-open no-print"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        About<span className="mark-said"> {props.witness.outlet}</span>
      </button>
      {open && <CardDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function CardDialog({ onClose, ...card }: DocumentCardProps & { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="about-card no-print" aria-labelledby={heading} onClose={onClose}>
      <header>
        <h2 id={heading}>{card.witness.outlet}: about this document</h2>
        <button type="button" className="box-button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <DocumentCard {...card} />
    </dialog>
  );
}
