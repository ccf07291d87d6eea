import { describe, expect, it } from 'vitest';
import type { NamesBehind } from './names-behind.ts';
import { objectInWords } from './object-in-words.ts';

const labels = { mediation_success_rate: { zh: '调解成功率', en: 'Mediation success rate' } };

/** Everything of number 1 is there, all else is gone. */
const names: NamesBehind = {
  report: (id) => (id === 1 ? '示例区甲镇2024年法治政府建设年度报告' : null),
  division: (code) => ({ '990101': '示例区', '990101001': '甲镇' })[code] ?? code,
  indicator: (id) => Object.entries(labels).find(([one]) => one === id)?.[1] ?? { zh: id, en: id },
  scheme: (id) => (id === 'first' ? '年度考评' : null),
  ledger: (id) => (id === 1 ? '台账.xlsx' : null),
  account: (id) => (id === 1 ? '王一' : null),
  recipient: (id) => (id === 1 ? '市局' : null),
  round: (id) => (id === 1 ? { area: '990101', year: 2024 } : null),
  reference: (id) => (id === 1 ? { area: '990101', indicator: 'mediation_success_rate' } : null),
  note: (id) => (id === 1 ? { area: '', indicator: null } : null),
};

const words = (object: string, after?: unknown, before?: unknown) =>
  objectInWords(
    {
      object,
      before: before === undefined ? null : JSON.stringify(before),
      after: after === undefined ? null : JSON.stringify(after),
    },
    names,
  );
const cell = { township: '990101001', year: 2024, indicator: 'mediation_success_rate' };

describe('an object of the log', () => {
  it.each([
    ['/reports/1', '报告《示例区甲镇2024年法治政府建设年度报告》'],
    ['/reports/1/restore', '报告《示例区甲镇2024年法治政府建设年度报告》'],
    ['/observations/990101001/2024/mediation_success_rate', '甲镇 2024 年“调解成功率”'],
    ['/areas/990101/tiles', '示例区'],
    ['/schemes/first', '方案《年度考评》'],
    ['/reference-values/1', '参考值：示例区“调解成功率”'],
    ['/series-notes/1/undo', '口径变化：“全部指标”'],
    ['/ledgers/1/undo', '台账《台账.xlsx》'],
    ['/replies/rounds/1/extend', '示例区 2024 年的乡镇核对'],
    ['/replies/990101001/2024/records/3/undo', '甲镇 2024 年'],
    ['/releases/990101-2024-2', '示例区 2024 年第 2 次发布'],
    ['/accounts/1/password', '账号“王一”'],
    ['/shares/1/revoke', '分享给“市局”'],
  ])('%s is %s', (object, said) => {
    expect(words(object)?.zh).toBe(said);
  });

  it('is known by what was asked for where its address has no name', () => {
    expect(words('/corrections', cell, { value: 1 })).toEqual({
      zh: '甲镇 2024 年“调解成功率”',
      en: '甲镇 2024 “Mediation success rate”',
    });
    expect(words('/review/decisions', cell)?.zh).toBe('甲镇 2024 年“调解成功率”');
    expect(words('/releases', { area: '990101', year: 2024 })?.zh).toBe('示例区 2024 年');
    expect(words('/review/plans', { area: '990101' })?.en).toBe('sampling plan of 示例区');
    expect(words('/review/rereading', { reports: [1] })?.zh).toContain('报告《示例区甲镇');
    expect(words('/review/rereading', { reports: [1, 2] })?.en).toBe('2 reports');
    expect(words('/tokens/5', undefined, { name: '统计脚本' })?.zh).toBe('令牌“统计脚本”');
  });

  it('that is gone keeps its number', () => {
    expect(words('/reports/999')).toEqual({ zh: '报告 999', en: 'report 999' });
    expect(words('/ledgers/9/undo')?.zh).toBe('台账 9');
    expect(words('/series-notes/9/undo')?.en).toBe('change of definition 9');
    expect(words('/replies/rounds/9/withdraw')?.zh).toBe('乡镇核对 9');
    expect(words('/schemes/gone')?.zh).toBe('方案《gone》');
    expect(words('/observations/990199001/2024/unheard_of')?.zh).toBe(
      '990199001 2024 年“unheard_of”',
    );
  });

  it('whose address says all has no other words', () => {
    for (const object of ['/backups', '/review/settings', '王一', '全部']) {
      expect(words(object)).toBeNull();
    }
    const hashed = { object: '/corrections', before: null, after: 'sha256:…' };
    expect(objectInWords(hashed, names)).toBeNull();
  });
});
