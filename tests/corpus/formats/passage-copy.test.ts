import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/corpus/citations/citation.ts';
import { passageAsHtml } from '../../../src/corpus/formats/html.ts';
import { escaped, passageAsMarkdown } from '../../../src/corpus/formats/markdown.ts';
import { copyOfPassage, type CopySource, MASKED_NOTE } from '../../../src/corpus/formats/passage-copy.ts';
import { passageAsText } from '../../../src/corpus/formats/plain-text.ts';
import { findQuote, type TextQuoteSelector } from '../../../src/corpus/formats/quote-selector.ts';
import { passageAsAnnotation } from '../../../src/corpus/formats/web-annotation.ts';
import type { Witness } from '../../../src/corpus/schema.ts';
import { law } from '../../support/law.ts';
import { SMALL } from '../../support/small-corpus.ts';

const ADDRESS = 'https://example.org/site/?view=passages&kind=edited#p03~1f2e3d4c';
const [gazette, herald, council] = SMALL.witnesses as readonly [Witness, Witness, Witness];
const lucky = { start: herald.text.indexOf('"We'), end: herald.text.length };

const SOURCE: CopySource = {
  corpus: SMALL,
  readings: [
    { witness: 'council', start: 0, end: 9 },
    { witness: 'gazette', start: 0, end: 9 },
    { witness: 'herald', ...lucky },
  ],
  number: 3,
  title: 'How far it rose',
  address: ADDRESS,
  style: 'MLA 9',
  namesShown: false,
  order: ['herald', 'gazette'],
  cite: ({ outlet }): Citation => [
    { words: 'Cited in ', italic: false },
    { words: outlet, italic: true },
  ],
};

const copy = copyOfPassage(SOURCE);
const FORMATS = { text: passageAsText, markdown: passageAsMarkdown, html: passageAsHtml } as const;

describe('a copy of a passage', () => {
  it('has the readings in the reader’s order, then in that of the corpus', () => {
    expect(copy.readings.map(({ witness }) => witness.id)).toEqual(['herald', 'gazette', 'council']);
  });

  it.each(Object.entries(FORMATS))('has outlet, positions, words, citation and address as %s', (_, format) => {
    const written = format(copy);
    for (const outlet of ['The gazette', 'The herald', 'The council']) expect(written).toContain(outlet);
    for (const part of ['3', 'How far it rose', '0–9', 'The river', 'Cited in ', 'MLA 9', 'UTF-16'])
      expect(written).toContain(part);
    expect(written.replaceAll('&amp;', '&')).toContain(ADDRESS);
  });

  it.each(Object.entries(FORMATS))(
    'masks names as %s and says so, and does neither once they are shown',
    (_, format) => {
      expect(format(copy)).toContain('Person 1');
      expect(format(copy)).not.toContain('Marsh');
      expect(format(copy)).toContain(MASKED_NOTE);
      const shown = format(copyOfPassage({ ...SOURCE, namesShown: true }));
      expect(shown).toContain('Ann Marsh');
      expect(shown).not.toContain(MASKED_NOTE);
      const nameless = format(copyOfPassage({ ...SOURCE, readings: SOURCE.readings.slice(0, 2) }));
      expect(nameless).not.toContain(MASKED_NOTE);
    },
  );
});

describe('Markdown', () => {
  it('escapes what would be a mark, anywhere or at the start of a line', () => {
    expect(escaped('*a* _b_ [c](d) <e> `f` &amp; \\')).toBe('\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\`f\\` \\&amp; \\\\');
    expect(escaped('# a\n- b\n1. c\n2) d\n> e\n+ f\nNov. 8 - 10')).toBe(
      '\\# a\n\\- b\n1\\. c\n2\\) d\n\\> e\n\\+ f\nNov. 8 - 10',
    );
  });

  it('keeps every word: without the backslashes it is what it was', () => {
    law(fc.string({ unit: 'grapheme' }), (words) => {
      expect(escaped(words).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(words);
    });
  });

  it('quotes every line and paragraph of a reading', () => {
    const witness = { ...gazette, text: 'One line\n\n  - two\r\nthree' };
    const readings = [{ witness: 'gazette', start: 0, end: witness.text.length }];
    const written = passageAsMarkdown(
      copyOfPassage({ ...SOURCE, corpus: { people: [], witnesses: [witness] }, readings }),
    );
    expect(written).toContain('> One line\n>\n> \\- two\n> three\n');
    expect(written).toContain('Cited in *The gazette*');
  });
});

describe('HTML', () => {
  it('has no element but its own, whatever the words', () => {
    law(fc.string({ unit: fc.constantFrom(...'<>&"\'/=ab \n') }), (words) => {
      const witness = { ...council, text: words, outlet: words };
      const corpus = { people: [], witnesses: [witness] };
      const readings = [{ witness: 'council', start: 0, end: words.length }];
      const written = passageAsHtml(copyOfPassage({ ...SOURCE, corpus, readings, title: words, address: words }));
      const elements = new Set([...written.matchAll(/<\/?([^\s>]*)/g)].map(([, name]) => name));
      expect([...elements].every((name) => ['p', 'b', 'i', 'a', 'blockquote'].includes(name!))).toBe(true);
      expect(written.match(/<a [^>]*>/g)).toEqual([expect.stringMatching(/^<a href="[^"<>]*">$/)]);
      expect(written.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    });
  });
});

describe('a W3C annotation', () => {
  interface Target {
    readonly source: Readonly<Record<string, string>>;
    readonly selector: readonly [TextQuoteSelector & Readonly<Record<string, string>>, { start: number; end: number }];
  }
  const read = (json: string) => JSON.parse(json) as { '@context': string; id: string; target: readonly Target[] };

  it('has a target a reading, whose selectors lead back to it', () => {
    const shown = copyOfPassage({ ...SOURCE, namesShown: true });
    const annotation = read(passageAsAnnotation(shown, []));
    expect([annotation['@context'], annotation.id]).toEqual(['http://www.w3.org/ns/anno.jsonld', ADDRESS]);
    expect(annotation.target).toHaveLength(3);
    annotation.target.forEach(({ selector: [quote, position] }, index) => {
      const { witness, start, end } = shown.readings[index]!;
      expect(findQuote(witness.text, quote)).toEqual({ start, end });
      expect(position).toMatchObject({ start, end, type: 'TextPositionSelector' });
    });
  });

  it('names the text by its SHA-256', () => {
    const witness = { ...gazette, sha256: '7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069' };
    const corpus = { people: [], witnesses: [witness] };
    const one = copyOfPassage({ ...SOURCE, corpus, readings: [{ witness: 'gazette', start: 0, end: 3 }] });
    const [target] = read(passageAsAnnotation(one, [])).target;
    expect(target?.source['id']).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk');
    expect(target?.source['rdfs:comment']).toContain(witness.sha256);
  });

  it('masks names in the words and around them, and says that they do not stand in the text so', () => {
    const before = { witness: 'herald', start: lucky.start, end: herald.text.indexOf('Ann') };
    const masked = copyOfPassage({ ...SOURCE, readings: [before, { witness: 'gazette', start: 0, end: 9 }] });
    const json = passageAsAnnotation(masked, SMALL.people);
    expect(json).not.toContain('Marsh');
    const [inHerald, inGazette] = read(json).target;
    expect(inHerald?.selector[0].suffix).toBe('Person 1.');
    expect(inHerald?.selector[0]['rdfs:comment']).toMatch(/masked/);
    expect(inGazette?.selector[0]['rdfs:comment']).toBeUndefined();
  });
});
