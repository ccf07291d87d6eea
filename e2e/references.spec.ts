import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from './axe-violations.ts';

const page = '/indicators/law_savvy_per_village?area=990101&year=2024';
const panelOf = (on: Page) =>
  on.locator('section', { has: on.getByRole('heading', { name: '参考值', exact: true }) });

test('a target is recorded, changed, withdrawn and restored, each with its reason', async ({
  page: tab,
}) => {
  await tab.goto(page);
  const panel = panelOf(tab);
  await expect(panel.getByText('随程序附带，不能改')).toBeVisible();
  await panel.getByText('登记参考值').click();
  await panel.getByLabel('参考值', { exact: true }).fill('不低于95%');
  await expect(panel.getByText('不是比率')).toBeVisible();
  await panel.getByLabel('参考值', { exact: true }).fill('不低于 4');
  await expect(panel.getByText('读作 不低于4人/村，即 ≥4人/村')).toBeVisible();
  await panel.getByLabel('起始年度').fill('2021');
  await panel.getByLabel('截止年度').fill('2020');
  await panel.getByLabel('依据', { exact: true }).fill('示例区普法规划（虚构）');
  await panel.getByLabel('登记人').fill('示例员');
  await expect(panel.getByText('截止年度不能早于起始年度')).toBeVisible();
  await panel.getByLabel('截止年度').fill('2025');
  expect(await axeViolations(tab)).toEqual([]);
  await panel.getByRole('button', { name: '登记', exact: true }).click();
  await expect(panel.getByText('已登记。')).toBeVisible();
  const line = panel.locator('li', { hasText: '示例区普法规划（虚构）' });
  await expect(line).toContainText('示例区 · 2021–2025 年度');
  await expect(line).toContainText('示例员 登记于');
  await panel.getByText('登记参考值').click();

  await line.getByRole('button', { name: /^修改/ }).click();
  await line.getByLabel('参考值', { exact: true }).fill('不低于5');
  await line.getByLabel('为什么').fill('中期调整');
  await line.getByRole('button', { name: '保存修改' }).click();
  await expect(line.filter({ hasText: '不低于5' })).toBeVisible();
  await panel.getByText('改过的 1 条').click();
  await expect(panel.getByText(/改掉：中期调整/)).toBeVisible();

  const changed = panel.locator('li', { hasText: '不低于5' });
  await changed.getByRole('button', { name: /^撤回/ }).click();
  await changed.getByLabel('为什么撤回').fill('只是试登');
  await changed.getByRole('button', { name: '确认撤回' }).click();
  await expect(changed).toContainText('撤回：只是试登');
  await changed.getByRole('button', { name: /^恢复/ }).click();
  await expect(changed.getByRole('button', { name: /^撤回/ })).toBeVisible();
  await changed.getByRole('button', { name: /^撤回/ }).click();
  await changed.getByLabel('为什么撤回').fill('只是试登');
  await changed.getByRole('button', { name: '确认撤回' }).click();
  await expect(panel.getByText('撤回：只是试登').first()).toBeVisible();
});

test('a table is refused cell by cell, shown row by row and recorded at one stroke', async ({
  page: tab,
}) => {
  await tab.goto(page);
  const panel = panelOf(tab);
  await panel.getByText('成批登记').click();
  const heading = '指标,范围,年度,参考值,性质,依据\n';
  const choose = (rows: string) =>
    panel.getByLabel('选择表格').setInputFiles({
      name: '参考值.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(heading + rows),
    });
  await choose('村均法律明白人,全区,2024,很多,标准,示例办法（虚构）\n');
  await expect(panel.getByText(/D2（参考值）：“很多”读不出参考值/)).toBeVisible();
  await choose('村均法律明白人,全区,2024,不低于3.5,标准,示例办法（虚构）\n');
  await expect(panel.getByText('读出 1 条：')).toBeVisible();
  expect(await axeViolations(tab)).toEqual([]);
  await panel.getByRole('button', { name: '登记', exact: true }).click();
  await expect(panel.getByText('已登记 1 条。')).toBeVisible();
  const line = panel.locator('li', { hasText: '示例办法（虚构）' });
  await expect(line).toContainText('示例区 · 2024 年度');
  await choose('村均法律明白人,全区,2024,不低于3.5,标准,示例办法（虚构）\n');
  await expect(panel.getByText('表里没有新的参考值。')).toBeVisible();
  const download = tab.waitForEvent('download');
  await panel.getByRole('link', { name: '下载空表' }).click();
  expect((await download).suggestedFilename()).toContain('参考值模板');
  await line.getByRole('button', { name: /^撤回/ }).click();
  await line.getByLabel('为什么撤回').fill('只是试登');
  await line.getByRole('button', { name: '确认撤回' }).click();
  await expect(line).toContainText('撤回：只是试登');
});
