import { words } from '../../language/words.ts';

export const statusWords = words(
  {
    asStatus: '报告状态',
    caption: (area: string, year: number) => `${area} ${year} 年度各乡镇报告状态`,
    township: '乡镇',
    report: '报告',
    published: '公开日期',
    open: '看报告',
    noReport: '未见公开',
    parts: {
      results: '举措成效',
      problems: '不足原因',
      responsibility: '第一责任人履职',
      plans: '下年安排',
    },
    core: '写明的核心指标',
    present: '有',
    absent: '未见',
    unknown: '无标题可辨',
    note: '四个部分按报告的标题辨认；“未见”是没有读到这样的标题，提请核实，不等于没有写。',
  },
  {
    asStatus: 'Reports',
    caption: (area: string, year: number) => `State of the reports of ${area}, ${year}`,
    township: 'Township',
    report: 'Report',
    published: 'Published',
    open: 'Open',
    noReport: 'not found',
    parts: {
      results: 'Results',
      problems: 'Shortcomings',
      responsibility: 'Heads’ duty',
      plans: 'Plans',
    },
    core: 'Core indicators stated',
    present: 'yes',
    absent: 'not seen',
    unknown: 'no headings',
    note: 'The four parts are told by their headings; “not seen” means no such heading was read, please verify.',
  },
);
