import { words } from '../language/words.ts';

/** What the guide says at each stop, short enough to be read in one look. */
export const guideWords = words(
  {
    name: '新手导览',
    again: '再看一遍新手导览',
    next: '下一步',
    back: '上一步',
    skip: '跳过',
    done: '知道了',
    at: (step: number, of: number) => `第 ${step} 步，共 ${of} 步`,
    finding: {
      title: '先看这句话',
      text: '每一页开头都是一句结论：这一年谁没有公开报告，谁和别的乡镇明显不同。它由报告里的数算出来，不是评语。',
    },
    scope: {
      title: '看哪里、哪一年、和谁比',
      text: '在这里换区县、年度和比较对象，整页跟着换。点“复制链接”发给别人，看到的是同一张图。',
    },
    table: {
      title: '一行一个乡镇，一列一项工作',
      text: '蓝色是优于比较对象，橙色是不及比较对象，没有这两种颜色的不作评判。“未提及”只说明报告没有写，不等于没有做。',
    },
    evidence: {
      title: '每个数都有出处',
      text: '点任何一个数，这里就打开它在报告里的原句。发现读错了，也在这里更正。',
    },
    chart: {
      title: '放在一起比',
      text: '“对比”里选指标和乡镇，有排名、趋势、变化等画法。名次后面的括号是区间：区间重叠的，分不出先后。',
    },
    more: {
      title: '带虚线的词可以点',
      text: '点一下就有解释。“更多”里的“帮助”有全部名词和比较方法，也可以从那里再看一遍导览。',
    },
  },
  {
    name: 'First steps',
    again: 'Show the first steps again',
    next: 'Next',
    back: 'Back',
    skip: 'Skip',
    done: 'Got it',
    at: (step: number, of: number) => `Step ${step} of ${of}`,
    finding: {
      title: 'Begin with this sentence',
      text: 'Every page opens with a finding: who published no report this year, who clearly differs from its peers. It is computed from the reports and is no opinion.',
    },
    scope: {
      title: 'Where, which year, against whom',
      text: 'Change the area, the year or the peers here and the whole page follows. “Copy link” hands the same picture on.',
    },
    table: {
      title: 'A township a row, a task a column',
      text: 'Blue is better than its peers, orange is worse, anything else is not judged. “Not mentioned” says that the report is silent, not that nothing was done.',
    },
    evidence: {
      title: 'Every figure has its sentence',
      text: 'Press any figure and the sentence of the report opens here. If it was misread, correct it here.',
    },
    chart: {
      title: 'Side by side',
      text: 'Choose indicators and townships under “Compare”: rankings, trends, changes. The range behind a rank is its interval: where two overlap, nobody is ahead.',
    },
    more: {
      title: 'Dotted words can be pressed',
      text: 'They explain themselves. “Help” under “More” has every term and method, and shows these steps again.',
    },
  },
);
