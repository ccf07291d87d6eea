import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderInApp } from '../../testing/render-in-app.tsx';
import { sampleArea, sampleReport } from '../../testing/sample-area.ts';
import { ScopeGate } from './scope-gate.tsx';

function serve(replies: Readonly<Record<string, unknown>>) {
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.split('?')[0] ?? '';
    return new Response(JSON.stringify(replies[path]), { status: path in replies ? 200 : 404 });
  });
}

afterEach(() => vi.unstubAllGlobals());

test('a first visit chooses the area and the latest year with almost all reports and writes them to the address', async () => {
  serve({
    '/api/v1/areas': { items: [sampleArea] },
    '/api/v1/reports': {
      total: 3,
      items: [sampleReport(1, 2022), sampleReport(2, 2022), sampleReport(3, 2023)],
    },
  });
  const { search } = await renderInApp(<ScopeGate>页面</ScopeGate>, '/');
  expect(await screen.findByText('页面')).toBeTruthy();
  await waitFor(() => expect(search()).toBe('?area=990101&year=2022'));
});

test('without any report it says what to do', async () => {
  serve({ '/api/v1/areas': { items: [] } });
  await renderInApp(<ScopeGate>页面</ScopeGate>, '/');
  expect(await screen.findByText('还没有报告')).toBeTruthy();
  expect(screen.getByRole('link', { name: '导入报告' })).toBeTruthy();
  expect(screen.queryByText('页面')).toBeNull();
});
