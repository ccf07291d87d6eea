import type { Page } from '@playwright/test';

/** A file as a person would drag it onto the page. */
export interface DroppedFile {
  readonly name: string;
  readonly text: string;
}

/** Lets files fall onto the page. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const transfer = await page.evaluateHandle((dropped) => {
    const held = new DataTransfer();
    for (const { name, text } of dropped) held.items.add(new File([text], name));
    return held;
  }, files);
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}
