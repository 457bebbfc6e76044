import './siglum.css';

/** How many hues and feet there are before they repeat. */
const KINDS = 5;

export interface SiglumProps {
  /** One or two letters that stand for the document. */
  readonly siglum: string;
  /** The document's place in its corpus: gives the hue and the foot. */
  readonly index: number;
  readonly size?: 'small' | 'large';
  /** The outlet's name, where the siglum stands alone; without it the siglum is decoration beside a name. */
  readonly name?: string;
}

/** A document's sign: a letter in a box with a patterned foot. */
export function Siglum({ siglum, index, size, name }: SiglumProps) {
  const className = ['siglum', hueOf(index), footOf(index), size].filter(Boolean).join(' ');
  return name === undefined ? (
    <span className={className} aria-hidden="true">
      {siglum}
    </span>
  ) : (
    <span className={className} role="img" aria-label={name} title={name}>
      {siglum}
    </span>
  );
}

/** The class that sets `--hue`. */
export function hueOf(index: number): string {
  return `hue-${index % KINDS}`;
}

/** A sixth document repeats the first one's hue, with the next foot. */
function footOf(index: number): string {
  return `foot-${(index + Math.floor(index / KINDS)) % KINDS}`;
}
