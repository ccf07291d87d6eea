import type { Look } from './looks.ts';

/** One view of the interface: the name of its picture, what it is called, its address, and what stands there once it is drawn. */
export interface View {
  readonly name: string;
  readonly label: string;
  readonly path: string;
  readonly ready: string;
  /** A sheet of paper instead of a table across, in print. */
  readonly isUpright?: boolean;
  /** In which looks it differs; every look when left out. */
  readonly only?: readonly Look['name'][];
}

const two = 'indicators=disputes_accepted,mediation_success_rate';
const drawn = 'figure svg path';

/** Every view, in the order of the menu. */
export const views: readonly View[] = [
  { name: 'overview', label: '总览', path: '/', ready: 'td[data-row="0"][data-look]' },
  {
    name: 'overview-tiles',
    label: '总览：方格图',
    path: '/?chart=tiles',
    ready: '[data-township]',
  },
  { name: 'overview-status', label: '总览：报告状态', path: '/?chart=status', ready: 'main table' },
  {
    name: 'evidence',
    label: '数字来自哪里',
    path: '/?area=990101&year=2024&evidence=990101001.2024.mediation_success_rate',
    ready: '[role="dialog"] mark',
    only: ['light', 'dark', 'large'],
  },
  { name: 'compare-ranking', label: '对比：排名', path: '/compare', ready: drawn },
  {
    name: 'compare-distribution',
    label: '对比：分布',
    path: '/compare?chart=spread',
    ready: drawn,
  },
  { name: 'compare-funnel', label: '对比：漏斗', path: '/compare?chart=funnel', ready: drawn },
  { name: 'compare-trend', label: '对比：趋势', path: '/compare?chart=trend', ready: drawn },
  { name: 'compare-multiples', label: '对比：小图', path: '/compare?chart=multi', ready: drawn },
  { name: 'compare-change', label: '对比：两年变化', path: '/compare?chart=change', ready: drawn },
  {
    name: 'compare-slope',
    label: '对比：斜线',
    path: '/compare?chart=change&form=slope',
    ready: drawn,
  },
  {
    name: 'compare-scatter',
    label: '对比：散点',
    path: `/compare?chart=scatter&${two}`,
    ready: drawn,
  },
  {
    name: 'compare-table',
    label: '对比：表格',
    path: `/compare?chart=table&${two}`,
    ready: 'main table tbody td',
  },
  {
    name: 'compare-current-boundaries',
    label: '对比：现行边界',
    path: '/compare?chart=trend&boundaries=current',
    ready: drawn,
  },
  { name: 'compare-past', label: '对比：自身往年', path: '/compare?among=past', ready: drawn },
  {
    name: 'township',
    label: '乡镇画像',
    path: '/townships',
    ready: 'main table',
    isUpright: true,
  },
  { name: 'reports', label: '报告', path: '/reports', ready: 'main table tbody a' },
  { name: 'report', label: '报告原文', path: '/reports/1', ready: 'main article' },
  { name: 'review', label: '复核', path: '/review', ready: 'main [data-item]' },
  {
    name: 'replies',
    label: '乡镇核对',
    path: '/replies',
    ready: 'main table tbody th a',
  },
  {
    name: 'reply-sheet',
    label: '核对表',
    path: '/replies/990101001',
    ready: 'main table tbody th',
    isUpright: true,
  },
  { name: 'releases', label: '发布', path: '/releases', ready: 'main form input' },
  { name: 'indicators', label: '指标', path: '/indicators', ready: 'main table tbody a' },
  {
    name: 'indicator',
    label: '指标页',
    path: '/indicators/mediation_success_rate',
    ready: 'main table tbody',
  },
  { name: 'scoring', label: '评分', path: '/scoring', ready: '[data-final="true"]' },
  {
    name: 'scoring-sign',
    label: '评分：签署单',
    path: '/scoring?tab=sign&area=990101&year=2024',
    ready: 'main h1',
    isUpright: true,
  },
  { name: 'search', label: '检索', path: '/search?q=矛盾纠纷', ready: 'main article mark' },
  { name: 'ledgers', label: '台账', path: '/ledgers', ready: 'main section button' },
  { name: 'divisions', label: '区划', path: '/divisions', ready: 'main table tbody th' },
  { name: 'settings', label: '设置', path: '/settings', ready: 'main dl dd' },
  { name: 'accounts', label: '账号', path: '/accounts', ready: 'main form button' },
  { name: 'audit', label: '操作记录', path: '/audit', ready: 'main form[aria-label] input' },
  { name: 'help', label: '帮助', path: '/help', ready: 'main #definitions dt a' },
  { name: 'screen', label: '大屏', path: '/screen', ready: 'main h1, main h2', only: ['dark'] },
];
