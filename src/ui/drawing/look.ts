/** What a picture looks like at the moment it is saved: the colours and families of the current theme. */
import type { Ink } from './drawing.ts';
import { familiesOf, type Families } from './faces.ts';

export interface Look {
  /** A plain CSS colour for each ink. */
  readonly colours: Readonly<Record<Ink, string>>;
  readonly families: Families;
}

const INKS: readonly Ink[] = [
  'paper',
  'band',
  'wash',
  'ink',
  'ink-2',
  'ink-3',
  'rule',
  'rule-2',
  'edge',
  'accent',
  'hue-ochre',
  'hue-plum',
  'hue-teal',
  'hue-graphite',
  'hue-umber',
];

/** A custom property reads as it was written, `light-dark(...)`; only a used colour tells what it comes to. */
export function currentLook(): Look {
  const probe = document.createElement('i');
  probe.hidden = true;
  probe.style.forcedColorAdjust = 'none';
  document.body.append(probe);
  const colourOf = (ink: Ink): readonly [Ink, string] => {
    probe.style.color = `var(--${ink})`;
    return [ink, getComputedStyle(probe).color];
  };
  const colours = Object.fromEntries(INKS.map(colourOf)) as Record<Ink, string>;
  probe.remove();
  return { colours, families: familiesOf() };
}
