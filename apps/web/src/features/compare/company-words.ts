import { words } from '../../language/words.ts';

export const companyWords = words(
  {
    own: '本乡镇',
    goal: '填一个目标值；不填用登记的',
    nearest: '结构相近的乡镇',
    list: '自选名单',
    past: '自身往年',
    district: '区县整体',
    target: '目标值',
    hints: {
      nearest: '按村（社区）数、人口等结构找最像的，不看工作结果；相近不一定是相互的。',
      list: '只在下面勾选的乡镇之间比较，至少两个。',
      past: '只看一个乡镇，与它自己的往年比。',
      district: '只看一个乡镇，与全区县合计的率或平均数比。',
      target: '只看一个乡镇，与目标值比。',
    },
    besideTitle: (name: string, what: string) => `${name}与${what}比`,
    besideSummary: (county: string, indicator: string, unit: string, year: number) =>
      `${county} · ${indicator}（${unit}）· ${year} 年`,
    csv: (what: string) => `${what}与谁比`,
    noTarget: '不知道这项指标的目标值，或填的目标值不合适',
    noTargetDo: '请在左边“目标值”一栏填一个：按显示的单位，比率填百分数，不超过 100。',
    besideFailed: '现在还没有可以并列的数',
    nothing: '这一年和往年都没有写出这项指标',
    tooFew: '名单里还不到两个乡镇',
    tooFewDo: '在左边勾选至少两个乡镇，或在页面上方换一个“与谁比”。',
    noNearest: '算不出与这个乡镇结构相近的',
    noNearestDo:
      '这一年写明村（社区）数或人口的同类型乡镇不足。可以在左边换一个乡镇，用台账补上村（社区）数和人口，或在页面上方换一个“与谁比”。',
  },
  {
    own: 'Township',
    goal: 'target, or the registered one',
    nearest: 'The nearest townships',
    list: 'A list of mine',
    past: 'Its own past',
    district: 'The county as a whole',
    target: 'A target',
    hints: {
      nearest:
        'Likened by structure (villages, residents), never by results; nearness is not always mutual.',
      list: 'Only the townships ticked below are compared with each other, two at least.',
      past: 'One township against its own earlier years.',
      district: 'One township against the pooled rate or the mean of the county.',
      target: 'One township against a target.',
    },
    besideTitle: (name: string, what: string) => `${name}: ${what.toLowerCase()}`,
    besideSummary: (county: string, indicator: string, unit: string, year: number) =>
      `${county} · ${indicator} (${unit}) · ${year}`,
    csv: (what: string) => `${what} beside its peers`,
    noTarget: 'No target of this indicator is known, or the one given does not fit',
    noTargetDo: 'Give one at the left: in the unit shown, rates in percent and at most 100.',
    besideFailed: 'There is nothing to set side by side yet',
    nothing: 'Neither this year nor an earlier one states this indicator',
    tooFew: 'The list has fewer than two townships',
    tooFewDo: 'Tick two townships at least, or choose another group at the top of the page.',
    noNearest: 'Townships near this one by structure cannot be found',
    noNearestDo:
      'Too few townships of its kind state villages, communities or residents of this year. Choose another township at the left, import these numbers through a ledger, or choose another group at the top of the page.',
  },
);
