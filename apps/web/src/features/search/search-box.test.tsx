import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { SearchNames } from '@xiangjian/contract';
import { afterEach, expect, test, vi } from 'vitest';
import { renderInApp } from '../../testing/render-in-app.tsx';
import { sampleTownship } from '../../testing/sample-cells.ts';
import { SearchBox } from './search-box.tsx';

const township = sampleTownship(1);
const names: SearchNames = {
  q: '示',
  townships: [
    {
      township,
      how: 'past_name',
      matched: { text: '示例乡', start: 0, end: 1 },
      reports: 3,
    },
  ],
  indicators: [],
};

afterEach(() => vi.unstubAllGlobals());

async function typeInto(text: string) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response(JSON.stringify(names));
  });
  await renderInApp(<SearchBox />);
  const box = screen.getByRole('combobox');
  fireEvent.focus(box);
  fireEvent.change(box, { target: { value: text } });
  return { asked, box };
}

test('offers what answers, with a past name beside it, and always the full text', async () => {
  const { asked } = await typeInto('示');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  const [first, last] = screen.getAllByRole('option');
  expect(first?.textContent).toContain(township.name);
  expect(first?.textContent).toContain('曾用名 示例乡');
  expect(last?.textContent).toContain('在报告全文中找“示”');
  expect(asked).toEqual(['/api/v1/search/names?q=%E7%A4%BA&area=990101&limit=5']);
});

test('the arrow keys walk through the lines and back to the box', async () => {
  const { box } = await typeInto('示');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  const active = () => box.getAttribute('aria-activedescendant');
  fireEvent.keyDown(box, { key: 'ArrowDown' });
  expect(active()).toBe(screen.getAllByRole('option')[0]?.id);
  fireEvent.keyDown(box, { key: 'ArrowUp' });
  expect(active()).toBeNull();
  fireEvent.keyDown(box, { key: 'ArrowUp' });
  expect(active()).toBe(screen.getAllByRole('option')[1]?.id);
  fireEvent.keyDown(box, { key: 'Escape' });
  expect(screen.queryByRole('option')).toBeNull();
});

test('Enter while an input method is composing chooses nothing', async () => {
  const { box } = await typeInto('shi');
  fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
  expect(box).toHaveProperty('value', 'shi');
});
