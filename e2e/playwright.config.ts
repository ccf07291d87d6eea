import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../scripts/house/find-browser.ts';

/** The second server, for half of the walks that change what is kept, stands at the next port. */
const port = Number(process.env.XIANGJIAN_TEST_PORT ?? 8689);
const secondPort = port + 1;
const browser = findBrowser(process.env);
if (browser === null) throw new Error('no Chromium found: npm test installs it or says how');

// The configuration is read again in every worker; the folder of the servers' databases must be the first one's.
process.env.XIANGJIAN_TEST_DATA ??= mkdtempSync(join(tmpdir(), 'xiangjian-browser-tests-'));
const folder = process.env.XIANGJIAN_TEST_DATA;

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
  'township-order',
  'zoom',
].map((name) => `${name}.spec.ts`);

/** Walks that change what is kept, for the second server: about half of them by the time they take. */
const onSecondServer = ['accounts', 'review', 'shared-link'].map((name) => `${name}.spec.ts`);

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/browser',
  // On a busy machine an answer takes longer; that it comes is what is asked.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  projects: [
    { name: 'reading', testMatch: onlyReading, fullyParallel: true },
    {
      name: 'writing',
      testIgnore: [...onlyReading, ...onSecondServer],
      workers: 1,
      dependencies: ['reading'],
    },
    {
      name: 'writing-second',
      testMatch: onSecondServer,
      use: { baseURL: addressOf(secondPort) },
      workers: 1,
      dependencies: ['reading'],
    },
  ],
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    baseURL: addressOf(port),
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
  webServer: [serverAt(port, 'first'), serverAt(secondPort, 'second')],
});

function addressOf(at: number): string {
  return `http://127.0.0.1:${at}`;
}

function serverAt(at: number, name: string) {
  return {
    command: 'node apps/api/src/server.ts',
    cwd: '..',
    url: `${addressOf(at)}/api/v1/health`,
    timeout: 180_000,
    env: { ...process.env, PORT: String(at), XIANGJIAN_DATA: join(folder, name) },
  };
}
