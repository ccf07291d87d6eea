import { expect, test } from '@playwright/test';

test('a withdrawn report comes back with its figures: at once, or later from the list', async ({
  page,
  request,
}) => {
  const township = '990101102';
  const listed = await request.get(`/api/v1/reports?township=${township}&years=2022`);
  const { id, township: place } = (await listed.json()).items[0];
  const report = `${place.name} 2022 年度`;
  const figures = async () => {
    const address = `/api/v1/observations?area=990101&townships=${township}&years=2022`;
    return (await (await request.get(address)).json()).items;
  };
  const before = await figures();
  const withdraw = async () => {
    await page.goto(`/reports/${id}?area=990101&year=2022`);
    await page.getByRole('button', { name: '撤销导入' }).click();
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: report })).toBeVisible();
  };

  const list = page.getByRole('region', { name: /^撤销了导入的报告/ });
  const inList = list.getByRole('button', { name: `恢复 ${report}报告` });

  await withdraw();
  expect(await figures()).not.toEqual(before);
  const notice = page.getByRole('status').filter({ hasText: report });
  await notice.getByRole('button', { name: `恢复 ${report}报告` }).click();
  await expect(notice).toBeHidden();
  await expect(inList).toBeHidden();
  expect(await figures()).toEqual(before);

  await withdraw();
  await page.goto('/reports?area=990101&year=2022');
  await expect(list).toContainText('本机');
  await inList.click();
  await expect(inList).toBeHidden();
  expect(await figures()).toEqual(before);
});
