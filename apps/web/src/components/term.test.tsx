import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderInApp } from '../testing/render-in-app.tsx';
import { glossary, terms } from './glossary.ts';
import { Term } from './term.tsx';

test('a press opens the meaning, Escape closes it', async () => {
  await renderInApp(<Term name="rank_interval">名次</Term>);
  const word = screen.getByRole('button', { name: '名次' });
  expect(screen.queryByRole('note')).toBeNull();
  fireEvent.click(word);
  expect(screen.getByRole('note').textContent).toContain(glossary.zh.rank_interval.text);
  expect(word.getAttribute('aria-expanded')).toBe('true');
  fireEvent.keyDown(word, { key: 'Escape' });
  expect(screen.queryByRole('note')).toBeNull();
});

test('going elsewhere closes it', async () => {
  await renderInApp(
    <>
      <Term name="check" />
      <button type="button">别处</button>
    </>,
  );
  const word = screen.getByRole('button', { name: '提请核实' });
  fireEvent.click(word);
  fireEvent.blur(word, { relatedTarget: screen.getByRole('button', { name: '别处' }) });
  expect(screen.queryByRole('note')).toBeNull();
});

test('every term is listed for the help page', () => {
  expect([...terms].sort()).toEqual(Object.keys(glossary.zh).sort());
});
