import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../scripts/house/find-browser.ts';

const port = Number(process.env.XIANGJIAN_TEST_PORT ?? 8689);
const browser = findBrowser(process.env);
if (browser === null) throw new Error('no Chromium found: npm test installs it or says how');

// The configuration is read again in every worker; the folder of the server's database must be the first one's.
process.env.XIANGJIAN_TEST_DATA ??= mkdtempSync(join(tmpdir(), 'xiangjian-browser-tests-'));

/** Walks that leave the server as they found it, so that two of them can be under way at once. */
const onlyReading = [
  'accessibility',
  'chart-keys',
  'clerk',
  'colours',
  'csv',
  'embed',
  'guide',
  'help',
  'keyboard',
  'language',
  'large-drawings',
  'large-type',
  'official',
  'picture',
  'print',
  'screen',
  'search',
  'terms',
  'zoom',
].map((name) => `${name}.spec.ts`);

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/browser',
  // On a busy machine an answer takes longer; that it comes is what is asked.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  projects: [
    { name: 'reading', testMatch: onlyReading, fullyParallel: true },
    { name: 'writing', testIgnore: onlyReading, workers: 1, dependencies: ['reading'] },
  ],
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    acceptDownloads: true,
    // What moves only to please the eye is left out: nothing is half way when it is looked at.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node apps/api/src/server.ts',
    cwd: '..',
    url: `http://127.0.0.1:${port}/api/v1/health`,
    timeout: 180_000,
    env: { ...process.env, PORT: String(port), XIANGJIAN_DATA: process.env.XIANGJIAN_TEST_DATA },
  },
});
