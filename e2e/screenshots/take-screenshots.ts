import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/house/find-browser.ts';
import { serveSample } from '../../scripts/house/serve-sample.ts';
import { asWebp } from './as-webp.ts';
import { indexPage } from './index-page.ts';
import { type Look, looks, sizes } from './looks.ts';
import { type View, views } from './views.ts';

// Takes every view in every look from a new database, as docs/screenshots. Names given as arguments take only those views.
const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
const wanted = process.argv.slice(2);
const taken = views.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

const executablePath = findBrowser(process.env);
if (executablePath === null) throw new Error('no Chromium found: npm test installs it or says how');

mkdirSync(folder, { recursive: true });
if (wanted.length === 0) removeOld();
const server = await serveSample(Number(process.env.PORT ?? 18_687));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const encoder = await browser.newPage();
  for (const look of looks) {
    for (const view of taken) {
      const png = await picture(browser, server.origin, view, look);
      writeFileSync(`${folder}${view.name}-${look.name}.webp`, await asWebp(encoder, png));
    }
    console.log(`${look.name}: ${taken.length} views`);
  }
  writeFileSync(`${folder}README.md`, indexPage(views));
} finally {
  await browser.close();
  server.stop();
}

function removeOld(): void {
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.webp')) rmSync(`${folder}${name}`);
  }
}

async function picture(from: Browser, origin: string, view: View, look: Look): Promise<Buffer> {
  const size = look.name === 'print' ? (view.isUpright ? 'upright' : 'across') : 'screen';
  const context = await from.newContext({
    viewport: sizes[size],
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.addInitScript((remembers) => {
      for (const [name, value] of Object.entries(remembers)) localStorage.setItem(name, value);
    }, look.remembers);
    if (look.name === 'print') await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
    await page.goto(`${origin}${view.path}`, { waitUntil: 'networkidle' });
    await settled(page, view.ready);
    return await page.screenshot({ animations: 'disabled', caret: 'hide' });
  } finally {
    await context.close();
  }
}

/** Until the answer is drawn, fonts are there and a frame has passed. */
async function settled(page: Page, ready: string): Promise<void> {
  await page.locator(ready).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  await page.waitForTimeout(300);
}
