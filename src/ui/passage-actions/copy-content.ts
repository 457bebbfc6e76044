/** What each entry of the copy menu puts on the clipboard. */
import { type CitationStyle, plainCitation, STYLE_WORDS } from '../../corpus/citations/citation.ts';
import { loadCiter } from '../../corpus/citations/load-citer.ts';
import { citationAsHtml, passageAsHtml } from '../../corpus/formats/html.ts';
import { passageAsMarkdown } from '../../corpus/formats/markdown.ts';
import { copyOfPassage, type CopySource, type PassageCopy } from '../../corpus/formats/passage-copy.ts';
import { passageAsText } from '../../corpus/formats/plain-text.ts';
import { passageAsAnnotation } from '../../corpus/formats/web-annotation.ts';
import type { PrivatePerson, Witness } from '../../corpus/schema.ts';
import type { Copied } from './clipboard.ts';

export type CopyRequest = Omit<CopySource, 'cite' | 'style'>;

/** Whose names are masked in what is copied. */
type Masked = readonly PrivatePerson[];

interface PassageFormat {
  readonly id: string;
  readonly words: string;
  readonly hasHtml: boolean;
  readonly write: (copy: PassageCopy, masked: Masked) => Copied;
}

export const PASSAGE_FORMATS: readonly PassageFormat[] = [
  { id: 'text', words: 'Plain text', hasHtml: false, write: (copy) => ({ text: passageAsText(copy) }) },
  { id: 'markdown', words: 'Markdown', hasHtml: false, write: (copy) => ({ text: passageAsMarkdown(copy) }) },
  {
    id: 'html',
    words: 'Formatted (HTML)',
    hasHtml: true,
    write: (copy) => ({ text: passageAsText(copy), html: passageAsHtml(copy) }),
  },
  {
    id: 'annotation',
    words: 'Selectors (W3C JSON)',
    hasHtml: false,
    write: (copy, masked) => ({ text: passageAsAnnotation(copy, masked) }),
  },
];

export async function passageContent(
  request: CopyRequest,
  format: PassageFormat,
  style: CitationStyle,
): Promise<Copied> {
  const masked = peopleMasked(request);
  // Selectors hold no citation, so nothing has to be fetched for them.
  const cite = format.id === 'annotation' ? null : await loadCiter();
  const copy = copyOfPassage({
    ...request,
    style: STYLE_WORDS[style],
    cite: (witness) => (cite ? cite(witness, style, masked) : []),
  });
  return format.write(copy, masked);
}

/** A line a document. */
export async function citationContent(
  witnesses: readonly Witness[],
  style: CitationStyle,
  request: Pick<CopyRequest, 'corpus' | 'namesShown'>,
): Promise<Copied> {
  const cite = await loadCiter();
  const citations = witnesses.map((witness) => cite(witness, style, peopleMasked(request)));
  return {
    text: citations.map(plainCitation).join('\n'),
    html: citations.map((citation) => `<p>${citationAsHtml(citation)}</p>`).join('\n'),
  };
}

function peopleMasked({ corpus, namesShown }: Pick<CopyRequest, 'corpus' | 'namesShown'>): Masked {
  return namesShown ? [] : corpus.people;
}
