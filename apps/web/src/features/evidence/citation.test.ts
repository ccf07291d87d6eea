import { expect, test } from 'vitest';
import { sampleEvidence, sampleSource } from '../../testing/sample-evidence.ts';
import { citationOf } from './citation.ts';

const address = 'http://10.0.0.8:8686/?evidence=990101101.2023.mediation_success_rate';

test('a computed figure cites its report and the address under which it is checked', () => {
  expect(citationOf(sampleEvidence(), address, 'zh')).toBe(
    '示例镇2023年度“调解成功率”：96.5%。来源：《示例镇2023年法治政府建设情况报告》（2024-03-18公开）。' +
      `查证：${address}`,
  );
});

test('a stated figure also cites its sentence', () => {
  const source = sampleSource('disputes_accepted', 318, '318件');
  const cell = sampleEvidence({
    ...source,
    indicator: source.indicator,
    sources: [source],
    basis: null,
  });
  expect(citationOf(cell, address, 'zh')).toContain('“受理调解纠纷”：318件。原文：“318件”。');
});
