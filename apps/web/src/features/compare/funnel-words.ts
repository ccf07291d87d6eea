import { words } from '../../language/words.ts';

export const funnelWords = words(
  {
    per: '除以',
    widen: '过度离散校正',
    noFunnel: '这项指标没有漏斗图',
    noFunnelDo:
      '漏斗图只用于有分子分母的率和随机发生的件数；工作量由人安排，不是随机发生的。请看分布或趋势。',
    plain: (label: string, n: number) =>
      `${label}：${n} 个乡镇的差异没有大于随机波动，控制限不需放宽。`,
    widened: (label: string, ratio: string) =>
      `${label}：差异是随机波动所能解释的 ${ratio} 倍，控制限已相应放宽；关掉“过度离散校正”看未放宽的。`,
    notWidened: (label: string, ratio: string) =>
      `${label}：差异是随机波动所能解释的 ${ratio} 倍，控制限未放宽，落在外面的会偏多。`,
    tooFew: (label: string, ratio: string, n: number) =>
      `${label}：差异是随机波动所能解释的 ${ratio} 倍，但只有 ${n} 个乡镇，不足 10 个，控制限不放宽。`,
    position: '位置',
    base: '基数',
    above_998: '高于 99.8% 控制限',
    above_95: '高于 95% 控制限',
    within: '在控制限内',
    below_95: '低于 95% 控制限',
    below_998: '低于 99.8% 控制限',
    untold: '不能判定',
  },
  {
    per: 'Divided by',
    widen: 'allow for over-dispersion',
    noFunnel: 'There is no funnel of this indicator',
    noFunnelDo:
      'A funnel is for shares with both counts and for events that happen by chance; effort is planned. See the distribution or the trend.',
    plain: (label: string, n: number) =>
      `${label}: the differences of ${n} townships do not outweigh chance, limits need no widening.`,
    widened: (label: string, ratio: string) =>
      `${label}: differences are ${ratio} times what chance explains and the limits are widened for it.`,
    notWidened: (label: string, ratio: string) =>
      `${label}: differences are ${ratio} times what chance explains, limits not widened: too many lie outside.`,
    tooFew: (label: string, ratio: string, n: number) =>
      `${label}: differences are ${ratio} times what chance explains, but with ${n} townships, fewer than 10, limits stay.`,
    position: 'Position',
    base: 'Base',
    above_998: 'above the 99.8% limits',
    above_95: 'above the 95% limits',
    within: 'within the limits',
    below_95: 'below the 95% limits',
    below_998: 'below the 99.8% limits',
    untold: 'not to be told',
  },
);
