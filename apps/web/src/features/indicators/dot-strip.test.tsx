import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderInApp } from '../../testing/render-in-app.tsx';
import { sampleCells, sampleTownship } from '../../testing/sample-cells.ts';
import { DotStrip } from './dot-strip.tsx';

const coverage = {
  year: 2023,
  indicator: { id: 'disputes_accepted', unit: '件', scale: 'number' as const },
  quartiles: null,
  values: [
    { township: sampleTownship(1, '甲镇'), ...sampleCells.moreThan },
    { township: sampleTownship(2, '乙镇'), ...sampleCells.zero },
    { township: sampleTownship(3, '丙镇'), ...sampleCells.notMentioned },
  ],
};

test('the arrow keys walk from the least to the most, qualifiers kept, Enter opens the source', async () => {
  const { container, search } = await renderInApp(<DotStrip coverage={coverage} />);
  const walk = screen.getByRole('button', { name: /^用方向键/ });
  const said = () => container.querySelector('[aria-live]')?.textContent;
  fireEvent.keyDown(walk, { key: 'ArrowRight' });
  expect(said()).toBe('乙镇，0 件');
  fireEvent.keyDown(walk, { key: 'ArrowRight' });
  expect(said()).toBe('甲镇，400余 件');
  fireEvent.keyDown(walk, { key: 'ArrowRight' });
  expect(said()).toBe('甲镇，400余 件');
  fireEvent.click(walk);
  await expect.poll(search).toContain('evidence=990101101.2023.disputes_accepted');
});

test('its sentence says how many state a number and between which ends', async () => {
  await renderInApp(<DotStrip coverage={coverage} />);
  const name =
    '2023 年度各乡镇的数。2 个乡镇写明数字，最小 0，最大 400余 · 不足 5 个确数，不算中位数和四分位';
  expect(screen.getByRole('figure', { name })).toBeTruthy();
});
