import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { launchOldChromium } from './launch-old-chromium.ts';
import { furtherPlaces, places } from './places.ts';

test.describe('Chromium 86', () => {
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  test.beforeAll(async () => {
    ({ browser, page } = await launchOldChromium({ width: 1366, height: 768 }));
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => errors.push(error.message));
  });
  test.afterAll(() => browser.close());
  test.beforeEach(() => errors.splice(0));

  test('is the browser it is meant to be', async () => {
    expect(await browser.version()).toMatch(/Chrome\/86\./);
  });

  for (const place of [...places, ...furtherPlaces]) {
    test(`${place.name} is drawn and styled without an error`, async ({ baseURL }) => {
      await page.goto(`${baseURL}${place.path}`);
      await page.waitForSelector(place.ready);
      expect(errors).toEqual([]);
      const look = await page.evaluate(() => ({
        paper: getComputedStyle(document.body).backgroundColor,
        header: document.querySelector('header')?.getBoundingClientRect().height,
        width: document.documentElement.scrollWidth,
      }));
      expect(look).toEqual({
        paper: 'rgb(250, 249, 246)',
        header: expect.any(Number),
        width: 1366,
      });
      expect(look.header).toBeLessThan(60);
    });
  }

  test('controls of the kit are styled', async ({ baseURL }) => {
    await page.goto(`${baseURL}/reports`);
    await page.waitForSelector('.ant-btn-primary');
    const button = await page.evaluate(() => {
      const primary = document.querySelector('.ant-btn-primary');
      return primary === null ? '' : getComputedStyle(primary).backgroundColor;
    });
    expect(button).toBe('rgb(15, 76, 92)');
  });

  test('a column sorts the table', async ({ baseURL }) => {
    await page.goto(`${baseURL}/compare?chart=table&indicators=disputes_accepted`);
    await page.waitForSelector('main table tbody tr');
    const figures = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main table tbody td.number')]
          .map((cell) => Number.parseInt(cell.textContent ?? '', 10))
          .filter((figure) => !Number.isNaN(figure)),
      );
    const before = await figures();
    await page.click('main table th.number button');
    await page.waitForFunction('location.search.includes("sort=-disputes_accepted")');
    const after = await figures();
    expect(after).not.toEqual(before);
    expect(after).toEqual([...before].sort((a, b) => b - a));
    expect(errors).toEqual([]);
  });

  test('the guide stands beside what it speaks of', async ({ baseURL }) => {
    await page.goto(`${baseURL}/help`);
    await page.waitForSelector('main #terms');
    await page.click('main p button');
    for (let step = 0; step < 6; step += 1) {
      await page.waitForFunction(
        `document.querySelector('#guide-text + div')?.textContent.includes('第 ${step + 1} 步')`,
      );
      await new Promise((settled) => setTimeout(settled, 300)); // the page comes, the card moves beside it
      const place = await page.evaluate(() => {
        const card = document.querySelector('#guide-text')?.parentElement?.getBoundingClientRect();
        return card === undefined
          ? null
          : { right: card.right, bottom: card.bottom, left: card.left };
      });
      expect(place?.left).toBeGreaterThanOrEqual(0);
      expect(place?.right).toBeLessThanOrEqual(1366);
      expect(place?.bottom).toBeLessThanOrEqual(768);
      await page.keyboard.press('ArrowRight');
    }
    expect(errors).toEqual([]);
  });

  test('a figure opens its source', async ({ baseURL }) => {
    await page.goto(`${baseURL}/?indicators=disputes_accepted`);
    await page.waitForSelector('td[data-look="number"]');
    await page.click('td[data-look="number"]');
    await page.waitForSelector('[role="dialog"] mark');
    expect(errors).toEqual([]);
  });
});
