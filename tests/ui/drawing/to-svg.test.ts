import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing, Ink, Shape } from '../../../src/ui/drawing/drawing.ts';
import type { Look } from '../../../src/ui/drawing/look.ts';
import { toSvg } from '../../../src/ui/drawing/to-svg.ts';
import { law } from '../../support/law.ts';

const LOOK: Look = {
  colours: new Proxy({} as Record<Ink, string>, { get: (_, ink) => `rgb(1, 2, ${String(ink).length})` }),
  families: { serif: '"Source Serif 4", Georgia, serif', sans: 'system-ui' },
};

/** Controls, signs of XML, halves of a pair, no characters at all. */
const UNRULY = ['a', '<', '>', '&', '"', '\t', '\0', '\x0b', '\x85', '\ud83d', '\ude00', '\ufffe', '\uffff', ']]>'];

const drawing = (shapes: readonly Shape[], title = 'A picture'): Drawing => ({ title, width: 100, height: 50, shapes });

const words = (text: string): Shape => ({
  kind: 'words',
  x: 1,
  y: 2,
  words: text,
  face: 'serif',
  size: 14,
  ink: 'ink',
});

describe('an SVG file', () => {
  it('says its title and size, and fills its ground with paper', () => {
    const svg = toSvg(drawing([], 'Passage 3 & others'), LOOK);
    expect(svg).toContain('<title>Passage 3 &amp; others</title>');
    expect(svg).toContain('width="100" height="50" viewBox="0 0 100 50"');
    expect(svg).toContain(`<rect width="100%" height="100%" fill="${LOOK.colours.paper}"/>`);
  });

  it('needs nothing from elsewhere: no variable of the page, no address but the name of the format', () => {
    const svg = toSvg(drawing([words('a'), { kind: 'curve', d: 'M0 0L1 1', ink: 'rule', width: 1 }]), LOOK);
    expect(svg).not.toContain('var(');
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(svg).not.toMatch(/href|<style|<script|<image/);
  });

  it('names the fonts with what may stand in, and keeps the width that words have in ours', () => {
    const svg = toSvg(drawing([words('two words')]), LOOK, (text) => text.length * 7);
    expect(svg).toContain('font-family="&quot;Source Serif 4&quot;, Georgia, serif"');
    expect(svg).toContain('textLength="63"');
    expect(toSvg(drawing([words('two words')]), LOOK)).not.toContain('textLength');
  });

  it('writes dashes, weights, slants and anchors only where there are any', () => {
    const line = { kind: 'line', x1: 0, y1: 0, x2: 9, y2: 0, ink: 'rule' } as const;
    expect(toSvg(drawing([line]), LOOK)).not.toContain('dasharray');
    expect(toSvg(drawing([{ ...line, dash: [3, 1.5] }]), LOOK)).toContain('stroke-dasharray="3 1.5"');
    const bold = { ...words('a'), weight: 640, italic: true, anchor: 'end' } as Shape;
    expect(toSvg(drawing([bold]), LOOK)).toMatch(/font-weight="640" font-style="italic" text-anchor="end"/);
    expect(toSvg(drawing([words('a')]), LOOK)).not.toMatch(/font-weight|font-style|text-anchor/);
  });

  it('holds any words as words: what is read back is what was written', () => {
    law(fc.string({ unit: 'grapheme' }), (text) => {
      const [, written] = /<text[^>]*>([^<]*)<\/text>/.exec(toSvg(drawing([words(text)]), LOOK)) ?? [];
      expect(unescaped(written ?? 'none')).toBe(text);
    });
  });

  it('holds nothing that XML forbids, whatever the words', () => {
    law(fc.string({ unit: fc.constantFrom(...UNRULY) }), (text) => {
      const svg = toSvg(drawing([words(text)], text), LOOK);
      expect(svg).not.toMatch(/[^\t\n\r\u{20}-\u{fffd}\u{10000}-\u{10ffff}]/u);
      expect(svg).not.toMatch(/\p{Cs}/u);
      expect(svg.match(/<text[ >]/g)).toHaveLength(1);
      expect(svg.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
    });
  });
});

function unescaped(xml: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return xml.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => signs[name] ?? '');
}
