import { expect, type Page } from '@playwright/test';

/** The places of the interface: its address and something that stands there once the answer has come. */
export const places = [
  { name: '总览', path: '/', ready: 'td[data-row="0"][data-look]' },
  { name: '对比', path: '/compare', ready: 'figure svg path' },
  ...[
    ['分布', 'chart=spread'],
    ['漏斗', 'chart=funnel'],
    ['小图', 'chart=multi'],
    ['两年变化', 'chart=change'],
    ['斜线', 'chart=change&form=slope'],
    ['散点', 'chart=scatter&indicators=disputes_accepted,mediation_success_rate'],
    ['结构相近', 'chart=spread&among=nearest'],
    ['自身往年', 'among=past'],
  ].map(([name = '', search = '']) => ({
    name: `对比：${name}`,
    path: `/compare?${search}`,
    ready: 'figure svg path',
  })),
  { name: '乡镇', path: '/townships', ready: 'table.data-table, main table' },
  { name: '报告', path: '/reports', ready: 'main table tbody a' },
  { name: '复核', path: '/review', ready: 'main [data-item]' },
  { name: '乡镇核对', path: '/replies', ready: 'main table tbody th a' },
  { name: '核对表', path: '/replies/990101001', ready: 'main table tbody th' },
  { name: '指标', path: '/indicators', ready: 'main table tbody a' },
  { name: '区划', path: '/divisions', ready: 'main table tbody th' },
  { name: '发布', path: '/releases', ready: 'main form input' },
  { name: '设置', path: '/settings', ready: 'main dl dd' },
  { name: '账号', path: '/accounts', ready: 'main form button' },
  { name: '操作记录', path: '/audit', ready: 'main form[aria-label] input' },
  { name: '台账', path: '/ledgers', ready: 'main section button' },
  { name: '帮助', path: '/help', ready: 'main #definitions dt a' },
  { name: '检索', path: '/search?q=矛盾纠纷', ready: 'main article mark' },
  { name: '评分', path: '/scoring', ready: '[data-final="true"]' },
] as const;

/** Places whose address names something, and further drawings of a place. */
export const furtherPlaces = [
  { name: '总览：方格图', path: '/?chart=tiles', ready: '[data-township]' },
  { name: '总览：边界图', path: '/?chart=map&area=990101&year=2024', ready: 'main h2' },
  { name: '总览：报告状态', path: '/?chart=status', ready: 'main table tbody td' },
  { name: '总览：没有报告的年度', path: '/?area=990101&year=2018', ready: 'main h1' },
  { name: '对比：趋势', path: '/compare?chart=trend', ready: 'figure svg path' },
  { name: '对比：表格', path: '/compare?chart=table', ready: 'main table tbody td' },
  { name: '对比：目标值', path: '/compare?among=target', ready: 'figure svg path' },
  { name: '对比：名单太短', path: '/compare?among=list', ready: 'main h1' },
  { name: '指标页', path: '/indicators/mediation_success_rate', ready: 'main table tbody' },
  { name: '报告原文', path: '/reports/1', ready: 'main article' },
  { name: '评分：签署单', path: '/scoring?tab=sign&area=990101&year=2024', ready: 'main h1' },
] as const;

export type Place = (typeof places)[number] | (typeof furtherPlaces)[number];

/** Opens a place and waits until its answer is drawn. */
export async function openPlace(page: Page, place: Place, search = ''): Promise<void> {
  const further = place.path.includes('?') ? search.replace('?', '&') : search;
  await page.goto(`${place.path}${further}`);
  await expect(page.locator(place.ready).first()).toBeAttached();
  await expect(page.locator('main [role="status"]')).toHaveCount(0);
}

/** The search part of the address as it stands. */
export function searchOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}
