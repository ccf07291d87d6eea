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

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/browser',
  timeout: 60_000,
  workers: 1,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    acceptDownloads: true,
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
