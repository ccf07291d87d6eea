import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { smallDistrictFolder } from '../../../api/src/testing/small-district-folder.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

it('xiangjian serve answers, and stops with exit code 0 when it is told to', async () => {
  const port = String(await freePort());
  const environment = { ...process.env, XIANGJIAN_DATA: await smallDistrictFolder(), PORT: port };
  const child = spawn(process.execPath, [main, 'serve'], { env: environment });
  const [ready] = await once(child.stdout, 'data');
  expect(String(ready)).toContain('乡鉴已就绪');
  const health = await fetch(`http://127.0.0.1:${port}/api/v1/health`);
  expect(await health.json()).toMatchObject({ status: 'ok', reports: 9 });
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

it('xiangjian serve says which setting is wrong and exits with 2', async () => {
  const child = spawn(process.execPath, [main, 'serve'], { env: { ...process.env, PORT: 'abc' } });
  const [said] = await once(child.stderr, 'data');
  expect(String(said)).toContain('设置 PORT="abc" 不能用');
  expect(await once(child, 'exit')).toEqual([2, null]);
});
