import { words } from '../../language/words.ts';

export const orderWords = words(
  {
    order: '乡镇顺序',
    orders: { code: '官方', kind: '类型', score: '评分' },
    hints: {
      code: '按行政区划代码',
      kind: '镇、乡、民族乡、街道各在一起，其中按行政区划代码',
      score: '按评分方案的名次；没有名次的在后面',
    },
    byScheme: (title: string, label: string) =>
      `按“${title}”（${label.replace(/（(.*)）/, '，$1')}）的名次排列，括号内为名次区间，区间重叠的分不出先后；没有名次的在后面。`,
    hidden: '这个方案在锁定权重以前不显示名称，所以不能按它排列；现按行政区划代码。',
    failed: '没有取到评分的名次，现按行政区划代码排列。可以刷新页面重试。',
    openScoring: '看评分',
  },
  {
    order: 'Order',
    orders: { code: 'official', kind: 'kind', score: 'score' },
    hints: {
      code: 'by division code',
      kind: 'towns, townships, ethnic townships and subdistricts together, each by division code',
      score: 'by rank in the scoring scheme; those without a rank behind',
    },
    byScheme: (title: string) =>
      `In the order of ranks by the scheme “${title}”, rank intervals in brackets: where they overlap, no order is told. Townships without a rank stand behind.`,
    hidden:
      'This scheme hides names until its weights are locked, so that townships stand by division code.',
    failed:
      'The ranks did not come, so that townships stand by division code. Load the page again to retry.',
    openScoring: 'See the scoring',
  },
);
