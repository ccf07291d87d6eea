import { screen } from '@testing-library/react';
import { indicatorById } from '@xiangjian/indicators';
import { expect, test } from 'vitest';
import { renderInApp } from '../../testing/render-in-app.tsx';
import { Counts, ReadingAids } from './reading-aids.tsx';

const shown = (id: Parameters<typeof indicatorById>[0]) => {
  const entry = indicatorById(id);
  return renderInApp(
    <dl>
      <Counts entry={entry} />
      <ReadingAids entry={entry} />
    </dl>,
  );
};

test('a share names its counts, its method, its rules, its version and what it is taken for', async () => {
  await shown('mediation_success_rate');
  const said = screen.getAllByRole('definition').map(({ textContent }) => textContent ?? '');
  expect(said[0]).toBe('调解成功纠纷');
  expect(said[1]).toBe('受理调解纠纷');
  expect(said[2]).toContain('威尔逊区间');
  expect(said[3]).toContain('《中华人民共和国人民调解法》');
  expect(said[4]).toContain('第 1 版');
  expect(said[5]).toContain('100% 不一定最好');
});

test('a number of events says by what it may be divided, and that it can be added up', async () => {
  await shown('petitions_handled');
  expect(screen.queryByText('分子')).toBeNull();
  const said = screen.getAllByRole('definition').map(({ textContent }) => textContent ?? '');
  expect(said[0]).toContain('可除以常住人口、村（社区）总数');
  expect(said[0]).toContain('各乡镇可以相加');
});
