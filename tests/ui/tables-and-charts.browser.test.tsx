import '../../src/app/app.css';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Bars } from '../../src/ui/charts/Bars.tsx';
import { chartFile } from '../../src/ui/charts/chart-file.ts';
import { Dispersion, type Tick } from '../../src/ui/charts/Dispersion.tsx';
import { barsDrawing } from '../../src/ui/charts/bars-drawing.ts';
import type { Column } from '../../src/ui/table/column.ts';
import { DataTable } from '../../src/ui/table/DataTable.tsx';

interface Fish {
  readonly id: number;
  readonly name: string;
  readonly caught: number | null;
}

const FISH: readonly Fish[] = [
  { id: 1, name: 'Perch', caught: 9 },
  { id: 2, name: 'eel', caught: 10 },
  { id: 3, name: 'Brown trout', caught: null },
];
const MANY: readonly Fish[] = Array.from({ length: 1000 }, (_, id) => ({ id, name: `fish ${id}`, caught: id % 7 }));
const COLUMNS: readonly Column<Fish>[] = [
  { id: 'name', head: 'Name', value: ({ name }) => name, isRowHead: true },
  { id: 'caught', head: 'Caught', value: ({ caught }) => caught, align: 'end', firstDown: true },
];

function Table({
  rows = FISH,
  open: first = null,
  link = null,
  wide = 0,
}: {
  rows?: readonly Fish[];
  open?: string | null;
  /** The row that a button beneath the table opens. */
  link?: string | null;
  wide?: number;
}) {
  const [by, setBy] = useState('');
  const [words, setWords] = useState('');
  const [open, setOpen] = useState<string | null>(first);
  const [columns] = useState(() => [...COLUMNS, ...Array.from({ length: wide }, (_, at) => wideColumn(at))]);
  return (
    <>
      <DataTable
        caption="Fish in the river"
        columns={columns}
        rows={rows}
        rowKey={({ id }) => String(id)}
        sort={by}
        onSort={setBy}
        filter={words}
        onFilter={setWords}
        fileName="fish"
        unit="fishes"
        empty="No fish was seen."
        openKey={open}
        onOpen={setOpen}
        detail={({ name }) => <p>All about {name}</p>}
      />
      {link !== null && <button onClick={() => setOpen(link)}>Elsewhere</button>}
    </>
  );
}

function wideColumn(at: number): Column<Fish> {
  return { id: `wide-${at}`, head: `Pool ${at}`, value: () => at, width: 20 };
}

const names = () => [...document.querySelectorAll('tbody th[scope="row"]')].map((cell) => cell.textContent);

