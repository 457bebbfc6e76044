import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { NameSpan } from '../../src/corpus/people.ts';
import { MarkedText } from '../../src/ui/MarkedText.tsx';
import type { Mark } from '../../src/ui/marks.ts';

const TEXT = 'ICE arrested Ann Bee in May, they said.';

describe('MarkedText', () => {
  it('keeps the text whole under overlapping marks', async () => {
    const { container } = await show([
      { kind: 'passage', id: 'p-1', start: 0, end: 30 },
      { kind: 'selected', start: 4, end: 20 },
      { kind: 'found', start: 10, end: 34 },
    ]);
    expect(seen(container)).toBe(TEXT);
  });

  it('says what each mark is in words', async () => {
    const { container } = await show([
      { kind: 'added', start: 0, end: 3 },
      { kind: 'replaced', ref: 'a', start: 4, end: 12 },
      { kind: 'punctuation', start: 27, end: 28 },
    ]);
    expect(container.textContent).toContain('added: ICE end added');
    expect(container.textContent).toContain('replaced: arrested note a');
    expect(container.textContent).toContain(', punctuation differs');
    expect(container.querySelector('ins')?.textContent).toContain('ICE');
  });

  it('leaves hidden words, letters and buttons out of what is copied', async () => {
    const { container } = await show([
      { kind: 'added', start: 0, end: 3 },
      { kind: 'replaced', ref: 'a', start: 4, end: 12 },
      { kind: 'caret', start: 24, end: 24, words: 'early' },
      { kind: 'defect', start: 33, end: 38, note: 'said by whom' },
    ]);
    expect(copied(container)).toBe(TEXT);
  });

  it('says “sic” of an error in the words, and “note” of what is odd in the file', async () => {
    await show([
      { kind: 'defect', start: 0, end: 3, note: 'who' },
      { kind: 'defect', start: 33, end: 38, note: 'stands twice', of: 'file' },
    ]);
    await expect.element(page.getByRole('button', { name: 'sic, as in the source: who' })).toHaveTextContent('sic');
    const note = page.getByRole('button', { name: 'note on the source file: stands twice' });
    await expect.element(note).toHaveTextContent('note');
  });

  it('masks a name, also where a mark cuts it, and copies the mask', async () => {
    const names = [{ start: 13, end: 20, person: 3 }];
    const { container } = await show([{ kind: 'added', start: 15, end: 23 }], names);
    expect(seen(container)).toBe('ICE arrested Person 3 in May, they said.');
    expect(container.innerHTML).not.toMatch(/Ann|Bee/);
    expect(copied(container)).toBe('ICE arrested Person 3 in May, they said.');
    await expect.element(page.getByTitle('Private person, name masked')).toHaveTextContent('Person 3');
  });

  it('gives a caret a name and a note that opens on focus and closes on Escape', async () => {
    await show([{ kind: 'caret', start: 21, end: 21, words: 'early' }]);
    const caret = page.getByRole('button', { name: 'base has: “early”' });
    await userEvent.tab();
    await expect.element(caret).toHaveFocus();
    await expect.element(page.getByText('base has: early')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(page.getByText('base has: early').query()).toBeNull();
  });

  it('shows what the view puts at an anchor, outside the words, and says what a layer is', async () => {
    const marks: Mark[] = [
      { kind: 'anchor', id: 'line-2', start: 13, end: 13 },
      { kind: 'layer', layer: 'figure', start: 13, end: 20, says: 'figure' },
      { kind: 'heat', level: 2, id: 'p-1', start: 0, end: 38 },
    ];
    const { container } = await render(
      <MarkedText
        text={TEXT}
        span={{ start: 0, end: TEXT.length }}
        marks={marks}
        names={[]}
        atAnchor={(id) => <span className="mark-said">{id}</span>}
      />,
    );
    expect(container.textContent).toBe('ICE arrested line-2 figure: Ann Bee in May, they said.');
    expect(seen(container)).toBe(TEXT);
    expect(container.querySelector('.mark-heat [data-layer="figure"]')?.closest('[data-passage="p-1"]')).not.toBeNull();
  });

  it('reports a click inside overlapping passages as the innermost one', async () => {
    const onPassage = vi.fn();
    const marks: Mark[] = [
      { kind: 'passage', id: 'outer', start: 0, end: 38 },
      { kind: 'passage', id: 'inner', start: 24, end: 27 },
    ];
    await render(
      <MarkedText text={TEXT} span={{ start: 0, end: 38 }} marks={marks} names={[]} onPassage={onPassage} />,
    );
    await page.getByText('May', { exact: true }).click();
    expect(onPassage).toHaveBeenLastCalledWith('inner');
    await page
      .getByText('ICE arrested', { exact: false })
      .first()
      .click({ position: { x: 10, y: 8 } });
    expect(onPassage).toHaveBeenLastCalledWith('outer');
  });

  it('says a passage by its label where it begins, or shows what the view puts there', async () => {
    const marks: Mark[] = [{ kind: 'passage', id: 'p-1', start: 0, end: 12 }];
    const span = { start: 0, end: 38 };
    const heard = await render(
      <MarkedText text={TEXT} span={span} marks={marks} names={[]} passageLabel={() => 'Passage 7'} />,
    );
    expect(heard.container.textContent).toContain('Passage 7: ICE arrested end of passage');
    const shown = await render(
      <MarkedText text={TEXT} span={span} marks={marks} names={[]} atPassage={(id) => <button>{id}</button>} />,
    );
    await expect.element(shown.getByRole('button', { name: 'p-1' })).toBeVisible();
  });
});

function show(marks: readonly Mark[], names: readonly NameSpan[] = []) {
  return render(<MarkedText text={TEXT} span={{ start: 0, end: TEXT.length }} marks={marks} names={names} />);
}

/** The words without those for listeners only. */
function seen(container: Element): string {
  const copy = container.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.mark-said')) hidden.remove();
  return copy.textContent ?? '';
}

function copied(container: Element): string {
  const selection = getSelection();
  selection?.selectAllChildren(container);
  const words = selection?.toString() ?? '';
  selection?.removeAllRanges();
  return words;
}
