import { expect, type Page, test } from '@playwright/test';
import { termSpellings } from '../apps/web/src/components/term-spellings.ts';
import { furtherPlaces, openPlace, places } from './places.ts';

for (const place of [...places, ...furtherPlaces].filter(({ name }) => name !== '帮助')) {
  test(`${place.name} explains every term that stands on it`, async ({ page }) => {
    await openPlace(page, place);
    await page.waitForLoadState('networkidle');
    expect(await unexplained(page, 'main')).toEqual([]);
  });
}

test('so does the source of a figure', async ({ page }) => {
  await page.goto('/?indicators=mediation_success_rate');
  await page.locator('td[data-look="number"]').first().click();
  await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
  expect(await unexplained(page, '[role="dialog"]')).toEqual([]);
});

test('a meaning opens inside the window, with the keyboard too', async ({ page }) => {
  await page.goto('/compare');
  const word = page.locator('main [data-term="basis"] button').first();
  await word.focus();
  await page.keyboard.press('Enter');
  const meaning = page.locator('[data-term] [role="note"]');
  await expect(meaning).toContainText('分母是什么');
  await expect(meaning).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();
});

/** Terms whose words stand in a part of the page, without one place in it where the term can be pressed. */
async function unexplained(page: Page, part: string): Promise<string[]> {
  const { text, explained } = await page
    .locator(part)
    .first()
    .evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const term of copy.querySelectorAll('[data-term]')) term.remove();
      // Words of the reports themselves, choices that are pressed themselves, words for screen readers only, lines of the log,
      // which name what other pages do, and definitions in the list of indicators, which have a page of their own.
      for (const part of copy.querySelectorAll(
        'article, mark, blockquote, option, a, button, svg, .visually-hidden, [data-look], [data-log], td[lang]',
      ))
        part.remove();
      return {
        text: copy.textContent ?? '',
        explained: [...element.querySelectorAll('[data-term]')].map((term) =>
          term.getAttribute('data-term'),
        ),
      };
    });
  return Object.entries(termSpellings.zh)
    .filter(([term, spelling]) => spelling.test(text) && !explained.includes(term))
    .map(([term, spelling]) => {
      const at = spelling.exec(text)?.index ?? 0;
      return `${term}: …${text.slice(Math.max(0, at - 25), at + 25)}…`;
    });
}
