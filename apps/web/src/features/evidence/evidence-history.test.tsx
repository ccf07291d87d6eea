import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderInApp } from '../../testing/render-in-app.tsx';
import { sampleEvidence } from '../../testing/sample-evidence.ts';
import { EvidenceCorrection } from './evidence-correction.tsx';
import { EvidenceHistory } from './evidence-history.tsx';

const exact = (value: number) => ({
  value,
  lower: value,
  upper: value,
  qualifier: 'exact' as const,
  status: 'reported' as const,
  basis: null,
});
const summary = { ...sampleEvidence().indicator, id: 'disputes_accepted' };

it('shows of each change what was, what became of it, who did it and why, newest first', async () => {
  const cell = sampleEvidence({
    indicator: summary,
    history: [
      {
        recorded_at: '2024-06-01T08:00:00Z',
        reason: 'import',
        author: null,
        note: null,
        quoted: null,
        ...exact(120),
      },
      {
        recorded_at: '2024-06-02T08:00:00Z',
        reason: 'correction',
        author: '李四',
        note: '读错一位',
        quoted: null,
        ...exact(121),
      },
    ],
  });
  await renderInApp(<EvidenceHistory cell={cell} />);
  const [newest, oldest] = screen.getAllByRole('listitem');
  expect(newest?.textContent).toContain('120 → 121');
  expect(newest?.textContent).toContain('人工更正 · 李四 · 读错一位');
  expect(oldest?.textContent).toContain('120');
  expect(oldest?.textContent).not.toContain('→');
});

it('asks to verify a correction whose words are gone', async () => {
  const correction = {
    id: 3,
    recorded_at: '2024-06-02T08:00:00Z',
    author: '李四',
    reason: '读错一位',
    old: exact(120),
    standing: 'lost' as const,
    quoted: { report_id: 7, start: 3, end: 7, text: '121件' },
    evidence: null,
  };
  await renderInApp(
    <EvidenceCorrection cell={sampleEvidence({ indicator: summary, correction })} />,
  );
  expect(screen.getByRole('note').textContent).toContain('“121件”已不在现行报告里');
  expect(screen.getByText(/原为 120/)).toBeTruthy();
});
