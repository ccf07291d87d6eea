import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, expect as plainly, test } from '@playwright/test';
import { axeViolations } from './axe-violations.ts';

/** A password takes its time to be checked, the more so on a machine that does other things. */
const expect = plainly.configure({ timeout: 20_000 });

const password = '清溪河边有三棵老槐树';
const chosen = '村口的石桥修了三年才通';

/** An invented report whose figure stands beside a telephone number. */
const reportWithTelephone = `新砚街道2018年度法治政府建设情况报告
发布机构:新砚街道办事处 发布日期:2019-02-20

现将新砚街道2018年度法治政府建设工作情况报告如下。

一、主要举措和成效
(一)化解矛盾。全年共受理矛盾纠纷96件（联系电话13812345678），成功调解91件。

二、存在的问题
普法形式较为单一。

三、下一步工作计划
开展法治培训6次。
`;

/** A server of its own: what happens here would lock all other tests out of theirs. */
interface OwnServer {
  readonly address: string;
  readonly token: string;
  readonly stop: () => void;
}

let server: OwnServer;

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await startShared();
});
test.afterAll(() => server.stop());

test('the first start on a network asks for the token and makes the administrator', async ({
  page,
}) => {
  await page.goto(`${server.address}/compare?area=990101&year=2023`);
  await expect(page.getByRole('heading', { name: '首次设置' })).toBeVisible();
  expect((await page.request.get(`${server.address}/api/v1/reports`)).status()).toBe(401);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('用户名').fill('王管');
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByLabel('再输一遍').fill(password);
  await page.getByLabel('一次性口令').fill('aaaa-bbbb-cccc-dddd');
  await page.getByRole('button', { name: '建立管理员账号' }).click();
  await expect(page.getByRole('alert')).toContainText('一次性口令不对');
  await page.getByLabel('一次性口令').fill(server.token);
  await page.getByRole('button', { name: '建立管理员账号' }).click();
  await expect(page.getByRole('button', { name: '王管' })).toBeVisible();
  expect(page.url()).toContain('/compare?');
});

test('an administrator makes accounts; a reader chooses a password, reads, and cannot import', async ({
  page,
  browser,
}) => {
  await login(page, '王管', password);
  await page.goto(`${server.address}/accounts`);
  const given = await addAccount(page, '李读', '查阅者');
  await addAccount(page, '张录', '录入员');
  expect(await axeViolations(page)).toEqual([]);

  const reader = await (await browser.newContext()).newPage();
  await login(reader, '李读', given);
  await expect(reader.getByRole('heading', { name: '请换成自己的密码' })).toBeVisible();
  await reader.getByLabel('现在的密码').fill(given);
  await reader.getByLabel('新密码').fill(chosen);
  await reader.getByLabel('再输一遍').fill(chosen);
  await reader.getByRole('button', { name: '改密码' }).click();
  await expect(reader.getByRole('button', { name: '李读' })).toBeVisible();
  await reader.goto(`${server.address}/reports`);
  await expect(reader.locator('main table tbody a').first()).toBeVisible();
  await expect(reader.getByRole('button', { name: '选择文件' })).toHaveCount(0);
  const refused = await reader.evaluate(async () => {
    const form = new FormData();
    form.append('file', new File(['x'], 'x.txt'));
    const reply = await fetch('/api/v1/imports', { method: 'POST', body: form });
    return { status: reply.status, title: (await reply.json()).title };
  });
  expect(refused).toEqual({
    status: 403,
    title: '角色“查阅者”不能导入和撤回报告、台账，需要时请找管理员',
  });
  await reader.getByRole('button', { name: '李读' }).click();
  await reader.getByRole('button', { name: '退出登录' }).click();
  await expect(reader.getByRole('heading', { name: '登录' })).toBeVisible();
  await reader.context().close();
});

test('a township stands before its own sheet after login, and is shown the way back to it', async ({
  page,
  browser,
}) => {
  await login(page, '王管', password);
  const given = await page.evaluate(async () => {
    const body = JSON.stringify({ name: '甲镇', role: 'township', division: '990101101' });
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch('/api/v1/accounts', { method: 'POST', headers, body });
    return String((await reply.json()).password);
  });
  const township = await (await browser.newContext()).newPage();
  await township.goto(server.address);
  await fillLogin(township, '甲镇', given);
  await township.getByLabel('现在的密码').fill(given);
  await township.getByLabel('新密码').fill(chosen);
  await township.getByLabel('再输一遍').fill(chosen);
  await township.getByRole('button', { name: '改密码' }).click();
  await expect(township).toHaveURL(/\/replies\/990101101/);
  await expect(township.getByRole('heading', { name: /法治建设数据核对表/ })).toBeVisible();
  const places = township.getByRole('navigation', { name: '主导航' });
  await expect(places.getByRole('link', { name: '复核' })).toHaveCount(0);
  await township.goto(`${server.address}/replies/990101102?area=990101&year=2023`);
  await expect(township.getByRole('heading', { name: /只能看和答复本乡镇/ })).toBeVisible();
  await township.getByRole('link', { name: '看本乡镇核对表' }).click();
  await expect(township).toHaveURL(/\/replies\/990101101/);
  await places.getByRole('link', { name: '本乡镇核对' }).click();
  await expect(township.getByRole('heading', { name: /法治建设数据核对表/ })).toBeVisible();
  await township.context().close();
});

