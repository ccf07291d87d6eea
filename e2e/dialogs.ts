import { expect, type Page } from '@playwright/test';

/** What opens over a page or inside it: where, and how a person opens it. */
interface Dialog {
  readonly name: string;
  readonly path: string;
  readonly open: (page: Page) => Promise<void>;
}

const table = '/?area=990101&year=2024';

export const dialogs: readonly Dialog[] = [
  {
    name: '数字来自哪里',
    path: `${table}&indicators=disputes_accepted`,
    open: async (page) => {
      await page.locator('td[data-look="number"]').first().click();
      await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
    },
  },
  {
    name: '更正',
    path: `${table}&indicators=disputes_accepted`,
    open: async (page) => {
      await page.locator('td[data-look="number"]').first().click();
      await page.getByRole('dialog').getByRole('button', { name: '更正' }).first().click();
      await expect(page.getByRole('dialog').locator('form')).toBeVisible();
    },
  },
  {
    name: '更多',
    path: table,
    open: async (page) => {
      await page.getByRole('button', { name: '更多' }).click();
      await expect(page.getByRole('radiogroup', { name: '配色' })).toBeVisible();
    },
  },
  {
    name: '名词解释',
    path: table,
    open: async (page) => {
      await page.locator('main button[aria-expanded="false"]').first().click();
    },
  },
  {
    name: '能不能比',
    path: '/compare?area=990101&year=2024',
    open: async (page) => {
      await page
        .getByRole('button', { name: /^[ABC] / })
        .first()
        .click();
      await expect(page.getByText('的这些数能不能比')).toBeVisible();
    },
  },
  {
    name: '以表格查看',
    path: '/compare?area=990101&year=2024',
    open: async (page) => {
      await page.getByRole('button', { name: '以表格查看' }).click();
      await expect(page.locator('figure table')).toBeVisible();
    },
  },
  {
    name: '地区',
    path: '/compare?area=990101&year=2024',
    open: async (page) => {
      await page.getByRole('combobox', { name: '地区' }).click();
      await expect(page.getByText(/^19 个乡镇 · 108 份报告$/).first()).toBeVisible();
    },
  },
  {
    name: '分享这个视图',
    path: table,
    open: async (page) => {
      await page.getByRole('button', { name: '更多' }).click();
      await page.getByText('分享这个视图').click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: '数据文件',
    path: table,
    open: async (page) => {
      await page.getByRole('button', { name: '数据文件' }).click();
      await expect(page.getByText('给 R、Python、DuckDB')).toBeVisible();
    },
  },
  {
    name: '撤销导入',
    path: '/reports/1',
    open: async (page) => {
      await page.getByRole('button', { name: '撤销导入' }).click();
      await expect(page.getByText(/^撤销这份报告的导入？/)).toBeVisible();
    },
  },
  {
    name: '登记参考值',
    path: '/indicators/mediation_success_rate?area=990101&year=2024',
    open: async (page) => {
      await page.getByText('登记参考值', { exact: true }).click();
      await expect(page.getByRole('button', { name: '登记', exact: true }).first()).toBeVisible();
    },
  },
  {
    name: '登记口径变化',
    path: '/indicators/mediation_success_rate?area=990101&year=2024',
    open: async (page) => {
      await page.getByText('登记口径变化', { exact: true }).click();
      await expect(page.getByRole('textbox', { name: '起始年度' }).last()).toBeVisible();
    },
  },
  {
    name: '调整位置',
    path: `${table}&chart=tiles`,
    open: async (page) => {
      await page.getByRole('button', { name: '调整位置' }).click();
      await expect(page.getByRole('button', { name: '撤销一步' })).toBeVisible();
    },
  },
  {
    name: '与谁比',
    path: '/compare?area=990101&year=2024',
    open: async (page) => {
      await page.getByRole('combobox', { name: '与谁比' }).click();
      await expect(page.getByTitle('自选名单')).toBeVisible();
    },
  },
  {
    name: '检索建议',
    path: table,
    open: async (page) => {
      await page.getByRole('combobox', { name: '检索' }).fill('纠纷');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: '导入',
    path: '/reports?area=990101',
    open: async (page) => {
      await page
        .locator('input[type="file"]')
        .first()
        .setInputFiles({
          name: '无名报告.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from('法治政府建设年度报告'),
        });
      await expect(page.getByRole('rowheader', { name: '无名报告.txt' })).toBeVisible();
    },
  },
  {
    name: '按键',
    path: '/review?area=990101',
    open: async (page) => {
      await page.getByRole('button', { name: /按键$/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: '项目的细节',
    path: '/scoring?area=990101&year=2024',
    open: async (page) => {
      await page.locator('main li button[aria-expanded]').first().click();
    },
  },
  {
    name: '另存为',
    path: '/scoring?area=990101&year=2024',
    open: async (page) => {
      await page.getByRole('button', { name: '另存为' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
];
