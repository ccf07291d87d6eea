import { useQuery } from '@tanstack/react-query';
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { ApiProblem, NoAnswer } from '../api/problem.ts';
import { renderInApp } from '../testing/render-in-app.tsx';
import { PageState } from './page-state.tsx';

function Piece({ answer }: { readonly answer: () => Promise<string> }) {
  const query = useQuery({ queryKey: ['piece'], queryFn: answer, retry: false });
  return <PageState query={query}>{(text) => <p>{text}</p>}</PageState>;
}

test('a problem document is shown in its own Chinese words with what would be allowed', async () => {
  const problem = {
    type: 'about:blank',
    title: '没有这个年份',
    status: 400,
    detail: 'no such year',
    instance: '/api/v1/overview',
    errors: [{ parameter: 'year', message: '应为年份', allowed: '2019–2024' }],
  };
  await renderInApp(<Piece answer={() => Promise.reject(new ApiProblem(problem))} />);
  expect(await screen.findByText('没有这个年份')).toBeTruthy();
  expect(screen.getByText('year: 应为年份（可用：2019–2024）')).toBeTruthy();
});

test('without an answer it says what was kept and what to do, and retries at a click', async () => {
  let calls = 0;
  const answer = () => {
    calls += 1;
    return calls === 1 ? Promise.reject(new NoAnswer()) : Promise.resolve('数据到了');
  };
  await renderInApp(<Piece answer={answer} />);
  expect(await screen.findByText(/已存的数据没有改动/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText('数据到了')).toBeTruthy();
});

function Yearly({ answers }: { readonly answers: (year: number) => Promise<string> }) {
  const [year, setYear] = useState(2023);
  const query = useQuery({ queryKey: ['yearly', year], queryFn: () => answers(year) });
  return (
    <>
      <button type="button" onClick={() => setYear(year + 1)}>
        下一年
      </button>
      <PageState query={query}>{(text) => <p>{text}</p>}</PageState>
    </>
  );
}

test('the last answer stays while the next one loads, and is dimmed only when that takes a while', async () => {
  let arrive = (_: string) => {};
  const late = new Promise<string>((resolve) => {
    arrive = resolve;
  });
  const answers = (year: number) => (year === 2025 ? late : Promise.resolve(`${year} 年`));
  await renderInApp(<Yearly answers={answers} />);
  const look = async (text: string) => (await screen.findByText(text)).parentElement;
  await look('2023 年');
  fireEvent.click(screen.getByRole('button', { name: '下一年' }));
  expect((await look('2023 年'))?.className).toBe('');
  await look('2024 年');
  fireEvent.click(screen.getByRole('button', { name: '下一年' }));
  const old = await look('2024 年');
  expect(old?.getAttribute('aria-busy')).toBe('true');
  expect(old?.className).toBe('');
  await expect.poll(() => old?.className).toContain('updating');
  arrive('2025 年');
  expect((await look('2025 年'))?.className).toBe('');
});
