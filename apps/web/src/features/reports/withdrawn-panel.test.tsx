import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { WithdrawnReport } from '@xiangjian/contract';
import { afterEach, expect, test, vi } from 'vitest';
import { renderInApp } from '../../testing/render-in-app.tsx';
import { WithdrawnPanel } from './withdrawn-panel.tsx';

afterEach(() => vi.unstubAllGlobals());

const withdrawn: WithdrawnReport = {
  id: 7,
  township: { code: '990101101', name: '示例镇', kind: '镇', county: '示例区', fictional: true },
  year: 2023,
  title: '示例镇2023年法治政府建设情况报告',
  genre: 'rule_of_law',
  nature: 'sample',
  published_on: null,
  file_name: '示例镇.txt',
  imported_at: '2024-03-01T08:00:00Z',
  observations: 23,
  checks: 0,
  superseded: false,
  withdrawn: { at: '2024-03-02T08:00:00Z', by: '王一', why: '撤销导入' },
};
const button = () => screen.findByRole('button', { name: '恢复 示例镇 2023 年度报告' });

/** A server that has one withdrawn report and answers the wish to restore it in this way. */
function serve(restore: () => Response) {
  let items = [withdrawn];
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    if (init.method !== 'POST') return Response.json({ total: items.length, items });
    asked.push([address, JSON.parse(String(init.body))]);
    const reply = restore();
    if (reply.ok) items = [];
    return reply;
  });
  return asked;
}

test('one button brings a withdrawn report back, and it leaves the list', async () => {
  const asked = serve(() => Response.json({ id: 7, changes: { added: 23, changed: 0, gone: 0 } }));
  await renderInApp(<WithdrawnPanel />);
  fireEvent.click(await button());
  await waitFor(() => expect(screen.queryByText(/撤销了导入的报告/)).toBeNull());
  expect(asked).toEqual([['/api/v1/reports/7/restore', { author: '王一' }]]);
});

test('where a newer report has come, it says so and keeps the report in the list', async () => {
  const title = '该乡镇 2023 年度现有更新的报告（编号 9）：要恢复这一份，请先撤回那一份';
  serve(() =>
    Response.json(
      { type: 'newer-report', title, status: 409, detail: 'report 9 is newer', instance: '/' },
      { status: 409, headers: { 'content-type': 'application/problem+json' } },
    ),
  );
  await renderInApp(<WithdrawnPanel />);
  fireEvent.click(await button());
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(title));
  expect(await button()).toBeDefined();
});
