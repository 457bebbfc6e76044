import '@fontsource-variable/source-serif-4/wght.css';
import '../../../src/app/app.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Drawing } from '../../../src/ui/drawing/drawing.ts';
import { currentLook } from '../../../src/ui/drawing/look.ts';
import { measure } from '../../../src/ui/drawing/measure.ts';
import { SaveImage } from '../../../src/ui/drawing/SaveImage.tsx';
import { scaleFor, toPng } from '../../../src/ui/drawing/to-png.ts';

const DRAWING: Drawing = {
  title: 'Four shapes',
  width: 120,
  height: 60,
  shapes: [
    { kind: 'box', x: 0, y: 0, width: 20, height: 20, fill: 'accent' },
    { kind: 'line', x1: 0, y1: 30, x2: 120, y2: 30, ink: 'ink', width: 2 },
    { kind: 'curve', d: 'M 0 40 C 40 40 40 60 120 60', ink: 'hue-teal', width: 2 },
    { kind: 'words', x: 30, y: 20, words: 'same words', face: 'serif', size: 16, ink: 'ink' },
  ],
};

afterEach(() => document.documentElement.removeAttribute('data-theme'));

describe('a PNG', () => {
  it('has two pixels to a CSS pixel, and the shapes in the colours of the theme', async () => {
    document.documentElement.dataset.theme = 'light';
    const light = await pixelsOf(DRAWING);
    expect([light.width, light.height]).toEqual([240, 120]);
    expect(light.at(10, 10)).toEqual([0x1d, 0x5f, 0x44]);
    expect(light.at(200, 60)).toEqual([0x1e, 0x1c, 0x19]);
    expect(light.at(230, 8)).toEqual([0xfb, 0xf9, 0xf4]);
    expect(light.inks({ x: 60, y: 16, width: 160, height: 28 })).toBeGreaterThan(200);

    document.documentElement.dataset.theme = 'dark';
    expect((await pixelsOf(DRAWING)).at(230, 8)).toEqual([0x1a, 0x19, 0x16]);
  });

  it('gets smaller pixels where it would be larger than a browser can hold', () => {
    expect(scaleFor({ width: 800, height: 600 })).toBe(2);
    const { width, height } = { width: 1200, height: 40_000 };
    const scale = scaleFor({ width, height });
    expect(height * scale).toBeLessThanOrEqual(16_384);
    expect(width * scale * height * scale).toBeLessThanOrEqual(16_777_216);
  });
});

describe('measuring', () => {
  it('gives the width in the page’s fonts', async () => {
    await document.fonts.load('16px "Source Serif 4 Variable"');
    const probe = document.createElement('span');
    probe.style.cssText = 'font: 16px var(--serif); white-space: pre; position: absolute';
    probe.textContent = 'such as Wake County ';
    document.body.append(probe);
    expect(measure('such as Wake County ', 'serif', 16)).toBeCloseTo(probe.getBoundingClientRect().width, 0);
    probe.remove();
    expect(measure('wide', 'serif', 32)).toBeGreaterThan(1.8 * measure('wide', 'serif', 16));
  });
});

describe('the button', () => {
  let saved: HTMLAnchorElement[];
  const keep = (event: Event) => {
    if (!(event.target instanceof HTMLAnchorElement) || !event.target.download) return;
    event.preventDefault();
    saved.push(event.target);
  };
  beforeEach(() => {
    saved = [];
    document.addEventListener('click', keep);
  });
  afterEach(() => document.removeEventListener('click', keep));

  it('saves an SVG and a PNG under the given name, and says so', async () => {
    const { container } = await render(<SaveImage name="passage-3" draw={() => DRAWING} />);
    await page.getByText('Save image').click();
    await page.getByRole('button', { name: 'SVG' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Saved as passage-3.svg');
    await page.getByRole('button', { name: 'PNG' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Saved as passage-3.png');

    expect(saved.map(({ download }) => download)).toEqual(['passage-3.svg', 'passage-3.png']);
    const [svg, png] = await Promise.all(saved.map(async ({ href }) => (await fetch(href)).blob()));
    expect([svg?.type, png?.type]).toEqual(['image/svg+xml', 'image/png']);
    const parsed = new DOMParser().parseFromString((await svg?.text()) ?? '', 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelector('text')?.textContent).toBe('same words');
    expect(container.querySelectorAll('a')).toHaveLength(0);
  });

  it('says where no picture could be made', async () => {
    await render(<SaveImage name="passage-3" draw={() => Promise.reject(new Error('no passage'))} />);
    await page.getByText('Save image').click();
    await page.getByRole('button', { name: 'PNG' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('could not be made');
    expect(saved).toEqual([]);
  });
});

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => readonly number[];
  /** Pixels in an area that are not the ground's. */
  readonly inks: (area: { x: number; y: number; width: number; height: number }) => number;
}

async function pixelsOf(drawing: Drawing): Promise<Pixels> {
  const bitmap = await createImageBitmap(await toPng(drawing, currentLook()));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const pen = canvas.getContext('2d')!;
  pen.drawImage(bitmap, 0, 0);
  const at = (x: number, y: number) => [...pen.getImageData(x, y, 1, 1).data.slice(0, 3)];
  const ground = at(bitmap.width - 1, 0).join();
  const inks: Pixels['inks'] = ({ x, y, width, height }) => {
    const { data } = pen.getImageData(x, y, width, height);
    let count = 0;
    for (let i = 0; i < data.length; i += 4) if (data.slice(i, i + 3).join() !== ground) count++;
    return count;
  };
  return { width: bitmap.width, height: bitmap.height, at, inks };
}
