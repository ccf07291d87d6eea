import type { ReleasedChange } from '@xiangjian/contract';
import { counted } from '../../language/counted.ts';
import { words } from '../../language/words.ts';

type Why = NonNullable<ReleasedChange['why']>['reason'];

const reasonsZh: Readonly<Record<Why, string>> = {
  import: '导入报告',
  extraction: '规则更新',
  correction: '人工更正',
  withdrawal: '撤销导入',
  ledger: '导入台账',
  ledger_undo: '撤销台账',
};

const reasonsEn: Readonly<Record<Why, string>> = {
  import: 'report imported',
  extraction: 'rules changed',
  correction: 'correction',
  withdrawal: 'import withdrawn',
  ledger: 'ledger imported',
  ledger_undo: 'ledger undone',
};

export const releasesWords = words(
  {
    finding: (area: string, count: number) =>
      count === 0 ? `${area}还没有发布过数据` : `${area}已发布 ${count} 次`,
    detail:
      '发布把一个年度的数据连同出处、更正和区划固定下来，编号、不再改动。通报和材料里引用发布编号，日后打开链接，看到的仍是当时的数据。',
    chooseDistrict: '发布以区县为单位：请在上方选一个区县',
    now: (year: number) => `发布 ${year} 年度数据`,
    would: (key: string) => `将成为发布 ${key}`,
    holds: (townships: number, reports: number, figures: number) =>
      `${townships} 个乡镇、${reports} 份报告、${figures} 个数字`,
    first: '这是该年度的第一次发布',
    unchanged: (key: string) => `与发布 ${key} 相比没有变化，不必再发布。`,
    changedSince: (count: number, key: string) => `与发布 ${key} 相比有 ${count} 处变动`,
    noFigures: '这一年度还没有数据：请先导入报告或台账。',
    openItems: (count: number) => `还有 ${count} 项待核，发布后仍可更正，更正会列入下一次发布。`,
    toReview: '去复核',
    disputed: (count: number) => `${count} 项数据乡镇有异议，处理后才能发布：`,
    author: '发布人',
    note: '说明',
    notePlaceholder: '如：报送县委依法治县办',
    make: '发布',
    incomplete: '请填写发布人和说明。',
    making: '正在发布…',
    made: (key: string) => `已发布 ${key}`,
    list: '历次发布',
    none: '还没有发布。右侧可以发布当前年度的数据。',
    by: (author: string, day: string) => `${author} 发布于 ${day}`,
    hash: '校验值',
    open: '按此发布查看',
    copyLink: '复制链接',
    cite: '复制引用',
    verify: '校验',
    sound: '校验值相符',
    unsound: '校验值不符，请用备份恢复',
    download: '下载全部数据',
    changes: (count: number) => `与上一次相比 ${count} 处变动`,
    diff: '与现在比较',
    noDiff: '与现在没有差别',
    township: '乡镇',
    indicator: '指标',
    was: '原为',
    is: '现为',
    why: '原因',
    nothing: '无',
    reasons: reasonsZh,
  },
  {
    finding: (area: string, count: number) =>
      count === 0
        ? `Nothing of ${area} has been released yet`
        : `${area}: ${count} release${count === 1 ? '' : 's'}`,
    detail:
      'A release fixes the figures of a year with their sources, corrections and boundaries under a number, for good. Cite its key in papers: the link will show the figures of that day.',
    chooseDistrict: 'Releases are made of one county: please choose one above',
    now: (year: number) => `Release the figures of ${year}`,
    would: (key: string) => `It would be release ${key}`,
    holds: (townships: number, reports: number, figures: number) =>
      [counted(townships, 'township'), counted(reports, 'report'), counted(figures, 'figure')].join(
        ', ',
      ),
    first: 'The first release of this year',
    unchanged: (key: string) => `Nothing changed since release ${key}.`,
    changedSince: (count: number, key: string) =>
      `${counted(count, 'figure')} changed since release ${key}`,
    noFigures: 'There are no figures of this year yet: import reports or ledgers first.',
    openItems: (count: number) =>
      `${counted(count, 'figure')} still to be reviewed; later corrections will be listed in the next release.`,
    toReview: 'Review them',
    disputed: (count: number) => `${counted(count, 'disputed figure')} must be decided first:`,
    author: 'Released by',
    note: 'Note',
    notePlaceholder: 'such as: for the county committee',
    make: 'Release',
    incomplete: 'Name and note are needed.',
    making: 'Releasing…',
    made: (key: string) => `Released ${key}`,
    list: 'Releases',
    none: 'None yet. The figures of the year can be released at the right.',
    by: (author: string, day: string) => `by ${author} on ${day}`,
    hash: 'Hash',
    open: 'View as of this release',
    copyLink: 'Copy link',
    cite: 'Copy citation',
    verify: 'Verify',
    sound: 'The hash holds',
    unsound: 'The hash does not hold: restore a backup',
    download: 'Download all data',
    changes: (count: number) => `${counted(count, 'change')} since the one before`,
    diff: 'Compare with now',
    noDiff: 'No difference from now',
    township: 'Township',
    indicator: 'Indicator',
    was: 'Was',
    is: 'Is',
    why: 'Reason',
    nothing: 'none',
    reasons: reasonsEn,
  },
);
