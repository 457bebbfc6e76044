import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Citation, CITATION_STYLES, plainCitation } from '../../../src/corpus/citations/citation.ts';
import type { Cited } from '../../../src/corpus/citations/csl-item.ts';
import { loadCiter } from '../../../src/corpus/citations/load-citer.ts';
import { bundledCorpus } from '../../support/bundled.ts';

const cite = await loadCiter();
const { witnesses, people } = bundledCorpus();
const bundled = (id: string): Cited => witnesses.find((witness) => witness.id === id)!;

const ARTICLE: Cited = {
  id: 'a',
  kind: 'article',
  outlet: 'The Gazette',
  headline: 'River rises',
  byline: 'By Ann Marsh and Lee Ito',
  dates: [{ start: 0, end: 1, of: 'published', iso: '2019-11-01' }],
};

const plain = (document: Cited, style: (typeof CITATION_STYLES)[number]) => plainCitation(cite(document, style, []));
const marked = (citation: Citation) => citation.map(({ words, italic }) => (italic ? `*${words}*` : words)).join('');

describe('a citation', () => {
  it('has author, headline, outlet and day as each style wants them', () => {
    expect(marked(cite(bundled('epoch'), 'mla', []))).toBe(
      'Stieber, Zachary. “ICE Singles Out North Carolina County for Shielding Illegal Alien Criminals.” *The Epoch Times*, 1 Nov. 2019.',
    );
    expect(marked(cite(bundled('epoch'), 'apa', []))).toBe(
      'Stieber, Z. (2019, November 1). ICE Singles Out North Carolina County for Shielding Illegal Alien Criminals. *The Epoch Times*.',
    );
    expect(marked(cite(bundled('epoch'), 'chicago', []))).toBe(
      'Stieber, Zachary. 2019. “ICE Singles Out North Carolina County for Shielding Illegal Alien Criminals.” *The Epoch Times*, November 1, 2019.',
    );
  });

  it('names two authors', () => {
    expect(plain(ARTICLE, 'mla')).toMatch(/^Marsh, Ann, and Lee Ito\. /);
    expect(plain(ARTICLE, 'apa')).toMatch(/^Marsh, A\., & Ito, L\. \(2019/);
  });

  it('says that there is no day where the text states none of publication', () => {
    for (const id of ['newsweek', 'breitbart', 'dhs']) {
      expect(plain(bundled(id), 'apa'), id).toContain('(n.d.)');
      expect(plain(bundled(id), 'chicago'), id).toContain('n.d.');
      for (const style of CITATION_STYLES) expect(plain(bundled(id), style), id).not.toMatch(/\b(?:19|20)\d\d\b/);
    }
  });

  it('describes a missing headline in brackets, neither quoted nor in italics', () => {
    expect(marked(cite(bundled('breitbart'), 'mla', []))).toBe('[Headline not in the document]. *Breitbart*.');
    for (const style of CITATION_STYLES) {
      const runs = cite(bundled('breitbart'), style, []);
      expect(runs.find(({ words }) => words.includes('[Headline not in the document]'))?.italic, style).toBe(false);
      expect(plainCitation(runs), style).not.toMatch(/[“”]/);
    }
  });

  it('gives a release its issuer as author', () => {
    expect(plain(bundled('dhs'), 'apa')).toBe(
      'DHS / ICE. (n.d.). Acting ICE director calls out jurisdictions with sanctuary policies for threatening public safety [Press release].',
    );
  });

  it('does not depend on what was cited before', () => {
    const first = cite(ARTICLE, 'mla', []);
    cite({ ...ARTICLE, id: 'b', headline: 'River falls' }, 'mla', []);
    expect(cite(ARTICLE, 'mla', [])).toEqual(first);
  });

  it('masks private people in a headline', () => {
    const [person] = people;
    const named = { ...ARTICLE, headline: `Who is ${person!.forms[0]}?` };
    for (const style of CITATION_STYLES) {
      expect(plainCitation(cite(named, style, people)), style).toContain(`Person ${person!.number}`);
      expect(plainCitation(cite(named, style, people)), style).not.toContain(person!.forms[0]);
      expect(plainCitation(cite(named, style, [])), style).toContain(person!.forms[0]);
    }
  });

  it('takes any headline and outlet as words, and lets no sign of its own through', () => {
    const anything = fc.string({ unit: fc.constantFrom(...'ab <>&"\'“”*_/.:i\ue000') });
    fc.assert(
      fc.property(anything, anything, fc.constantFrom(...CITATION_STYLES), (headline, outlet, style) => {
        const words = plain({ ...ARTICLE, headline, outlet: outlet || 'x' }, style);
        expect(words).not.toMatch(/[\ue001-\ue003]/);
        expect(words).toMatch(/Marsh/);
      }),
      { numRuns: 60 },
    );
    expect(plain({ ...ARTICLE, headline: 'If a<b> then <i>c</i>' }, 'apa')).toContain('If a<b> then <i>c</i>');
  });
});

describe('the styles', () => {
  it.each(['apa.csl', 'mla.csl', 'chicago-author-date.csl', 'locale-en-us.xml'])('keep the notice of %s', (name) => {
    const folder = 'src/corpus/citations/styles';
    const file = readFileSync(`${folder}/${name}`, 'utf8');
    expect(file).toContain('<rights license="http://creativecommons.org/licenses/by-sa/3.0/">');
    const credits = readFileSync(`${folder}/LICENSE-csl.txt`, 'utf8').replace(/\s+/g, ' ');
    expect(credits).toContain(name);
    for (const [, who] of /<info>[\s\S]*<\/info>/.exec(file)![0].matchAll(/<name>(.*?)<\/name>/g))
      expect(credits).toContain(who);
  });
});
