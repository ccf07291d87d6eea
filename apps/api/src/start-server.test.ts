import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { exampleFile } from './own-indicators/testing/own-district.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { emptyFolder, smallDistrictFolder } from './testing/small-district-folder.ts';

interface Start {
  readonly result: RunningServer | 1 | 2;
  readonly out: string;
  readonly error: string;
}

/** Starts the server and keeps what it says; closes it when the test ends. */
async function start(environment: Record<string, string>): Promise<Start> {
  const said = { out: '', error: '' };
  const result = await startServer(environment, {
    out: { write: (text) => (said.out += text) },
    error: { write: (text) => (said.error += text) },
  });
  if (typeof result !== 'number') onTestFinished(() => result.close());
  return { result, ...said };
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

describe('startServer', () => {
  it('says in one line where it is, and answers there', async () => {
    const port = String(await freePort());
    const { result, out, error } = await start({
      XIANGJIAN_DATA: await smallDistrictFolder(),
      PORT: port,
    });
    if (typeof result === 'number') throw new Error(error);
    expect(result.address).toBe(`http://127.0.0.1:${port}`);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(out).toContain(`乡鉴已就绪：${result.address}`);
    expect(error).toBe('');
    const health = await fetch(`${result.address}/api/v1/health`);
    expect(await health.json()).toMatchObject({ status: 'ok', reports: 9 });
  });

  it('goes on without own indicators where their file has a mistake, and names its line', async () => {
    const folder = await smallDistrictFolder();
    writeFileSync(join(folder, 'indicators.yaml'), 'indicators:\n  - id: own_a\n    label: 甲\n');
    const { result, error } = await start({
      XIANGJIAN_DATA: folder,
      PORT: String(await freePort()),
    });
    if (typeof result === 'number') throw new Error(error);
    expect(error).toMatch(
      /^自订指标文件 \S+indicators\.yaml 有误，暂不使用自订指标：第 2 行，第 1 个指标的 definition：没有填写；另有 3 处。\n$/,
    );
    const list = await fetch(`${result.address}/api/v1/indicators`);
    expect(await list.json()).toMatchObject({ own_definitions: [] });
  });

  it('says how many stored reports were read before own indicators were what they are', async () => {
    const folder = await smallDistrictFolder();
    writeFileSync(join(folder, 'indicators.yaml'), exampleFile);
    const { out, error } = await start({
      XIANGJIAN_DATA: folder,
      PORT: String(await freePort()),
    });
    expect(error).toBe('');
    expect(out).toMatch(/，9 份已入库的报告还没有按它们读：请运行 xiangjian reread/);
  });

  it('prints a one-time token for the first account when others on the network can reach it', async () => {
    const { result, error } = await start({
      XIANGJIAN_DATA: await smallDistrictFolder(),
      PORT: String(await freePort()),
      HOST: '0.0.0.0',
    });
    expect(typeof result).toBe('object');
    expect(error).toMatch(
      /^服务监听 0\.0\.0\.0，.*，输入一次性口令 (?:[a-z2-9]{4}-){3}[a-z2-9]{4}（.*\n$/,
    );
    if (typeof result !== 'object') return;
    expect((await fetch(`${result.address}/api/v1/reports`)).status).toBe(401);
    expect((await fetch(`${result.address}/api/v1/health`)).status).toBe(200);
  });

  it('says which port is taken', async () => {
    const port = String(await freePort());
    const environment = { XIANGJIAN_DATA: await smallDistrictFolder(), PORT: port };
    await start(environment);
    const { result, error } = await start(environment);
    expect(result).toBe(1);
    expect(error).toMatch(new RegExp(`^端口 ${port} 已被占用.*\\n$`));
  });

  it('lists every wrong setting', async () => {
    const { result, error } = await start({ PORT: 'abc', HOST: 'a b' });
    expect(result).toBe(2);
    expect(error.trim().split('\n')).toHaveLength(2);
  });

  it('refuses a data folder that is a file, and a database of another program', async () => {
    const folder = emptyFolder();
    const file = join(folder, 'file');
    writeFileSync(file, 'x');
    const asFolder = await start({ XIANGJIAN_DATA: file });
    expect(asFolder.result).toBe(1);
    expect(asFolder.error).toContain('不是文件夹');
    writeFileSync(join(folder, 'xiangjian.db'), 'not a database, but long enough to look at');
    const asDatabase = await start({ XIANGJIAN_DATA: folder });
    expect(asDatabase.result).toBe(1);
    expect(asDatabase.error).toContain('不是数据库');
  });
});
