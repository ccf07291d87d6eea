import { words } from '../../language/words.ts';

export const evidenceWords = words(
  {
    disputed: '有异议，待决定',
    disputedAt: (day: string) => `乡镇的意见，${day} 登记；决定之前这个数不能发布`,
    toDispute: '看异议',
    title: '数字来自哪里',
    close: '关闭',
    year: (year: number) => `${year} 年度`,
    asInterval: (lower: string, upper: string) => `按 ${lower} 至 ${upper} 参与计算`,
    openAbove: (lower: string) => `按不少于 ${lower} 参与计算`,
    atLeast: (lower: string) => `不少于 ${lower}`,
    atMost: (upper: string) => `不多于 ${upper}`,
    noUpper: '上限未写明',
    exact: '原文写的是确数',
    all: '原文说的是“全部”“全覆盖”，按对应总数计',
    zeroStated: '原文写明为零',
    computedExact: '由下列数字计算得出',
    statedRate: '报告自己写的比率；件数没有写全，不能按件数推算核对',
    partMissing: '报告没有写全计算所需的数字，因此没有结果。未提及不等于没有做，可请乡镇补充说明。',
    computedRange: '所依据的数字有约数，结果是一个范围',
    states: {
      reported: '',
      reported_zero: '',
      mentioned_without_number: '报告提到了这项工作，但没有写出数字。',
      placeholder: '报告此处留空待填，没有数字。',
      not_mentioned: '报告没有提到这项内容。未提及不等于没有做，可请乡镇补充说明。',
      report_missing: '没有收到这一年的报告。报告可能未公开，也可能尚未导入。',
      withheld: '这项内容按规定不予公开。',
      not_kept: '本库没有收录这里的报告，台账里也没有这项数；是否公开不作判断。',
      not_applicable: '这项指标不适用于该乡镇，或者缺少计算所需的数字。',
    },
    sourceOf: (label: string, printed: string) => `${label} ${printed}`,
    from: '数字来自',
    quoteOf: '原文',
    confidence: (value: string) => `把握 ${value}`,
    basis: (text: string) => `口径：${text}`,
    sum_of_parts: '各分项相加',
    full_coverage: '“全覆盖”按总数计',
    formula: '算式',
    numerator: '分子',
    denominator: '分母',
    report: '报告',
    publishedOn: (date: string) => `${date}公开`,
    undated: '公开日期不详',
    natures: { published: '', restated: '转述文本', sample: '示例文本' },
    sourcePage: '来源网页',
    ledger: '台账',
    otherLedgers: '台账另有数（未采用）',
    ledgerCell: (file: string, sheet: string, address: string) =>
      `${file} · ${sheet} · ${address} 格`,
    ledgerBy: (author: string, day: string) => `${author} ${day}导入`,
    alternatives: '同一指标的其他数字（未采用）',
    reasons: {
      cumulative: '多年累计，不是本年度数',
      event: '单次活动的数字，不是全年数',
      norm: '制度要求，不是完成数',
      target: '计划目标，不是完成数',
      ytd: '只到年内某日',
      part: '只说其中一部分',
      other_level: '说的是上级或其他单位',
      lower_confidence: '同为全年数，但表述不如采用的明确',
    },
    history: '变动记录',
    historyNone: '入库以来没有变动。',
    causes: {
      import: '导入报告',
      extraction: '规则更新后重读',
      correction: '人工更正',
      withdrawal: '撤销导入',
      ledger: '导入台账',
      ledger_undo: '撤销台账',
    },
    correction: '人工更正',
    insteadOf: (text: string) => `原为 ${text}`,
    wordsLost: (quote: string) =>
      `更正所依据的原文“${quote}”已不在现行报告里，更正仍保留，提请核实。`,
    noteOnly: '依据更正人的说明，没有引用报告原文。',
    openReport: '在报告中查看',
    copy: '复制引文',
    citation: (c: {
      township: string;
      year: number;
      indicator: string;
      printed: string;
      quote: string | null;
      report: string | null;
      published: string | null;
      address: string;
    }) =>
      `${c.township}${c.year}年度“${c.indicator}”：${c.printed}。` +
      (c.quote === null ? '' : `原文：“${c.quote}”。`) +
      (c.report === null
        ? ''
        : `来源：《${c.report}》${c.published === null ? '' : `（${c.published}公开）`}。`) +
      `查证：${c.address}`,
  },
  {
    disputed: 'Disputed, to be decided',
    disputedAt: (day: string) =>
      `Said by the township, recorded ${day}; not released before it is decided`,
    toDispute: 'See the dispute',
    title: 'Where the figure comes from',
    close: 'Close',
    year: (year: number) => `${year}`,
    asInterval: (lower: string, upper: string) => `counted as ${lower} to ${upper}`,
    openAbove: (lower: string) => `counted as at least ${lower}`,
    atLeast: (lower: string) => `at least ${lower}`,
    atMost: (upper: string) => `at most ${upper}`,
    noUpper: 'no upper bound stated',
    exact: 'Stated as an exact number',
    all: 'The text says “all”; counted as the total',
    zeroStated: 'The text states zero',
    computedExact: 'Computed from the figures below',
    statedRate: 'The rate as the report states it; the counts behind it are not all given',
    partMissing:
      'The report does not state all figures this is computed from. That does not mean it was not done; the township may be asked.',
    computedRange: 'Some of the figures are approximate, so the result is a range',
    states: {
      reported: '',
      reported_zero: '',
      mentioned_without_number: 'The report mentions this without giving a number.',
      placeholder: 'The report leaves this place blank.',
      not_mentioned:
        'The report does not mention this. That does not mean it was not done; the township may be asked.',
      report_missing:
        'No report of this year was received. It may be unpublished or not yet imported.',
      withheld: 'Withheld by rule.',
      not_kept:
        'Reports of this place are not kept here and no ledger has this figure; whether it was published is not judged.',
      not_applicable:
        'Does not apply to this township, or a figure it is computed from is missing.',
    },
    sourceOf: (label: string, printed: string) => `${label} ${printed}`,
    from: 'Figures from',
    quoteOf: 'Text',
    confidence: (value: string) => `confidence ${value}`,
    basis: (text: string) => `Basis: ${text}`,
    sum_of_parts: 'sum of its parts',
    full_coverage: '“full coverage” counted as the total',
    formula: 'Formula',
    numerator: 'numerator',
    denominator: 'denominator',
    report: 'Report',
    publishedOn: (date: string) => `published ${date}`,
    undated: 'date of publication unknown',
    natures: { published: '', restated: 'restated text', sample: 'sample text' },
    sourcePage: 'source page',
    ledger: 'Ledger',
    otherLedgers: 'What ledgers say beside it (not taken)',
    ledgerCell: (file: string, sheet: string, address: string) =>
      `${file} · ${sheet} · cell ${address}`,
    ledgerBy: (author: string, day: string) => `imported by ${author} on ${day}`,
    alternatives: 'Other figures for the same indicator (not taken)',
    reasons: {
      cumulative: 'over several years, not of this year',
      event: 'of a single event, not of the year',
      norm: 'a requirement, not a result',
      target: 'a target, not a result',
      ytd: 'only up to a day within the year',
      part: 'only of a part',
      other_level: 'of another level or unit',
      lower_confidence: 'of the year too, but less clearly stated than the one taken',
    },
    history: 'Changes',
    historyNone: 'Unchanged since it was stored.',
    causes: {
      import: 'report imported',
      extraction: 'read again by newer rules',
      correction: 'corrected by a person',
      withdrawal: 'import undone',
      ledger: 'ledger imported',
      ledger_undo: 'ledger undone',
    },
    correction: 'Corrected by a person',
    insteadOf: (text: string) => `was ${text}`,
    wordsLost: (quote: string) =>
      `The words “${quote}” that the correction rests on are no longer in the current report. It is kept, and to be verified.`,
    noteOnly: 'Rests on the note of the person, not on words of the report.',
    openReport: 'Show in the report',
    copy: 'Copy citation',
    citation: (c: {
      township: string;
      year: number;
      indicator: string;
      printed: string;
      quote: string | null;
      report: string | null;
      published: string | null;
      address: string;
    }) =>
      `${c.township}, ${c.year}, “${c.indicator}”: ${c.printed}. ` +
      (c.quote === null ? '' : `Text: “${c.quote}”. `) +
      (c.report === null
        ? ''
        : `Source: ${c.report}${c.published === null ? '' : ` (published ${c.published})`}. `) +
      `See ${c.address}`,
  },
);
