import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Siglum } from '../../src/ui/Siglum.tsx';
import { SiglumToggles } from '../../src/ui/SiglumToggles.tsx';

it('names each button by what it does and for which document', async () => {
  const toggled: string[] = [];
  const items = [
    { id: 'gazette', siglum: 'G', outlet: 'The Gazette', index: 0 },
    { id: 'herald', siglum: 'H', outlet: 'The Herald', index: 1 },
  ];
  await render(
    <SiglumToggles label="Not found in" items={items} pressed={['herald']} onToggle={(id) => toggled.push(id)} />,
  );
  const gazette = page.getByRole('button', { name: 'Not found in The Gazette' });
  await expect.element(gazette).toHaveAttribute('aria-pressed', 'false');
  await expect
    .element(page.getByRole('button', { name: 'Not found in The Herald' }))
    .toHaveAttribute('aria-pressed', 'true');
  await gazette.click();
  expect(toggled).toEqual(['gazette']);
});

it('gives a sixth document the first one’s hue with another foot', async () => {
  const { container } = await render(
    <>
      <Siglum siglum="A" index={0} name="First" />
      <Siglum siglum="F" index={5} name="Sixth" />
    </>,
  );
  const [first, sixth] = [...container.querySelectorAll('.siglum')].map((each) => [...each.classList]);
  expect(first).toContain('hue-0');
  expect(sixth).toContain('hue-0');
  expect(first!.filter((name) => name.startsWith('foot'))).not.toEqual(
    sixth!.filter((name) => name.startsWith('foot')),
  );
});
