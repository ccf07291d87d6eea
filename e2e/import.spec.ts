import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { type DroppedFile, dropFiles } from './drop-files.ts';

/** A report that the sample district lacks. */
const good: DroppedFile = {
  name: '麦浪坪镇2024.txt',
  text: [
    '示例区麦浪坪镇2024年法治政府建设情况报告',
    '文稿性质:示例(虚构)',
    '一、主要做法',
    '全年受理矛盾纠纷73件，调解成功71件。开展普法宣传活动12场次，发放宣传资料900余份。',
    '二、存在的不足',
    '普法形式较为单一。',
    '三、下一年度工作安排',
    '继续开展执法培训。',
  ].join('\n'),
};

const empty: DroppedFile = { name: '空白.txt', text: '' };

const stranger: DroppedFile = {
  name: '外地.txt',
  text: good.text.replaceAll('示例区麦浪坪镇', '示例区并无此镇'),
};

test('every dropped file gets its outcome in words, and an import can be taken back', async ({
  page,
  request,
}) => {
  const before = await reportsStored(request);
  await page.goto('/reports?area=990101&year=2024');
  await expect(page.getByText('把报告文件或整个文件夹拖到这里')).toBeVisible();

  await dropFiles(page, [good, empty, stranger]);
  await expect(page.getByRole('heading', { name: '导入报告：3 个文件' })).toBeVisible();
  await expect(rowOf(page, good)).toHaveAttribute('data-outcome', 'added');
  await expect(rowOf(page, good)).toContainText('麦浪坪镇 2024');
  await expect(rowOf(page, good)).toContainText(/已新增.*[1-9]\d* 个数字/);
  await expect(rowOf(page, empty)).toContainText('未导入');
  await expect(rowOf(page, empty)).toContainText('文件是空的');
  await expect(rowOf(page, stranger)).toContainText('未导入');
  await expect(rowOf(page, stranger)).toContainText('并无此镇');
  expect(await reportsStored(request)).toBe(before + 1);

  await dropFiles(page, [good]);
  await expect(page.getByRole('heading', { name: '导入报告：4 个文件' })).toBeVisible();
  await expect(rowOf(page, good).last()).toContainText('无变化');
  expect(await reportsStored(request)).toBe(before + 1);
  expect(await cellOf(request, '麦浪坪镇')).toMatchObject({ value: 73, status: 'reported' });

  await rowOf(page, good).first().getByRole('button', { name: '撤销导入' }).click();
  await expect(rowOf(page, good).first()).toContainText('已撤销');
  expect(await reportsStored(request)).toBe(before);
  expect(await cellOf(request, '麦浪坪镇')).toMatchObject({
    value: null,
    status: 'report_missing',
  });
});

const rowOf = (page: Page, { name }: DroppedFile) =>
  page.locator('tr[data-outcome]').filter({ hasText: name });

async function reportsStored(request: APIRequestContext): Promise<number> {
  const { reports } = await (await request.get('/api/v1/health')).json();
  return reports;
}

/** The cell of a township in 2024: how many disputes it took up. */
async function cellOf(request: APIRequestContext, township: string): Promise<unknown> {
  const address = '/api/v1/answers/matrix?area=990101&year=2024&indicators=disputes_accepted';
  const { rows } = await (await request.get(address)).json();
  return rows.find((row: { township: { name: string } }) => row.township.name === township)
    ?.cells[0];
}
