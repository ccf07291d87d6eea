import { QueryClientProvider } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { type Role, rightsOfRoles, type SessionState } from '@xiangjian/contract';
import { expect, it } from 'vitest';
import { makeQueryClient } from '../api/query-client.ts';
import { CorrectCell } from '../features/evidence/correct-cell.tsx';
import { renderInApp } from '../testing/render-in-app.tsx';
import { sampleEvidence } from '../testing/sample-evidence.ts';
import { sessionQuery } from './get-session.ts';
import { May } from './may.tsx';
import { SessionProvider } from './session.tsx';

/** What somebody of a role sees; null: a visitor who reads without an account. */
async function seenBy(role: Role | null) {
  const client = makeQueryClient();
  const state: SessionState = {
    state: 'accounts',
    account: role === null ? null : { id: 1, name: '李读', role, division: null },
    division_name: null,
    must_change_password: false,
    rights: role === null ? ['read'] : [...rightsOfRoles[role]],
    public_reading: true,
    idle_minutes: 30,
    seconds_left: null,
  };
  client.setQueryData(sessionQuery.queryKey, state);
  await renderInApp(
    <QueryClientProvider client={client}>
      <SessionProvider>
        <May right="review" tells>
          <button type="button">作出决定</button>
        </May>
        <CorrectCell cell={sampleEvidence({ version: '1-0' })} />
      </SessionProvider>
    </QueryClientProvider>,
  );
}

it('says to an account why something is closed, and names the way that it may not go', async () => {
  await seenBy('reader');
  expect(screen.queryByRole('button', { name: '作出决定' })).toBeNull();
  expect(screen.getByText('当前账号不能核对，需要时请找管理员')).toBeDefined();
  const closed = screen.getByRole('button', { name: '更正这个数' });
  expect(closed).toHaveProperty('disabled', true);
  const why = document.getElementById(closed.getAttribute('aria-describedby') ?? '');
  expect(why?.textContent).toContain('当前账号不能');
});

it('tells a visitor to log in, and names no way to correct', async () => {
  await seenBy(null);
  expect(screen.getByText('不登录只能查看；要核对，请先登录')).toBeDefined();
  expect(screen.queryByRole('button', { name: '更正这个数' })).toBeNull();
});

it('opens to who may', async () => {
  await seenBy('reviewer');
  expect(screen.getByRole('button', { name: '作出决定' })).toBeDefined();
  expect(screen.getByRole('button', { name: '更正这个数' })).toHaveProperty('disabled', false);
});