describe('a table of data', () => {
  it('sorts by a click on a head, with rows without a value last either way, and back to its own order', async () => {
    await render(<Table />);
    const head = page.getByRole('columnheader', { name: 'Caught' });
    const button = page.getByRole('button', { name: 'Caught' });
    await button.click();
    await expect.element(head).toHaveAttribute('aria-sort', 'descending');
    expect(names()).toEqual(['eel', 'Perch', 'Brown trout']);
    await button.click();
    await expect.element(head).toHaveAttribute('aria-sort', 'ascending');
    expect(names()).toEqual(['Perch', 'eel', 'Brown trout']);
    await button.click();
    await expect.element(head).not.toHaveAttribute('aria-sort');
    expect(names()).toEqual(['Perch', 'eel', 'Brown trout']);
  });

  it('filters by all words whatever their case, says how many are left, and shows all again', async () => {
    await render(<Table />);
    const field = page.getByRole('searchbox', { name: 'Show only fishes with these words' });
    await field.fill('TROUT br');
    await expect.element(page.getByRole('status')).toHaveTextContent('1 of 3 fishes');
    expect(names()).toEqual(['Brown trout']);
    await field.fill('whale');
    await expect.element(page.getByText('No fishes with these words.')).toBeVisible();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('3 fishes');
  });

  it('opens one row at a time with what is beneath it', async () => {
    await render(<Table />);
    const perch = page.getByRole('button', { name: 'Perch' });
    await perch.click();
    await expect.element(perch).toHaveAttribute('aria-expanded', 'true');
    await page.getByRole('button', { name: 'eel' }).click();
    await expect.element(page.getByText('All about eel')).toBeVisible();
    expect(document.body.textContent).not.toContain('All about Perch');
  });

  it('brings a row in sight that a link opens, and hands it the focus', async () => {
    await render(<Table rows={MANY.slice(0, 150)} open="120" link="3" />);
    await expect.element(page.getByText('All about fish 120')).toBeInViewport();
    expect(document.activeElement).toBe(document.body);
    await page.getByRole('button', { name: 'Elsewhere' }).click();
    await expect.element(page.getByText('All about fish 3')).toBeInViewport();
    expect(document.activeElement?.textContent).toBe('fish 3');
  });

  it('says so where there is nothing', async () => {
    await render(<Table rows={[]} />);
    await expect.element(page.getByText('No fish was seen.')).toBeVisible();
    expect(document.querySelector('table, input')).toBeNull();
  });

  it('holds few of many rows on the page, tells how many there are, and shows the one a link opens', async () => {
    await render(<Table rows={MANY} open="700" />);
    await expect.element(page.getByText('All about fish 700')).toBeInViewport();
    expect(names().length).toBeLessThan(100);
    const area = page.getByRole('region', { name: 'Fish in the river' });
    await expect.element(area).toHaveAttribute('tabindex', '0');
    expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('1001');
    const row = [...document.querySelectorAll('tr')].find((line) => line.textContent?.startsWith('fish 700'));
    expect(row?.getAttribute('aria-rowindex')).toBe('702');
  });

  it('scrolls in an area of its own where it is too wide, never the page', async () => {
    await render(<Table wide={12} />);
    await expect.element(page.getByRole('region', { name: 'Fish in the river' })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  });
});

const GROUPS = [
  { key: 'a', name: 'The Gazette', parts: parts(1, 2), note: 'in 300 words' },
  { key: 'b', name: 'The Herald', parts: parts(0, 6) },
];

function parts(own: number, quoted: number) {
  return [
    { name: 'own', value: own },
    { name: 'quoted', value: quoted },
  ];
}

describe('charts', () => {
  it('are pictures with a name, with every figure written and the table behind them', async () => {
    await render(<Bars title="Boats" unit="uses" groups={GROUPS} fileName="boats" />);
    await expect.element(page.getByRole('img', { name: 'Boats, in uses' })).toBeVisible();
    const written = [...document.querySelectorAll('svg text')].map((words) => words.textContent);
    expect(written).toEqual(expect.arrayContaining(['The Gazette', '3 = 1 + 2, in 300 words', '6 = 0 + 6']));
    await page.getByText('Table of the picture').click();
    await expect.element(page.getByRole('row', { name: 'The Herald 0 6 6' })).toBeVisible();
  });

  it('grow with the reader’s size of text, and name their unit once', async () => {
    await render(<Bars title="Uses of boats" unit="uses" groups={GROUPS} fileName="boats" />);
    await expect.element(page.getByRole('img', { name: 'Uses of boats', exact: true })).toBeVisible();
    const size = () => parseFloat(getComputedStyle(document.querySelector('.chart svg text')!).fontSize);
    const before = size();
    document.documentElement.style.fontSize = '200%';
    await expect.poll(size).toBeCloseTo(before * 2);
    document.documentElement.style.fontSize = '';
    await expect.poll(size).toBeCloseTo(before);
  });

  it('draws all bars to one scale from zero, within the picture, at every width', () => {
    for (const width of [280, 400, 700, 1300]) {
      const drawing = barsDrawing({ title: 'Boats', unit: 'uses', groups: GROUPS }, { width, em: 1 });
      const [one, two] = drawing.shapes.filter((shape) => shape.kind === 'box' && shape.fill === 'accent');
      const frames = drawing.shapes.filter((shape) => shape.kind === 'box' && shape.stroke === 'accent');
      expect(two).toBeUndefined();
      const unit = (one as { width: number }).width;
      // A frame is drawn within its box, half a px from every side.
      expect(frames.map((frame) => (frame as { width: number }).width + 1).map((size) => size / unit)).toEqual([
        expect.closeTo(2),
        expect.closeTo(6),
      ]);
      for (const shape of drawing.shapes) if (shape.kind === 'box') expect(shape.x + shape.width).toBeLessThan(width);
    }
  });

  it('put their title over a saved picture', () => {
    const { shapes, title } = chartFile((on) => barsDrawing({ title: 'Boats', unit: 'uses', groups: GROUPS }, on));
    expect(shapes[0]).toMatchObject({ kind: 'words', words: title });
  });

  it('lead from each place to its document, by pointer and by key', async () => {
    const picked: string[] = [];
    const ticks: readonly Tick[] = [
      { start: 30, end: 34, kind: 'own', label: 'boat' },
      { start: 90, end: 95, kind: 'quoted', label: 'boats' },
    ];
    const siglum = { letters: 'G', index: 0 };
    await render(
      <Dispersion
        title="Where boats are"
        fileName="boats"
        rows={[
          { key: 'gazette', name: 'The Gazette', siglum, length: 100, ticks },
          { key: 'herald', name: 'The Herald', siglum: { letters: 'H', index: 1 }, length: 50, ticks: [] },
        ]}
        kinds={[
          { kind: 'own', name: 'own words' },
          { kind: 'quoted', name: 'quoted' },
        ]}
        onPick={(witness, { start }) => picked.push(`${witness} ${start}`)}
      />,
    );
    await expect.element(page.getByRole('img', { name: 'Where boats are' })).toBeVisible();
    document.querySelector<HTMLElement>('.chart-targets button[title="boats"]')?.click();
    await page.getByText('Table of the picture').click();
    await page.getByRole('button', { name: 'boat', exact: true }).click();
    expect(picked).toEqual(['gazette 90', 'gazette 30']);
    await expect.element(page.getByRole('row', { name: 'The Herald not found in this document' })).toBeVisible();
  });
});
