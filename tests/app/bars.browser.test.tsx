import '../../src/app/app.css';
import axe from 'axe-core';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CorpusNote } from '../../src/app/CorpusNote.tsx';
import { HelpDialog } from '../../src/app/help/HelpDialog.tsx';
import { useHelp } from '../../src/app/help/use-help.ts';
import { Notices } from '../../src/app/Notices.tsx';
import { ProblemList } from '../../src/app/ProblemList.tsx';
import { Settings } from '../../src/app/Settings.tsx';
import { Invitation } from '../../src/app/tour/Invitation.tsx';
import { TopBar } from '../../src/app/TopBar.tsx';
import { ViewTabs } from '../../src/app/ViewTabs.tsx';
import type { Density, TextSize, Theme } from '../../src/state/preferences.ts';
import { SMALL } from '../support/small-corpus.ts';

function Bars() {
  const [theme, setTheme] = useState<Theme>('system');
  const [namesShown, setNamesShown] = useState(false);
  const [notices, setNotices] = useState<readonly string[]>(['There is no document “times”.']);
  const [textSize, setTextSize] = useState<TextSize>('100');
  const [helping, setHelping] = useHelp();
  const [invited, setInvited] = useState(true);
  const [density, setDensity] = useState<Density>('roomy');
  const preferences = { theme, setTheme, textSize, setTextSize, density, setDensity, namesShown, setNamesShown };
  return (
    <>
      <TopBar title={SMALL.title} detail="3 documents">
        <ViewTabs current="passages" linkTo={({ view }) => `?view=${view}`} onChoose={() => undefined} />
        <Settings preferences={preferences} people={SMALL.people.length} onHelp={() => undefined} onTour={null} />
      </TopBar>
      <Notices notices={notices} onDismiss={() => setNotices([])} />
      <CorpusNote corpus={SMALL} preferences={preferences} />
      {helping && <HelpDialog onClose={() => setHelping(false)} />}
      {invited && <Invitation onStart={() => setInvited(false)} onDecline={() => setInvited(false)} />}
      <output>{`${theme} ${namesShown ? 'shown' : 'masked'}`}</output>
      <output>{`${textSize} ${density}`}</output>
    </>
  );
}

describe('the bars of the page', () => {
  it('say which view is open, with real links to the others', async () => {
    await render(<Bars />);
    await expect.element(page.getByRole('link', { name: 'Passages' })).toHaveAttribute('aria-current', 'page');
    await expect.element(page.getByRole('link', { name: 'Read' })).toHaveAttribute('href', '?view=read');
  });

  it('open the views from the present one on a phone, and close behind a choice, the present one too', async () => {
    await page.viewport(390, 844);
    const { container } = await render(<Bars />);
    const summary = container.querySelector<HTMLElement>('.view-menu > summary')!;
    expect(summary.textContent).toBe('View: Passages');
    summary.click();
    await page.getByRole('link', { name: 'Passages' }).click();
    await expect.element(page.getByRole('link', { name: 'Read' })).not.toBeInTheDocument();
    expect(document.activeElement).toBe(summary);
    await page.viewport(1366, 768);
  });

  it('show what has to be known before reading, and whether names are masked', async () => {
    await render(<Bars />);
    await expect.element(page.getByText('An invented notice.')).toBeVisible();
    await expect.element(page.getByText('Names of private people are shown as “Person n”.')).toBeVisible();
    await page.getByRole('button', { name: 'Show names' }).click();
    await expect.element(page.getByText('system shown')).toBeVisible();
    await page.getByRole('button', { name: 'Mask names' }).click();
    await expect.element(page.getByText('system masked')).toBeVisible();
  });

  it('keep settings behind one button that Escape closes', async () => {
    const { container } = await render(<Bars />);
    const button = container.querySelector<HTMLElement>('.settings > summary')!;
    button.focus();
    await userEvent.keyboard('{Enter}');
    await page.getByRole('radio', { name: 'Dark' }).click();
    await expect.element(page.getByText('dark masked')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('radio', { name: 'Dark' })).not.toBeInTheDocument();
    expect(document.activeElement).toBe(button);
  });

  it('offer the tour and help, which close behind themselves', async () => {
    await render(<Bars />);
    await page.getByRole('button', { name: 'No, thanks' }).click();
    await expect.element(page.getByText('New here?')).not.toBeInTheDocument();
    await userEvent.keyboard('{Control>}/{/Control}');
    const dialog = page.getByRole('dialog', { name: 'Keys and signs' });
    await expect.element(dialog).toBeVisible();
    expect((await axe.run(dialog.element())).violations.map(({ id }) => id)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
  });

  it('keep the size of text and the room between lines', async () => {
    const { container } = await render(<Bars />);
    container.querySelector<HTMLElement>('.settings > summary')!.click();
    await page.getByRole('radio', { name: '130 %' }).click();
    await page.getByRole('radio', { name: 'Compact' }).click();
    await expect.element(page.getByText('130 compact')).toBeInTheDocument();
  });

  it('say news once and let it be closed', async () => {
    await render(<Bars />);
    await expect.element(page.getByRole('status').first()).toHaveTextContent('There is no document “times”.');
    await page.getByRole('button', { name: 'Close this note' }).click();
    await expect.element(page.getByRole('status').first()).toHaveTextContent('');
  });

  it('have no fault that axe can see', async () => {
    const { container } = await render(<Bars />);
    container.querySelectorAll('details').forEach((details) => (details.open = true));
    const { violations } = await axe.run(container);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

it('lists every problem of a broken corpus with its path', async () => {
  const problems = [
    { path: 'witnesses.0.id', message: 'expected a text' },
    { path: '', message: 'expected an object' },
  ];
  let tries = 0;
  await render(<ProblemList what="The corpus “river”" problems={problems} onRetry={() => (tries += 1)} />);
  await page.getByRole('button', { name: 'Try again' }).click();
  expect(tries).toBe(1);
  await expect.element(page.getByRole('alert')).toHaveTextContent('The corpus “river” cannot be shown');
  expect(
    page
      .getByRole('listitem')
      .elements()
      .map((item) => item.textContent),
  ).toEqual(['witnesses.0.idexpected a text', 'as a wholeexpected an object']);
});