test('a session that ends in the middle of work asks for the password and keeps what was typed', async ({
  page,
}) => {
  await login(page, '王管', password);
  await page.goto(`${server.address}/?area=990101&year=2023&indicators=disputes_accepted`);
  await page.locator('td[data-look="number"]').first().click();
  const drawer = page.getByRole('dialog').first();
  await drawer.getByRole('button', { name: '更正这个数' }).click();
  const reason = drawer.getByLabel('理由');
  await drawer.getByRole('textbox').first().fill('96');
  await reason.fill('原文为 96 件，此前读错');
  await expect(drawer.getByLabel('更正人')).toHaveValue('王管');
  await page.context().clearCookies();
  await drawer.locator('button[type="submit"]').click();
  const asking = page.getByRole('dialog', { name: '登录已超时' });
  await expect(asking).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await expect(reason).toHaveValue('原文为 96 件，此前读错');
  await asking.getByLabel('密码').fill(password);
  await asking.getByRole('button', { name: '登录' }).click();
  await expect(asking).toBeHidden();
  await expect(drawer).toContainText('原文为 96 件，此前读错');
  await expect(drawer).toContainText('王管');
});

test('a token reads for a program, and is revoked at once', async ({ page, playwright }) => {
  await login(page, '王管', password);
  await page.goto(`${server.address}/accounts`);
  await page.getByLabel('用途').fill('月报');
  await page.getByRole('button', { name: '建立令牌' }).click();
  const shown = page.getByRole('dialog', { name: '新令牌' });
  const token = (await shown.locator('code').textContent()) ?? '';
  await shown.getByRole('button', { name: '知道了' }).click();
  const program = await playwright.request.newContext({
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  });
  const read = async () => (await program.get(`${server.address}/api/v1/reports`)).status();
  expect(await read()).toBe(200);
  const withdrawn = await program.delete(`${server.address}/api/v1/reports/1`);
  expect(withdrawn.status()).toBe(403);
  await page
    .getByRole('row', { name: /月报/ })
    .getByRole('button', { name: '撤销' })
    .first()
    .click();
  await expect(page.getByRole('row', { name: /月报/ }).first()).toContainText('已撤销');
  expect(await read()).toBe(401);
});

test('who may see personal data has it shown in the source of a figure; the log says who did', async ({
  page,
  browser,
}) => {
  await login(page, '王管', password);
  await page.goto(`${server.address}/accounts`);
  const given = await addAccount(page, '周核', '核对员');
  const report = await page.request.post(`${server.address}/api/v1/imports`, {
    headers: { origin: server.address },
    multipart: {
      file: {
        name: '990101004-新砚街道-2018.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(reportWithTelephone),
      },
    },
  });
  expect((await report.json()).items).toMatchObject([{ problem: null }]);
  const figure = `${server.address}/compare?area=990101&year=2018&indicators=disputes_accepted&evidence=990101004.2018.disputes_accepted`;

  const reader = await (await browser.newContext()).newPage();
  await login(reader, '李读', chosen);
  await reader.goto(figure);
  const closed = reader.getByRole('dialog');
  await expect(closed).toContainText('●●●');
  await expect(closed.getByRole('button', { name: '显示被遮盖的内容' })).toHaveCount(0);
  await reader.context().close();

  const reviewer = await (await browser.newContext()).newPage();
  await login(reviewer, '周核', given);
  await reviewer.getByLabel('现在的密码').fill(given);
  await reviewer.getByLabel('新密码').fill(chosen);
  await reviewer.getByLabel('再输一遍').fill(chosen);
  await reviewer.getByRole('button', { name: '改密码' }).click();
  await expect(reviewer.getByRole('button', { name: '周核' })).toBeVisible();
  await reviewer.goto(figure);
  const drawer = reviewer.getByRole('dialog');
  await expect(drawer).toContainText('●●●');
  await expect(drawer).not.toContainText('13812345678');
  await drawer.getByRole('button', { name: '显示被遮盖的内容' }).click();
  await expect(drawer).toContainText('13812345678');
  await expect(drawer).toContainText('正在显示，已记入操作记录');
  expect(await axeViolations(reviewer)).toEqual([]);
  await drawer.getByRole('button', { name: '重新遮盖' }).click();
  await expect(drawer).not.toContainText('13812345678');
  await reviewer.context().close();

  await page.goto(`${server.address}/audit`);
  await page.getByLabel('操作人').fill('周核');
  const shown = page.getByRole('row', { name: /显示被遮盖的个人信息/ }).first();
  await expect(shown).toContainText('周核');
  await expect(shown).toContainText('990101004');
});

