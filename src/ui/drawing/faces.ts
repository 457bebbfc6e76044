/** The page's two type faces as pictures need them: families by name, and a font written for a canvas. */
import type { Words } from './drawing.ts';

/** How words are set. */
export type Setting = Pick<Words, 'face' | 'size' | 'weight' | 'italic'>;

export type Families = Readonly<Record<Words['face'], string>>;

/** The families of the page, ours first, then what other machines have instead. */
export function familiesOf(root: Element = document.documentElement): Families {
  const styles = getComputedStyle(root);
  const family = (name: string) => styles.getPropertyValue(name).trim();
  return { serif: family('--serif') || 'serif', sans: family('--sans') || 'sans-serif' };
}

/** As a canvas takes it: style, weight, size, family. */
export function canvasFont({ face, size, weight = 400, italic = false }: Setting, families: Families): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${families[face]}`;
}

/** Waits for the fonts a picture is set in: what is measured or painted before they are there is in another font. */
export async function loadFaces(families: Families = familiesOf()): Promise<void> {
  const settings: readonly Setting[] = [
    { face: 'serif', size: 16 },
    { face: 'serif', size: 16, italic: true },
    { face: 'sans', size: 16 },
  ];
  // A font that does not come is replaced by the next of its family; a picture is no reason to fail.
  await Promise.allSettled(settings.map((setting) => document.fonts.load(canvasFont(setting, families))));
}
