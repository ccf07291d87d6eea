import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

/**
 * The browser for the browser tests. On Debian as root, a missing Chromium or a missing Chinese font is installed from
 * Debian's packages; elsewhere the browser that is found is used. Returns null after saying what to do.
 */
export function ensureBrowser(): string | null {
  if (canInstall() && (findBrowser(process.env) === null || !hasChineseFont())) {
    console.log('正在安装浏览器测试所需的 chromium 与 fonts-noto-cjk……');
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  }
  const browser = findBrowser(process.env);
  if (browser === null) {
    console.error(
      '没有找到 Chromium：请安装 Chromium 或 Chrome（Debian：apt-get install chromium fonts-noto-cjk），' +
        '或用环境变量 BROWSER_PATH 指明它的位置，然后再运行 npm test。',
    );
  }
  return browser;
}

function canInstall(): boolean {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
  );
}

function hasChineseFont(): boolean {
  const list = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}
