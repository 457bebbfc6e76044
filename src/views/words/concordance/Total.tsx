import { numberWords } from '../../../ui/number-words.ts';
import type { Found } from './use-concordance.ts';

export interface TotalProps {
  readonly found: Found;
  /** A pattern is being looked for that may take a while. */
  readonly isLooking: boolean;
}

/** What was found, in one sentence that is told when it changes. */
export function Total({ found, isLooking }: TotalProps) {
  return (
    <p role="status" className="kwic-total">
      {isLooking ? 'Looking for the pattern …' : found.kind === 'found' && <Sentence {...found} />}
    </p>
  );
}

function Sentence({ asked, answer }: Extract<Found, { kind: 'found' }>) {
  const { documents, blanks } = answer;
  const uses = documents.reduce((sum, each) => sum + each.uses, 0);
  const holding = documents.filter((each) => each.uses > 0).length;
  const what = asked.find === 'pattern' ? `The pattern ${asked.query}` : `“${asked.query.trim()}”`;
  if (uses === 0)
    return (
      <>
        {what}: not found in {documents.length === 1 ? 'this document' : `these ${documents.length} documents`}.
        {blanks > 0 && ' It fits places between words, which are not listed.'}
      </>
    );
  return (
    <>
      {what}: <b>{numberWords(uses)}</b> in {holding} of {documents.length} documents
    </>
  );
}
