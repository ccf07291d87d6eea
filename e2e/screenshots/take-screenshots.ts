import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
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
    const context = await contextOf(browser, look);
    const page = await context.newPage();
    const seen = taken.filter(({ only }) => only === undefined || only.includes(look.name));
    for (const view of seen) {
      const png = await picture(page, server.origin, view, look);
      writeFileSync(`${folder}${view.name}-${look.name}.webp`, await asWebp(encoder, png));
    }
    await context.close();
    console.log(`${look.name}: ${seen.length} views`);
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

/** One for all pictures of a look, so that the program is loaded once. */
async function contextOf(from: Browser, look: Look): Promise<BrowserContext> {
  const context = await from.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  await context.addInitScript((remembers) => {
    for (const [name, value] of Object.entries(remembers)) localStorage.setItem(name, value);
  }, look.remembers);
  // The folder is another one at every run: the picture shows that of an installed server.
  await context.route(/\/api\/v1\/(storage|backups)$/, async (route) => {
    const reply = await (await route.fetch()).text();
    await route.fulfill({ body: reply.replaceAll(server.folder, '/var/lib/xiangjian') });
  });
  return context;
}

async function picture(page: Page, origin: string, view: View, look: Look): Promise<Buffer> {
  const isPrint = look.name === 'print';
  await page.setViewportSize(sizes[isPrint ? (view.isUpright ? 'upright' : 'across') : 'screen']);
  await page.emulateMedia({ media: isPrint ? 'print' : 'screen', reducedMotion: 'reduce' });
  await page.goto(`${origin}${view.path}`);
  await settled(page, view.ready);
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

/** Until the answer is drawn, fonts are there and a frame has passed. */
async function settled(page: Page, ready: string): Promise<void> {
  await page.locator(ready).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  await page.waitForTimeout(100);
}
