import { useState } from 'react';
import { Menu } from '../Menu.tsx';
import { download } from './download.ts';
import type { Drawing } from './drawing.ts';
import { loadFaces } from './faces.ts';
import { currentLook } from './look.ts';
import { measure } from './measure.ts';
import { toPng } from './to-png.ts';
import { toSvg } from './to-svg.ts';
import './save-image.css';

export interface SaveImageProps {
  /** Of the file, without its ending. Never holds words of a document: they could name a private person. */
  readonly name: string;
  /** Called when the reader asks, with the fonts loaded. Names are masked by whoever draws. */
  readonly draw: () => Drawing | Promise<Drawing>;
  /** Which edge of the button the menu keeps to. */
  readonly side?: 'start' | 'end';
}

type Format = 'svg' | 'png';

/** Saves a picture of what is drawn, in the colours of the current theme. */
export function SaveImage({ name, draw, side = 'start' }: SaveImageProps) {
  const [said, setSaid] = useState('');
  const save = (format: Format) => {
    setSaid('');
    fileOf(draw, format).then(
      (file) => {
        download(file, `${name}.${format}`);
        setSaid(`Saved as ${name}.${format}`);
      },
      () => setSaid('The picture could not be made.'),
    );
  };
  return (
    <Menu
      className="save-image no-print"
      side={side}
      label={
        <span className="link-button inline-flex items-center">
          Save image
          <span className="chevron" aria-hidden="true" />
        </span>
      }
    >
      <ul>
        <li>
          <button type="button" className="link-button" onClick={() => save('svg')}>
            SVG
          </button>
          <span>drawing, for print and editing</span>
        </li>
        <li>
          <button type="button" className="link-button" onClick={() => save('png')}>
            PNG
          </button>
          <span>picture, for slides and messages</span>
        </li>
      </ul>
      <p role="status">{said}</p>
    </Menu>
  );
}

async function fileOf(draw: SaveImageProps['draw'], format: Format): Promise<Blob> {
  await loadFaces();
  const drawing = await draw();
  if (format === 'png') return toPng(drawing, currentLook());
  return new Blob([toSvg(drawing, currentLook(), measure)], { type: 'image/svg+xml' });
}
