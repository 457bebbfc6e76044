import { type MouseEvent, type ReactNode, useState } from 'react';
import { copyText } from './CopyButton.tsx';

export interface PassageLinkProps {
  readonly href: string;
  /** What a plain click does instead of loading the address. */
  readonly onFollow?: () => void;
  /** A plain click copies the address. */
  readonly copies?: boolean;
  readonly children: ReactNode;
}

/** A real link, so that it can be opened in another tab or copied by hand; a plain click stays on the page. */
export function PassageLink({ href, onFollow, copies = false, children }: PassageLinkProps) {
  const [said, setSaid] = useState('');
  const click = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onFollow?.();
    if (copies)
      copyText(event.currentTarget.href).then(
        () => setSaid('Link copied'),
        () => setSaid('Copying was not allowed: the link is in the address bar'),
      );
  };
  return (
    <span>
      <a className="link-button inline-flex items-center" href={href} onClick={click}>
        {children}
      </a>
      <span role="status" className="block text-ink-2">
        {said}
      </span>
    </span>
  );
}
