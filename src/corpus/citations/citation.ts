/** A citation as it is copied: words, some of them in italics. */

export interface CitedWords {
  readonly words: string;
  readonly italic: boolean;
}

export type Citation = readonly CitedWords[];

/** Styles on offer, in the order of the menu. */
export const CITATION_STYLES = ['mla', 'apa', 'chicago'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export const STYLE_WORDS: Readonly<Record<CitationStyle, string>> = {
  mla: 'MLA 9',
  apa: 'APA 7',
  chicago: 'Chicago 17, author-date',
};

/** Whose work makes the citations: said wherever they are offered, as the licence of citeproc-js asks. */
export const CITED_BY = { words: 'Citations by CSL (citeproc-js)', address: 'https://citationstyles.org/' } as const;

/** Without italics. */
export function plainCitation(citation: Citation): string {
  return citation.map(({ words }) => words).join('');
}
