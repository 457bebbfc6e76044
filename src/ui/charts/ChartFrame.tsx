import { lazy, type ReactNode, type Ref, Suspense } from 'react';
import type { Drawing } from '../drawing/drawing.ts';
import { chartFile } from './chart-file.ts';
import type { ChartPage } from './chart-page.ts';
import { DrawingSvg } from './DrawingSvg.tsx';
import './charts.css';

const SaveImage = lazy(() => import('../drawing/SaveImage.tsx').then((m) => ({ default: m.SaveImage })));

export interface ChartFrameProps {
  readonly title: string;
  readonly fileName: string;
  readonly page: ChartPage;
  readonly room: Ref<HTMLDivElement>;
  readonly draw: (page: ChartPage) => Drawing;
  /** Over the picture, in its measures. */
  readonly over?: ReactNode;
  /** More rows than a screen has room for: they scroll. */
  readonly isLong: boolean;
  /** The table that the picture is drawn from. */
  readonly children: ReactNode;
}

/** A picture with its caption, the files it can be saved as, and the table behind it. */
export function ChartFrame({ title, fileName, page, room, draw, over, isLong, children }: ChartFrameProps) {
  return (
    <figure className="chart">
      <figcaption>
        <span>{title}</span>
        <span className="no-print">
          <Suspense>
            <SaveImage name={fileName} draw={() => chartFile(draw)} side="end" />
          </Suspense>
        </span>
      </figcaption>
      <div
        className={isLong ? 'chart-picture scrolls' : 'chart-picture'}
        {...(isLong && { role: 'region', 'aria-label': title, tabIndex: 0 })}
      >
        <div ref={room} className="chart-room">
          {page.width > 0 && <DrawingSvg drawing={draw(page)} />}
          {over}
        </div>
      </div>
      <details>
        <summary>
          <span className="chevron on" aria-hidden="true" />
          Table of the picture
        </summary>
        <div className="chart-table">{children}</div>
      </details>
    </figure>
  );
}
