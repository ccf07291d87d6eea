import { expect, test } from '@playwright/test';
import { searchOf } from './places.ts';

test('English and back keep area, year and peers', async ({ page }) => {
  await page.goto('/?peers=kind');
  await expect(page.getByRole('link', { name: '总览' })).toBeVisible();
  await expect.poll(() => searchOf(page).get('area')).not.toBeNull();
  const scope = Object.fromEntries(searchOf(page));
  expect(scope).toMatchObject({ peers: 'kind' });

  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('link', { name: 'Overview' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/);
  expect(Object.fromEntries(searchOf(page))).toEqual({ ...scope, lang: 'en' });

  await page.getByRole('link', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\/compare/);
  expect(Object.fromEntries(searchOf(page))).toMatchObject({ ...scope, lang: 'en' });

  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('link', { name: '对比' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  expect(Object.fromEntries(searchOf(page))).toMatchObject(scope);
  expect(searchOf(page).has('lang')).toBe(false);
});
