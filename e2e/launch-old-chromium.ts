import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { oldChromium } from './old-chromium.ts';

export interface OldChromium {
  readonly browser: Browser;
  readonly page: Page;
}

const patience = 12_000;
const attempts = 3;

/**
 * Chromium 86 with a page of the given size. A browser of that age sometimes hangs before it has shown anything; one that
 * gives no page in time is ended and started anew. What a page then does is never tried twice.
 */
export async function launchOldChromium(size: {
  readonly width: number;
  readonly height: number;
}): Promise<OldChromium> {
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    const started = await start(size).catch(() => null);
    if (started !== null) return started;
  }
  return start(size);
}

async function start(size: { width: number; height: number }): Promise<OldChromium> {
  const browser = await puppeteer.launch({
    executablePath: oldChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
    defaultViewport: size,
    timeout: patience,
  });
  // Whatever it waits for, an ended browser gives up.
  const end = setTimeout(() => browser.process()?.kill('SIGKILL'), patience);
  try {
    return { browser, page: await browser.newPage() };
  } finally {
    clearTimeout(end);
  }
}
