import { expect, test } from '@playwright/test';
import { axeViolations } from './axe-violations.ts';

const township = '990101001';
const name = '云栈街道';

test('a township disputes a figure: asked, disputed with a paper, marked, decided, corrected with its history', async ({
  page,
}, testInfo) => {
  /** Each stop of the walk is kept as a picture beside the results of the tests. */
  const keep = (stop: string) =>
    page.screenshot({ path: testInfo.outputPath(`${stop}.png`), animations: 'disabled' });
  await page.goto('/replies?area=990101&year=2022');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('还没有请乡镇核对');
  const open = page.getByRole('form', { name: '开始核对' });
  await open.getByLabel('期限').fill('2023-04-20');
  await open.getByLabel('经办人').fill('王一');
  await open.getByRole('button', { name: '开始核对' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/个已答复。\d+ 个逾期未答复/);
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('未答复逾期');
  await keep('1-asked');
  expect(await axeViolations(page, { include: 'main' })).toEqual([]);

  await row.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `${name}2022年度法治建设数据核对表`,
  );
  await page.getByRole('button', { name: '对“受理调解纠纷”提异议' }).click();
  const form = page.getByRole('form', { name: '登记答复' });
  await expect(form.getByLabel('对哪个数')).toHaveValue('disputes_accepted');
  await expect(form.getByRole('button', { name: '登记', exact: true })).toBeDisabled();
  await form.getByLabel('数值').fill('9876');
  await form.getByLabel('理由').fill('台账为9876件，报告漏写12月');
  await form.getByLabel('收到日期').fill('2023-04-18');
  await form.getByLabel('乡镇经手人').fill('街道司法所');
  const paper = {
    name: '盖章说明.html',
    mimeType: 'text/html',
    buffer: Buffer.from('<b>9876</b>'),
  };
  await form.getByLabel(/附件/).setInputFiles(paper);
  await form.getByLabel('经办人').fill('王一');
  expect(await axeViolations(page, { include: 'main' })).toEqual([]);
  await keep('2-disputed');
  await form.getByRole('button', { name: '登记', exact: true }).click();
  await expect(form.getByRole('status')).toHaveText('已登记。');

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '盖章说明.html' }).click();
  expect((await download).suggestedFilename()).toBe('盖章说明.html');
  await expect(form.getByLabel('全部同意')).toBeDisabled();

  await page.goto(
    `/compare?area=990101&year=2022&indicators=disputes_accepted&evidence=${township}.2022.disputes_accepted`,
  );
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByRole('heading', { name: '有异议，待决定' })).toBeVisible();
  await expect(drawer).toContainText('台账为9876件，报告漏写12月');
  await keep('3-marked');

  await page.goto('/replies?area=990101&year=2022');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 条异议待决定');
  const dispute = page.getByRole('listitem').filter({ hasText: '报告漏写12月' });
  const decision = dispute.getByRole('form', { name: '作出决定' });
  await decision.getByLabel('采纳', { exact: true }).check();
  await expect(decision.getByLabel('数值')).toHaveValue('9876');
  await expect(decision.getByRole('button', { name: '作出决定' })).toBeDisabled();
  await decision.getByLabel('理由').fill('与盖章台账一致');
  await decision.getByLabel('经办人').fill('李四');
  expect(await axeViolations(page, { include: 'main' })).toEqual([]);
  await keep('4-to-decide');
  await decision.getByRole('button', { name: '作出决定' }).click();
  await expect(dispute).toContainText('采纳，已更正：与盖章台账一致');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('没有待决定的异议');
  await expect(row).toContainText('异议已决定');
  await keep('5-decided');

  await page.goto(
    `/compare?area=990101&year=2022&indicators=disputes_accepted&evidence=${township}.2022.disputes_accepted`,
  );
  await expect(drawer).toContainText('采纳乡镇异议：与盖章台账一致');
  await expect(drawer).toContainText('9876');
  await expect(drawer.getByRole('heading', { name: '有异议，待决定' })).toHaveCount(0);
  await keep('6-corrected');

  // Everything is put back, so that other walks meet the sample as it came.
  await page.goto('/replies?area=990101&year=2022');
  await dispute.getByRole('button', { name: '撤销决定' }).click();
  await dispute.getByRole('button', { name: '撤销决定' }).click();
  await expect(dispute).toContainText('待决定');
  await row.getByRole('link', { name }).click();
  await page.getByRole('button', { name: '撤销登记' }).click();
  await expect(page.getByText(/于 .* 撤销/)).toBeVisible();
  await page.goto('/replies?area=990101&year=2022');
  await page.getByRole('button', { name: '撤销本轮' }).click();
  await page
    .getByRole('form', { name: '撤销本轮' })
    .getByRole('button', { name: '撤销本轮' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('还没有请乡镇核对');
});

test('a lost connection while a reply is recorded: nothing is lost, and it goes the second time', async ({
  page,
}) => {
  await page.goto('/replies?area=990101&year=2021');
  const open = page.getByRole('form', { name: '开始核对' });
  await open.getByLabel('期限').fill('2022-04-20');
  await open.getByLabel('经办人').fill('王一');
  await open.getByRole('button', { name: '开始核对' }).click();
  await expect(page.getByRole('button', { name: '延期' })).toBeVisible();
  await page.goto(`/replies/${township}?area=990101&year=2021`);
  const form = page.getByRole('form', { name: '登记答复' });
  await form.getByLabel('全部同意').check();
  await form.getByLabel('乡镇经手人').fill('街道司法所');
  await page.route('**/api/v1/replies/**', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await form.getByRole('button', { name: '登记', exact: true }).click();
  await expect(form.getByRole('alert')).toContainText('没有登记；填写的内容都还在');
  await expect(form.getByLabel('乡镇经手人')).toHaveValue('街道司法所');
  await page.unroute('**/api/v1/replies/**');
  await form.getByRole('button', { name: '登记', exact: true }).click();
  await expect(form.getByRole('status')).toHaveText('已登记。');
  await page.getByRole('button', { name: '撤销登记' }).click();
  await expect(page.getByText(/于 .* 撤销/)).toBeVisible();
});
