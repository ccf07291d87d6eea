import { setTimeout } from 'node:timers/promises';
import { importReplySchema } from '@xiangjian/contract';
import { expect, it } from 'vitest';
import { openApp } from '../testing/open-app.ts';

it('lets other requests be answered while a large file is read', async () => {
  const app = await openApp();
  const text = `无名镇2023年度法治政府建设情况报告\n${'一年来，受理矛盾纠纷305件，成功调解300件。'.repeat(20_000)}`;
  const form = new FormData();
  form.append('file', new Blob([text]), '无名镇.txt');
  const request = new Request('http://localhost', { method: 'POST', body: form });
  const started = performance.now();
  const posting = app.send({
    method: 'POST',
    url: '/api/v1/imports',
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  const isDone = () => Promise.race([posting.then(() => true), setTimeout(10, false)]);
  const answers = [started];
  while (!(await isDone())) {
    expect((await app.get('/health')).statusCode).toBe(200);
    answers.push(performance.now());
  }
  const waits = answers.map((at, index) => (answers[index + 1] ?? performance.now()) - at);
  const { items } = importReplySchema.parse((await posting).json());
  expect(items).toMatchObject([{ problem: { code: 'unknown_township' } }]);
  // The longest of them includes the turn in which the 20 000 figures arrive from the thread.
  expect(Math.max(...waits)).toBeLessThan((performance.now() - started) / 2);
});