test('before a session ends for want of use a line says so, and one press keeps it', async ({
  page,
}) => {
  await page.clock.install();
  await login(page, '王管', password);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const warning = page.getByRole('status').filter({ hasText: '没有操作就会退出登录' });
  await page.clock.runFor(31_000);
  await expect(warning).toHaveCount(0);

  // The server has its own clock; here it is told to the page as if two minutes were left.
  let left: number | null = 100;
  await page.route('**/api/v1/session', async (route) => {
    const reply = await route.fetch();
    const state = await reply.json();
    const seconds_left = left ?? state.seconds_left;
    await route.fulfill({ response: reply, json: { ...state, seconds_left } });
  });
  await page.clock.runFor(31_000);
  await expect(warning).toContainText('2 分钟内没有操作就会退出登录');
  expect(await axeViolations(page)).toEqual([]);
  left = null;
  await warning.getByRole('button', { name: '继续使用' }).click();
  await expect(warning).toHaveCount(0);
});

test('wrong passwords make the next try wait, also with the right one', async ({ page }) => {
  await page.goto(server.address);
  for (let done = 0; done < 5; done += 1) {
    await fillLogin(page, '张录', 'wrong password');
    await expect(page.getByRole('alert')).toHaveText('用户名或密码不对');
    await page.getByLabel('用户名').fill('');
  }
  await fillLogin(page, '张录', 'wrong password');
  await expect(page.getByRole('alert')).toContainText('输错的次数太多');
});

test('public reading shows, and asks for a login when it should do more', async ({
  page,
  browser,
}) => {
  await login(page, '王管', password);
  await page.goto(`${server.address}/accounts`);
  await page.getByRole('switch', { name: '公开阅读' }).click();
  await expect(page.getByRole('switch', { name: '公开阅读' })).toBeChecked();
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(`${server.address}/reports`);
  await expect(visitor.locator('main table tbody a').first()).toBeVisible();
  await expect(visitor.getByRole('button', { name: '选择文件' })).toHaveCount(0);
  await visitor.getByRole('button', { name: '登录' }).click();
  const dialog = visitor.getByRole('dialog', { name: '请登录' });
  await dialog.getByLabel('用户名').fill('王管');
  await dialog.getByLabel('密码').fill(password);
  await dialog.getByRole('button', { name: '登录', exact: true }).click();
  await expect(visitor.getByRole('button', { name: '选择文件', exact: true })).toBeVisible();
  await visitor.context().close();
});

async function login(page: Page, name: string, typed: string): Promise<void> {
  await page.goto(server.address);
  await fillLogin(page, name, typed);
  await expect(page.getByRole('heading', { name: '登录' })).toBeHidden();
}

async function fillLogin(page: Page, name: string, typed: string): Promise<void> {
  await page.getByLabel('用户名').fill(name);
  await page.getByLabel('密码').fill(typed);
  await page.getByRole('button', { name: '登录' }).click();
}

/** Makes an account and returns the password it was given. */
async function addAccount(page: Page, name: string, role: string): Promise<string> {
  await page.getByRole('button', { name: '建立账号' }).first().click();
  const dialog = page.getByRole('dialog', { name: '建立账号' });
  await dialog.getByLabel('用户名').fill(name);
  await dialog.getByLabel('角色').selectOption({ label: role });
  await dialog.getByRole('button', { name: '建立账号' }).click();
  const shown = page.getByRole('dialog', { name: `“${name}”的密码` });
  const given = (await shown.locator('code').textContent()) ?? '';
  await shown.getByRole('button', { name: '知道了' }).click();
  await expect(page.getByRole('row', { name: new RegExp(name) }).first()).toBeVisible();
  return given;
}

/** A server that listens beyond this machine, with a new database, and the token it printed. */
async function startShared(): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'xiangjian-accounts-'));
  const port = await freePort();
  const child = spawn('node', ['apps/api/src/server.ts'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, PORT: String(port), HOST: '0.0.0.0', XIANGJIAN_DATA: folder },
  });
  const token = await printedToken(child);
  const stop = () => {
    child.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    child.kill();
  };
  return { address: `http://127.0.0.1:${port}`, token, stop };
}

function printedToken(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (part) => {
      said += String(part);
      const token = /一次性口令 (\S{19})/.exec(said)?.[1];
      if (token !== undefined) resolve(token);
    });
    child.once('exit', () => reject(new Error(`the server ended: ${said}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
