import { expect, it } from 'vitest';
import { openApp } from '../testing/open-app.ts';

it('the page shows every operation of the description, and its links answer', async () => {
  const { app, get } = await openApp();
  const page = await get('/reference');
  expect(page.headers['content-type']).toContain('text/html');
  const html = page.body;
  expect(html).not.toMatch(/<script|(?:src|href)="(?:https?:)?\/\//);
  const { paths, components } = (await get('/openapi.json')).json();
  for (const address of Object.keys(paths)) expect(html).toContain(`<code>${address}</code>`);
  for (const name of Object.keys(components.schemas)) expect(html).toContain(`id="schema-${name}"`);
  const answers = [...html.matchAll(/<a href="(\/api\/v1\/answers\/[^"]+)"/g)]
    .map(([, link = '']) => link.replaceAll('&amp;', '&'))
    .filter((link) => !/\.(csv|xlsx)/.test(link));
  expect(answers.length).toBeGreaterThan(10);
  for (const link of answers) {
    expect([link, (await app.inject({ url: link })).statusCode]).toEqual([link, 200]);
  }
});

it('every parameter has an example', async () => {
  const { get } = await openApp();
  const { paths } = (await get('/openapi.json')).json();
  const bare = Object.entries(Object(paths)).flatMap(([address, operations]) =>
    Object.values(Object(operations)).flatMap((operation) =>
      (Object(operation).parameters ?? [])
        .filter((one: { example?: unknown }) => one.example === undefined)
        .map((one: { name: string }) => `${address} ${one.name}`),
    ),
  );
  expect(bare).toEqual([]);
});

it('shows the examples of what is sent and answered', async () => {
  const { get } = await openApp();
  const html = (await get('/reference')).body;
  expect(html).toContain('<summary>请求内容的示例</summary><pre>');
  expect(html.match(/<summary>回答的示例<\/summary>/g)?.length).toBeGreaterThan(40);
});
