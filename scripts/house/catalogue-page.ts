import {
  catalogue,
  dimensionLabels,
  dimensions,
  type Indicator,
  type Polarity,
} from '@xiangjian/indicators';

const polarityWords: Readonly<Record<Polarity, string>> = {
  higher: '越高越好',
  lower: '越低越好',
  none: '只描述，不评判',
};

/** The catalogue as a page of Markdown, chapter by chapter. */
export function cataloguePage(): string {
  const chapters = dimensions.flatMap((dimension) => {
    const rows = catalogue.filter((entry) => entry.dimension === dimension);
    if (rows.length === 0) return [];
    const { zh, en } = dimensionLabels[dimension];
    return [`## ${zh} ${en}`, '', ...rows.map(indicatorLines)].join('\n');
  });
  return [
    '# 指标目录',
    '',
    `共 ${catalogue.length} 项。本页由 \`pnpm catalogue-page\` 生成，请改 \`packages/indicators/src/catalogue\`，不要改本页。`,
    '',
    ...chapters,
  ].join('\n');
}

function indicatorLines(entry: Indicator): string {
  const tier = entry.tier === 'core' ? '核心' : '明细';
  const lines = [
    `### ${entry.labelZh}（${entry.unit}）`,
    '',
    `\`${entry.id}\` · ${entry.labelEn} · ${tier} · ${polarityWords[entry.polarity]}`,
    '',
    entry.definitionZh,
  ];
  if (entry.kind === 'derived') lines.push('', `推算：\`${entry.formulaText}\``);
  else {
    if (entry.include.length > 0) lines.push('', `计入：${entry.include.join('、')}`);
    if (entry.exclude.length > 0) lines.push('', `不计入：${entry.exclude.join('、')}`);
    lines.push('', `通常范围：${entry.min}–${entry.max}`);
  }
  return `${lines.join('\n')}\n`;
}
