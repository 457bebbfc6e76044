import { type ReactNode, useState } from 'react';

export interface CopyButtonProps {
  readonly text: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Copies words to the clipboard and says whether that worked. */
export function CopyButton({ text, className, children }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const copy = () =>
    copyText(text).then(
      () => setSaid('Copied'),
      () => setSaid('This browser did not allow copying'),
    );
  return (
    <>
      <button type="button" className={className} onClick={() => void copy()}>
        {children}
      </button>
      <span role="status" className="self-center text-ink-2">
        {said}
      </span>
    </>
  );
}

/** Rejects where there is no clipboard, for example on a page without https. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
