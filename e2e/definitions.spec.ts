import { expect, test } from '@playwright/test';

const scope = 'area=990101&year=2024';
const why = '受理改按登记件数统计（演示）';

test('a change of definition is declared, seen in the trend and stops the ranking, and is taken back', async ({
  page,
}) => {
  await page.goto(`/indicators/disputes_accepted?${scope}`);
  // 口径 in the heading is a button that explains the word.
  const panel = page.getByRole('region', { name: /^口径\s*变化$/ });
  await expect(panel.getByText('没有登记过口径变化。')).toBeVisible();
  await panel.getByText('登记口径变化', { exact: true }).click();
  await panel.getByLabel('范围').click();
  await page.keyboard.type('新砚街道');
  await page.keyboard.press('Enter');
  await panel.getByLabel('起始年度').fill('2023');
  await panel.getByLabel('说明').fill(why);
  await panel.getByLabel('登记人').fill('示例员');
  await panel.getByRole('button', { name: '登记', exact: true }).click();
  await expect(panel.getByText('已登记，各处已按新口径断开。')).toBeVisible();
  const note = panel.locator('li', { hasText: why });
  await expect(note).toContainText('2023 年起');
  await expect(note).toContainText('新砚街道');

  await page.goto(`/compare?${scope}&chart=trend&indicators=disputes_accepted&townships=990101004`);
  await expect(page.locator('figure svg').getByText(why).first()).toBeVisible();

  await page.goto(`/compare?${scope}&indicators=disputes_accepted`);
  await page.getByRole('button', { name: '以表格查看' }).first().click();
  const row = page.locator('figure table tr', { hasText: '新砚街道' });
  await expect(row).toContainText('250');
  await expect(row).toContainText('口径不同');

  await page.goto(`/indicators/disputes_accepted?${scope}`);
  await note.getByRole('button', { name: '撤销' }).click();
  await note.getByLabel('为什么撤销').fill('演示完毕');
  await note.getByRole('button', { name: '确认撤销' }).click();
  await expect(note).toContainText('撤销：演示完毕');
  await page.goto(`/compare?${scope}&indicators=disputes_accepted`);
  await page.getByRole('button', { name: '以表格查看' }).first().click();
  await expect(row).toContainText('250');
  await expect(row).not.toContainText('口径不同');
});

test('within present boundaries the merged townships are one, with the sum and what it was made of', async ({
  page,
}) => {
  const merge = {
    kind: 'merge',
    date: '2025-03-01',
    from: ['990101004', '990101001'],
    to: [{ code: '990101004', name: '新砚街道' }],
    document: '示例市关于合并的批复（虚构）',
  };
  const changes = '/api/v1/division-changes';
  const data = { author: '示例员', changes: [merge] };
  const made = await page.request.post(changes, { data });
  expect(made.status()).toBe(200);
  try {
    await page.goto(`/compare?${scope}&indicators=disputes_accepted`);
    const figure = page.locator('figure').first();
    const boundaries = page.getByRole('radiogroup', { name: '边界' });
    await page.getByRole('button', { name: '以表格查看' }).first().click();
    const before = await figure.locator('tbody tr').count();
    await boundaries.getByText('现行', { exact: true }).click();
    await expect(page).toHaveURL(/boundaries=current/);
    await expect(page.getByText('合并前各单位的件数等相加')).toBeVisible();
    await expect(figure.locator('tbody tr')).toHaveCount(before - 1);
    const sum = figure.locator('tbody tr', { hasText: '新砚街道' });
    await expect(sum).toContainText('642（合并计算）');
    await boundaries.getByText('当年', { exact: true }).click();
    await expect(figure.locator('tbody tr')).toHaveCount(before);
    await expect(page).not.toHaveURL(/boundaries=/);
  } finally {
    const { items } = await (await page.request.get(`${changes}?area=990101`)).json();
    const [declared] = items.filter(({ date }: { date: string }) => date === merge.date);
    const undone = await page.request.post(`${changes}/${declared.declared.id}/undo`, {
      data: { author: '示例员' },
    });
    expect(undone.status()).toBe(200);
  }
});
