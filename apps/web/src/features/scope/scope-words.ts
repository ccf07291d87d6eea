import { words } from '../../language/words.ts';

export const scopeWords = words(
  {
    scope: '范围',
    area: '地区',
    year: '年度',
    yearOf: (year: number) => `${year} 年度`,
    peers: '与谁比',
    all: '全部乡镇',
    kind: '同类乡镇',
    counts: (townships: number, reports: number) => `${townships} 个乡镇 · ${reports} 份报告`,
    noMatch: '没有匹配的地区；只列出已有报告的地区',
    empty: '还没有报告',
    emptyDo: '乡鉴只读已经公开的年度报告。导入报告文件后，这里会显示总览、对比和排名。',
    import: '导入报告',
  },
  {
    scope: 'Scope',
    area: 'Area',
    year: 'Year',
    yearOf: (year: number) => `${year}`,
    peers: 'against',
    all: 'all townships',
    kind: 'same kind',
    counts: (townships: number, reports: number) => `${townships} townships · ${reports} reports`,
    noMatch: 'No such area; only areas with reports are listed',
    empty: 'No reports yet',
    emptyDo:
      'Xiangjian reads yearly reports that are already public. Import report files to see overview, comparison and ranks.',
    import: 'Import reports',
  },
);
