import type { ReactNode } from 'react';
import { PassageLink } from '../../ui/PassageLink.tsx';
import { usePassages } from './context.ts';
import { readPatch } from './read-patch.ts';
import type { Row } from './rows.ts';

export interface ReadLinkProps {
  readonly row: Row;
  /** A document that must be among those shown. */
  readonly witness?: string;
  readonly children: ReactNode;
}

/** To a passage in its full texts. */
export function ReadLink({ row, witness, children }: ReadLinkProps) {
  const { state, change, linkTo } = usePassages();
  const patch = readPatch(state, row, witness);
  return (
    <PassageLink href={linkTo(patch)} onFollow={() => change(patch, 'push')}>
      {children}
    </PassageLink>
  );
}
