import { profileOf } from '@xiangjian/compare';
import { exactQuantity } from '@xiangjian/indicators';
import { expect, it } from 'vitest';
import { area, townshipYear } from '../../testing/township-year.ts';
import { defaultTemplate } from '../template/word-template.ts';
import { townshipPaper } from './township-sheet.ts';

it('says why an indicator is named: by a judgement, or by its places alone', () => {
  const townshipYears = [1, 2, 3].map((index) =>
    townshipYear(index, 2023, { disputes_accepted: exactQuantity(10 * index) }),
  );
  const profile = profileOf({
    township: '990101101',
    area,
    year: 2023,
    peers: 'all',
    townshipYears,
    events: [],
  });
  const highlights = {
    ahead: [
      { indicator: 'mediation_success_rate', level: null },
      { indicator: 'adviser_coverage', level: '95' as const },
    ],
    behind: [{ indicator: 'law_savvy_per_village', level: null }],
    changed: [],
  };
  const imprint = { exportedOn: '2024-06-01', release: '版本1', isReleased: false };
  const [sheet] = townshipPaper([{ ...profile, highlights }], {
    imprint,
    template: defaultTemplate,
  }).sheets;
  const text = (sheet?.blocks ?? [])
    .flatMap((block) => ('runs' in block ? block.runs.map((run) => run.text) : []))
    .join('');
  expect(text).toContain(
    '靠前的：调解成功率（位次区间都在前三分之一）、法律顾问覆盖率（优于同类，超出95%随机波动）。',
  );
  expect(text).toContain('靠后的：村均法律明白人（位次区间都在后三分之一）。');
});
